import {readdirSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {aboutView} from "../../src/views/about.ts";
import {tables} from "../fixtures/tables.ts";
import {render} from "./render.ts";

/** What a reader sees no number of: names to choose by, and words to quote. */
const withoutNumbers = new Set(["listInfo", "listNames", "findingTasks"]);

describe("aboutView", () => {
  it("explains every query whose numbers stand on a page, with its SQL", async () => {
    const root = await render(aboutView, tables);
    const shown = new Set([...root.querySelectorAll("pre")].map((each) => each.textContent));
    const folder = new URL("../../src/queries/", import.meta.url);
    const missing: string[] = [];
    let found = 0;
    for (const file of readdirSync(folder)) {
      const exported: object = await import(new URL(file, folder).href);
      for (const each of Object.values(exported) as {name?: string; sql?: string}[]) {
        if (typeof each?.sql !== "string" || withoutNumbers.has(each.name!)) continue;
        found++;
        if (!shown.has(each.sql.trim())) missing.push(each.name!);
      }
    }
    expect(found).toBeGreaterThan(15);
    expect(missing).toEqual([]);
  });

  it("names the limits that the code goes by", async () => {
    const text = (await render(aboutView, tables)).querySelector("[data-part=computed]")!.textContent!;
    for (const words of [
      "牵头 3 倍，单独负责 3 倍，按职责分工 1 倍，配合 0.5 倍",
      "0.6 以上称高度集中，0.4 以上称比较集中，0.2 以上称有所集中",
      "达到 3 倍、且不少于 10 项",
      "部门超过 5 个的另外点出",
      "最多 7 句",
      "没有明确由谁负责 1（占全部任务）",
      "±2 以内多属偶然",
    ]) {
      expect(text).toContain(words);
    }
  });
});
