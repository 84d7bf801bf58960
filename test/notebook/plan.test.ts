import {describe, expect, test} from "vitest";
import {dependentsOf} from "../../src/notebook/dependents.ts";
import type {Cell, InputCell, Notebook, SqlCell} from "../../src/notebook/notebook.ts";
import {isFault, type Plan, type PlanFault, placeIn, planOf} from "../../src/notebook/plan.ts";
import {renamed} from "../../src/notebook/rename.ts";

const sql = (name: string, words: string): SqlCell => ({
  id: `id-${name}`,
  folded: false,
  kind: "sql",
  name,
  sql: words,
});
const input = (name: string, more: Partial<InputCell> = {}): InputCell => ({
  id: `id-${name}`,
  folded: false,
  kind: "input",
  name,
  label: "",
  input: "text",
  value: null,
  choices: [],
  ...more,
});
const notebook = (...cells: Cell[]): Notebook => ({title: "", cells});

function plan(book: Notebook, name: string): Plan | PlanFault {
  const cell = book.cells.find((each): each is SqlCell => each.kind === "sql" && each.name === name)!;
  return planOf(book, cell, ["tasks", "assignments"]);
}
const fault = (book: Notebook, name: string) => {
  const found = plan(book, name);
  return isFault(found) ? found : null;
};

describe("planOf", () => {
  const book = notebook(
    input("最少", {input: "number", value: "3"}),
    sql("a", "SELECT * FROM tasks WHERE task_no > $最少;"),
    sql("b", "SELECT * FROM a JOIN A AS other USING (task_id)\nWHERE x < $最少 -- end"),
    sql("c", "SELECT * FROM b, a, assignments WHERE day = $day AND y = $最少"),
    input("day", {input: "day", value: "2024-12-31"}),
  );

  test("puts the queries that are read before it, each once, and binds each input once", () => {
    const {sql: words, values, inputs} = plan(book, "c") as Plan;
    expect(words).toBe(`WITH "a" AS MATERIALIZED (
SELECT * FROM tasks WHERE task_no > $1::DOUBLE
),
"b" AS (
SELECT * FROM a JOIN A AS other USING (task_id)
WHERE x < $1::DOUBLE -- end
)
SELECT * FROM (
SELECT * FROM b, a, assignments WHERE day = $2::DATE AND y = $1::DOUBLE
)`);
    expect(values).toEqual([3, "2024-12-31"]);
    expect(inputs).toEqual(["最少", "day"]);
  });

  test("knows of each place which cell's it is", () => {
    const made = plan(book, "c") as Plan;
    const written = (book.cells[3] as SqlCell).sql;
    expect(placeIn(made, made.sql.lastIndexOf("y = $1"))).toEqual({
      cell: "id-c",
      at: written.lastIndexOf("y = "),
    });
    expect(placeIn(made, made.sql.indexOf("task_no"))).toEqual({cell: "id-a", at: 26});
    expect(placeIn(made, made.sql.length)?.cell).toBe("id-c");
    expect(placeIn(made, 2)).toBeNull();
  });

  test("binds NULL for what is not set or is no number", () => {
    const blank = notebook(input("n", {input: "number", value: "多"}), input("t"), sql("q", "SELECT $n, $t"));
    expect((plan(blank, "q") as Plan).values).toEqual([null, null]);
  });

  test.each<[string, Cell[], PlanFault["fault"], string | null]>([
    ["nothing", [sql("q", " -- nothing\n")], {kind: "blank"}, null],
    ["a cell that reads itself", [sql("q", "FROM q")], {kind: "cycle", names: ["q", "q"]}, "q"],
    [
      "a way that leads back",
      [sql("q", "FROM r"), sql("r", "FROM s"), sql("s", "SELECT 1 FROM r")],
      {kind: "cycle", names: ["r", "s", "r"]},
      "r",
    ],
    [
      "an unknown table",
      [sql("q", "FROM task"), sql("任务", "SELECT 1")],
      {kind: "table", name: "task", near: ["tasks"]},
      "task",
    ],
    [
      "an unknown input",
      [sql("q", "SELECT $最小"), input("最小值")],
      {kind: "input", name: "最小", near: ["最小值"]},
      "$最小",
    ],
    ["a value without a name", [sql("q", "SELECT ?")], {kind: "nameless", written: "?"}, "?"],
    [
      "a parenthesis that ends nothing",
      [sql("q", "SELECT 1) FROM (SELECT 2")],
      {kind: "unpaired", written: ")"},
      ")",
    ],
    ["one that is not ended", [sql("q", "SELECT (1, (2) -- )")], {kind: "unpaired", written: "("}, "("],
    ["words that are not ended", [sql("q", "SELECT 'a FROM t")], {kind: "unpaired", written: "'"}, "'"],
    ["a comment that is not ended", [sql("q", "SELECT 1 /* FROM t")], {kind: "unpaired", written: "/"}, "/*"],
    ["two statements", [sql("q", "SELECT 1; SELECT 2")], {kind: "statements"}, "SELECT"],
    ["what is no query", [sql("q", "COPY tasks TO 'x'")], {kind: "statement", word: "COPY"}, "COPY"],
    [
      "what is no query, behind a comment",
      [sql("q", "/* x */ attach 'x'")],
      {kind: "statement", word: "ATTACH"},
      "attach",
    ],
  ])("says of %s what is wrong and where", (_, cells, expected, words) => {
    const book = notebook(...cells);
    const found = fault(book, "q")!;
    expect(found.fault).toEqual(expected);
    const cell = cells.find(({id}) => id === found.cell) as SqlCell;
    expect(found.place && cell.sql.slice(found.place.from, found.place.to)).toBe(words);
  });

  test("says of a fault in what is read in which cell it is", () => {
    expect(fault(notebook(sql("q", "FROM r"), sql("r", "FROM nowhere")), "q")).toMatchObject({cell: "id-r"});
  });
});

describe("dependentsOf", () => {
  test("finds what reads a cell, and what reads that, and charts", () => {
    const chart: Cell = {
      id: "chart",
      folded: false,
      kind: "chart",
      title: "",
      of: "B",
      chart: null,
      columns: {},
    };
    const book = notebook(
      input("n"),
      sql("a", "SELECT $n"),
      chart,
      sql("b", "FROM a"),
      sql("c", "SELECT 'a' FROM tasks a"),
      sql("d", "FROM d"),
    );
    const ids = (id: string) => dependentsOf(book, id).map((cell) => cell.id);
    expect(ids("id-n")).toEqual(["id-a", "chart", "id-b"]);
    expect(ids("id-a")).toEqual(["chart", "id-b"]);
    expect(ids("id-c")).toEqual([]);
    expect(ids("id-d")).toEqual([]);
  });
});

describe("renamed", () => {
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

  test("of an input is followed where it is bound", () => {
    const book = notebook(input("n"), sql("b", "SELECT $n, $nn, '$n' FROM n"));
    expect((renamed(book, "id-n", "年").cells[1] as SqlCell).sql).toBe("SELECT $年, $nn, '$n' FROM n");
  });
});
