import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {readLists} from "../../../loaders/lists.ts";
import {openSite, type Site} from "../../../loaders/site.ts";
import {buildTables} from "../../../loaders/tables.ts";
import {views} from "../../../loaders/views.ts";
import {openNodeWorkbench} from "../../../src/engine/node.ts";
import type {Question} from "../../../src/engine/script.ts";
import type {Workbench} from "../../../src/engine/workbench.ts";
import {type Tables, tableNames} from "../../../src/model/schema.ts";
import type {SqlCell} from "../../../src/notebook/notebook.ts";
import {notebookText, readNotebook} from "../../../src/notebook/notebookFile.ts";
import {isFault, planOf} from "../../../src/notebook/plan.ts";
import {zh} from "../../../src/text/zh.ts";
import {figuresIn} from "../../../src/views/figure.ts";
import {figureNotebook} from "../../../src/views/notebook/fromFigure.ts";
import {render} from "../render.ts";

let site: Site;
let bench: Workbench;
let seed: Tables;
beforeAll(async () => {
  site = await openSite();
  seed = buildTables(await readLists("."));
  bench = await openNodeWorkbench(tableNames.map((name) => ({schema: null, name, bytes: site.files[name]})));
});
afterAll(async () => {
  bench.stop();
  await site.database.close();
});

/** What the page's own engine answers. */
const asked = async ({name, sql, values}: Question) => {
  const rows = await site.database.ask<null, Record<string, unknown>>({name, sql, bind: () => values}, null);
  return rows.map((row) => Object.values(row));
};

describe("figureNotebook", () => {
  test.each([
    ["workload", "", 2],
    ["workload", "section=1&role=lead&measure=weighted", 2],
    ["network", "", 4],
    ["network", "relation=joint&pattern=lead", 4],
    ["deadlines", "day=2024-12-31", 3],
    ["deadlines", "named=true&date=2023-01-01..2024-12-31", 3],
    ["departments", "department=市公安局", 1],
  ] as const)(
    "of each chart of /%s?%s can be kept, and gives the rows of the page",
    async (page, search, charts) => {
      const root = await render(views[page], seed, search);
      const figures = figuresIn(root);
      expect(figures).toHaveLength(charts);
      for (const figure of figures) {
        const notebook = figureNotebook(figure, zh);
        const {notebook: read, refusal} = readNotebook(notebookText(notebook));
        expect(refusal).toBeNull();
        const queries = read!.cells.filter((cell): cell is SqlCell => cell.kind === "sql");
        expect(queries).toHaveLength(figure.sql.questions.length);
        for (const [index, query] of queries.entries()) {
          const plan = planOf(read!, query, tableNames);
          if (isFault(plan)) throw new Error(`${figure.chart}: ${JSON.stringify(plan)}`);
          const held = await bench.hold(plan.sql, plan.values);
          const rows = await bench.rows(held, {count: 10_000});
          expect(rows, figure.chart).toEqual(await asked(figure.sql.questions[index]!));
          await bench.drop(held);
        }
      }
    },
  );
});
