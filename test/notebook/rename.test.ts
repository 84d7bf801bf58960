import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {openNodeWorkbench} from "../../src/engine/node.ts";
import type {Workbench} from "../../src/engine/workbench.ts";
import {faultOfCellName} from "../../src/notebook/names.ts";
import type {Cell, Notebook, SqlCell} from "../../src/notebook/notebook.ts";
import {type Plan, planOf} from "../../src/notebook/plan.ts";
import {renamed} from "../../src/notebook/rename.ts";
import {input, notebook, sql} from "../fixtures/cells.ts";

describe("renamed", () => {
  let bench: Workbench;
  beforeAll(async () => {
    bench = await openNodeWorkbench([]);
  });
  afterAll(() => bench.stop());

  test("is followed by queries and charts that read it, not by what only looks like it", () => {
    const chart: Cell = {
      id: "chart",
      folded: false,
      kind: "chart",
      title: "",
      of: "a",
      chart: null,
      columns: {},
    };
    const book = notebook(
      sql("a", "SELECT 1 AS x"),
      sql("b", "SELECT a.x, t.a, 'a' FROM a JOIN tasks t ON a.x = t.a -- a"),
      chart,
    );
    const after = renamed(book, "id-a", "部门 负担");
    expect(
      after.cells.map((cell) => (cell.kind === "sql" ? [cell.name, cell.sql] : (cell as {of: string}).of)),
    ).toEqual([
      ["部门 负担", "SELECT 1 AS x"],
      ["b", `SELECT "部门 负担".x, t.a, 'a' FROM "部门 负担" JOIN tasks t ON "部门 负担".x = t.a -- a`],
      "部门 负担",
    ]);
  });

  const whole = "SELECT 1 AS x, 2 AS y";
  test.each<[string, string, string, string?]>([
    ["WITH b AS (SELECT * FROM b) SELECT b.x FROM b", "新", "WITH b AS (SELECT * FROM 新) SELECT b.x FROM b"],
    ["SELECT b.x FROM b AS b", "新", "SELECT b.x FROM 新 AS b"],
    [
      "SELECT o.x FROM b o WHERE EXISTS (FROM b WHERE b.x = o.x)",
      "新",
      "SELECT o.x FROM 新 o WHERE EXISTS (FROM 新 WHERE 新.x = o.x)",
    ],
    [
      "SELECT b.x FROM b WHERE EXISTS (FROM b AS o WHERE o.x = b.x)",
      "新",
      "SELECT 新.x FROM 新 WHERE EXISTS (FROM 新 AS o WHERE o.x = 新.x)",
    ],
    ["SELECT count(b) FROM b", "新", "SELECT count(b) FROM 新 AS b"],
    [
      "SELECT count(b), max(b.y), (SELECT max(b.x) FROM B) FROM b",
      "新",
      "SELECT count(b), max(b.y), (SELECT max(新.x) FROM 新) FROM 新 AS b",
    ],
    ["SELECT b.x FROM (FROM b) AS b", "新", "SELECT b.x FROM (FROM 新) AS b"],
    [
      "SELECT b.x FROM b UNION ALL SELECT b.z FROM (SELECT 3 AS z) AS b",
      "新",
      "SELECT b.x FROM 新 AS b UNION ALL SELECT b.z FROM (SELECT 3 AS z) AS b",
    ],
    [
      "SELECT b.x, t.z FROM b, (SELECT 3 AS z) AS t",
      "t",
      "SELECT b.x, t.z FROM t AS b, (SELECT 3 AS z) AS t",
    ],
    ["TABLE b", "新", "TABLE 新"],
    ["SELECT b.x FROM b", "B", "SELECT B.x FROM B"],
    ["SELECT * FROM b.t", "新", "SELECT * FROM b.t", "unknown"],
    [
      "SELECT b.x FROM (b JOIN (SELECT 1 AS x) AS c USING (x))",
      "新",
      "SELECT 新.x FROM (新 JOIN (SELECT 1 AS x) AS c USING (x))",
    ],
  ])("of a query in %j as %s keeps what is read", async (words, name, expected, unknown) => {
    const before = notebook(sql("b", whole), sql("q", words));
    expect(faultOfCellName(before, "id-b", name)).toBeNull();
    const after = renamed(before, "id-b", name);
    expect((after.cells[1] as SqlCell).sql).toBe(expected);
    if (unknown) return;
    const given = async (book: Notebook) => {
      const plan = planOf(book, book.cells[1] as SqlCell, []) as Plan;
      const held = await bench.hold(plan.sql, plan.values);
      return bench.rows(held, {count: 10});
    };
    expect(await given(after)).toEqual(await given(before));
  });

  test("of an input is followed where it is bound", () => {
    const book = notebook(input("n"), sql("b", "SELECT $n, $nn, '$n' FROM n"));
    expect((renamed(book, "id-n", "年").cells[1] as SqlCell).sql).toBe("SELECT $年, $nn, '$n' FROM n");
  });
});
