import {execFile} from "node:child_process";
import {promisify} from "node:util";
import {describe, expect, it} from "vitest";
import {project} from "../../loaders/paths.ts";
import {drawNetwork} from "./drawNetwork.ts";
import {networkCases} from "./networkCases.ts";

/** Of each other chart one with as much on it as a page has; of the matrix one with decimals too. */
const others = [
  "matrix-920",
  "matrix-community-920",
  "matrix-lift-total",
  "bipartite-920",
  "sets-inclusive-degree-920",
] as const;
const drawOthers = () => others.map((name) => networkCases[name]!().outerHTML);

const code = `
import {drawNetwork} from "./test/charts/drawNetwork.ts";
import {networkCases} from "./test/charts/networkCases.ts";
process.stdout.write(JSON.stringify({
  svg: drawNetwork(),
  others: ${JSON.stringify(others)}.map((name) => networkCases[name]().outerHTML),
  hour: new Date(0).getHours(),
  language: new Intl.NumberFormat().resolvedOptions().locale,
}));`;

/** The network as a process of its own draws it, and what that process says of itself. */
async function elsewhere(zone: string, language: string) {
  const env = {...process.env, TZ: zone, LANG: language, LC_ALL: language};
  const args = ["--import", "tsx", "--input-type=module", "--eval", code];
  const {stdout} = await promisify(execFile)(process.execPath, args, {
    cwd: project,
    env,
    maxBuffer: 2 ** 24,
  });
  return JSON.parse(stdout) as {svg: string; others: string[]; hour: number; language: string};
}

describe("the charts of the network give the same bytes", () => {
  it("twice", () => {
    expect(drawNetwork()).toBe(drawNetwork());
    expect(drawOthers()).toEqual(drawOthers());
  });

  it("of rows in another order", () => {
    expect(drawNetwork(true)).toBe(drawNetwork());
  });

  it("in New York in Turkish and in Shanghai in Chinese", async () => {
    const [there, here] = await Promise.all([
      elsewhere("America/New_York", "tr_TR.UTF-8"),
      elsewhere("Asia/Shanghai", "zh_CN.UTF-8"),
    ]);
    expect([there.hour, there.language]).toEqual([19, "tr-TR"]);
    expect([here.hour, here.language]).toEqual([8, "zh-CN"]);
    expect(there.svg).toBe(here.svg);
    expect(there.others).toEqual(here.others);
    expect(here.others).toEqual(drawOthers());
    expect(here.svg).toBe(drawNetwork());
    expect(here.svg.match(/data-mark="node"/g)).toHaveLength(12);
  }, 60_000);
});
