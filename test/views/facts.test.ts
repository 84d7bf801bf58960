import {describe, expect, it} from "vitest";
import {pairsOf, tiesOf} from "../../src/views/facts.ts";

const pair = (ends: string, joint: number, lead_with: number, led_by: number, shared: number) => ({
  source: ends[0]!,
  target: ends[1]!,
  joint,
  lead_with,
  led_by,
  shared,
});
const rows = [pair("甲乙", 1, 0, 2, 0), pair("甲丙", 0, 0, 0, 4), pair("乙丙", 0, 1, 2, 0)];

describe("pairsOf", () => {
  const of = (...relations: Parameters<typeof pairsOf>[1] & object) =>
    pairsOf(rows, relations).map(({source, target, tasks}) => `${source}${target} ${tasks}`);

  it("puts the pair with the most tasks first, of equals the one that came first", () => {
    expect(pairsOf(rows).map(({source, target}) => source + target)).toEqual(["甲丙", "甲乙", "乙丙"]);
  });

  it("counts the tasks in some relations, whoever leads, and leaves out pairs without any", () => {
    expect(of("joint", "lead_with", "shared")).toEqual(["甲丙 4", "甲乙 3", "乙丙 3"]);
    expect(of("lead_with")).toEqual(["乙丙 3", "甲乙 2"]);
    expect(of("joint")).toEqual(["甲乙 1"]);
    expect(of()).toEqual([]);
  });
});

describe("tiesOf", () => {
  it("gives a pair by relation and direction, the leader first", () => {
    const said = rows
      .flatMap(tiesOf)
      .map(({source, target, relation, tasks}) => [source + target, relation, tasks]);
    expect(said).toEqual([
      ["甲乙", "joint", 1],
      ["乙甲", "lead_with", 2],
      ["甲丙", "shared", 4],
      ["乙丙", "lead_with", 1],
      ["丙乙", "lead_with", 2],
    ]);
  });
});
