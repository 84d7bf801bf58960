import {afterAll, beforeAll, expect, test} from "vitest";
import type {Database} from "../../src/engine/database.ts";
import {schema, tableNames} from "../../src/model/schema.ts";
import {findingList} from "../../src/queries/findingList.ts";
import {pairs} from "../../src/queries/pairs.ts";
import {workload} from "../../src/queries/workload.ts";
import {noFilters} from "../../src/state/filters.ts";
import {ready, type Visit} from "./site.ts";
import {openDatabase} from "./tables.ts";

let open: Visit;
let database: Database;

beforeAll(async () => {
  [open, database] = await Promise.all([ready("about"), openDatabase()]);
});
afterAll(async () => {
  await database.close();
  await open.leave();
});

test("the dictionary has every column of every table, with its type and its meaning", async () => {
  const tables = await open.page.$$eval("section[data-part=dictionary] article", (articles) =>
    articles.map((article) => ({
      heading: article.querySelector("h3")!.textContent!,
      rows: [...article.querySelectorAll("tbody tr")].map((row) =>
        [...row.querySelectorAll("td")].map((cell) => cell.textContent!),
      ),
    })),
  );
  expect(tables.map(({heading}) => heading.split(" · ")[0])).toEqual([...tableNames]);
  tableNames.forEach((name, index) => {
    const {rows} = tables[index]!;
    expect(rows.map(([column, type]) => [column, type])).toEqual(
      Object.entries(schema[name]).map(([column, {type}]) => [column, type]),
    );
    for (const [, , , meaning] of rows) expect(meaning).not.toBe("");
  });
});

test("how many findings there are is said, with the way to them", async () => {
  const asked = await database.ask(findingList, noFilters);
  expect(asked.length).toBeGreaterThan(50);
  const area = open.page.locator("section[data-part=findings]");
  expect(await area.textContent()).toContain(`有 ${asked.length} 处发现`);
  expect(await area.locator("a").getAttribute("href")).toBe("./quality.html");
});

test("each number shows the very SQL that makes it", async () => {
  const shown = await open.page.$$eval("section[data-part=measures] pre", (all) =>
    all.map((pre) => pre.textContent!),
  );
  for (const query of [workload, pairs]) expect(shown).toContain(query.sql.trim());
});
