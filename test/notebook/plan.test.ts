import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {openNodeWorkbench} from "../../src/engine/node.ts";
import {parquet} from "../../src/engine/parquet.ts";
import type {Workbench} from "../../src/engine/workbench.ts";
import {dependentsOf} from "../../src/notebook/dependents.ts";
import type {Cell, Notebook, SqlCell} from "../../src/notebook/notebook.ts";
import {isFault, type Plan, type PlanFault, placeIn, planOf} from "../../src/notebook/plan.ts";
import {input, notebook, sql} from "../fixtures/cells.ts";

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
    expect(words).toBe(`WITH "cell a" AS MATERIALIZED (
SELECT * FROM tasks WHERE task_no > $1::DOUBLE
),
"cell b" AS MATERIALIZED (
SELECT * FROM "cell a" AS a JOIN "cell a" AS other USING (task_id)
WHERE x < $1::DOUBLE -- end
)
SELECT * FROM (
SELECT * FROM "cell b" AS b, "cell a" AS a, assignments WHERE day = $2::DATE AND y = $1::DOUBLE
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
    expect(placeIn(made, made.sql.lastIndexOf('" AS b'))).toEqual({
      cell: "id-c",
      at: written.indexOf("b, a"),
    });
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
    [
      "a comment in a comment that is not ended",
      [sql("q", "SELECT 1 /* /* */ FROM t")],
      {kind: "unpaired", written: "/"},
      "/*",
    ],
    [
      "what only nested comments seem to pair",
      [sql("q", "SELECT 1 AS a /* /* */ ( */ ) UNION ALL (SELECT 2 /* /* */ ) */")],
      {kind: "unpaired", written: ")"},
      ")",
    ],
    [
      "a comma of Chinese, which to the engine is of a name",
      [sql("q", "SELECT 1 FROM assignments，tasks")],
      {kind: "wide", written: "，", meant: ","},
      "，",
    ],
    ["two statements", [sql("q", "SELECT 1; SELECT 2")], {kind: "statements"}, "SELECT"],
    ["a word that is misspelled", [sql("q", "SELEC 1")], {kind: "beginning", word: "SELEC"}, "SELEC"],
    [
      "a comma of Chinese",
      [sql("q", "SELECT '，', 部门，1 -- ，")],
      {kind: "wide", written: "，", meant: ","},
      "，",
    ],
    ["quotation marks of Chinese", [sql("q", "SELECT “a”")], {kind: "wide", written: "“", meant: "'"}, "“"],
    ["what is no query", [sql("q", "COPY tasks TO 'x'")], {kind: "statement", word: "COPY"}, "COPY"],
    [
      "what is no query, behind a comment",
      [sql("q", "/* x */ attach 'x'")],
      {kind: "statement", word: "attach"},
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

describe("planOf, asked of the engine", () => {
  const open = () =>
    openNodeWorkbench([
      {
        schema: null,
        name: "aliases",
        bytes: parquet("aliases", [
          {surface: "财局", department: "市财政局", reason: "abbreviation", certainty: "probable"},
          {surface: "公局", department: "市公安局", reason: "abbreviation", certainty: "probable"},
        ]),
      },
    ]);
  let bench: Workbench;
  beforeAll(async () => {
    bench = await open();
  });
  afterAll(() => bench.stop());

  const rows = async (...cells: [string, string][]) => {
    const book = notebook(...cells.map(([name, words]) => sql(name, words)));
    const made = planOf(book, book.cells.at(-1) as SqlCell, ["aliases"]);
    if (isFault(made)) throw new Error(JSON.stringify(made));
    const held = await bench.hold(made.sql, made.values);
    return bench.rows(held, {count: 10});
  };

  const three = "WITH aliases AS (VALUES (1), (2), (3))";
  const count: [string, string] = ["b", "SELECT count(*) AS n FROM aliases"];
  const aux: [string, string] = ["aux", "SELECT 1 AS x"];
  const readsAux: [string, string] = ["b", "SELECT * FROM aux"];

  test("a query that reads a table of the site reads it, whatever its reader calls so", async () => {
    expect(await rows(count, ["c", `${three} SELECT b.n FROM b`])).toEqual([[2]]);
    expect(await rows(count, ["c", `${three} SELECT b.n, count(*) FROM b, aliases GROUP BY ALL`])).toEqual([
      [2, 3],
    ]);
    expect(
      await rows(
        count,
        ["c", `${three} SELECT n, (SELECT count(*) FROM aliases) AS m FROM b`],
        ["d", "WITH aliases AS (VALUES (0)), b AS (SELECT 7 AS n) SELECT c.n, c.m, b.n AS o FROM c, b"],
      ),
    ).toEqual([[2, 3, 7]]);
  });

  test.each(["", "MATERIALIZED "])(
    "a query that reads another reads it, whatever its reader calls so: %s",
    async (how) => {
      const own = `WITH aux AS ${how}(SELECT 9 AS x)`;
      expect(await rows(aux, readsAux, ["c", `${own} SELECT b.x, aux.x AS y FROM b, aux`])).toEqual([[1, 9]]);
      expect(
        await rows(
          aux,
          readsAux,
          ["c", `SELECT * FROM (${own} SELECT b.x, aux.x AS y FROM b, aux)`],
          [
            "d",
            `WITH b AS ${how}(SELECT 7 AS x) SELECT c.x, y, b.x AS z, (SELECT aux.x FROM aux) AS u FROM b, c`,
          ],
        ),
      ).toEqual([[1, 9, 7, 1]]);
    },
  );

  test("a query that calls what it reads by the same name", async () => {
    expect(await rows(aux, ["c", "WITH aux AS (SELECT x + 1 AS x FROM aux) SELECT aux.x FROM aux"])).toEqual([
      [2],
    ]);
    expect(
      await rows(
        aux,
        ["b", "WITH aux AS (SELECT x + 1 AS x FROM aux) SELECT aux.x FROM aux"],
        ["c", "SELECT b.x, aux.x AS y FROM b, aux"],
      ),
    ).toEqual([[2, 1]]);
  });

  test("wherever a query can stand, with a name of its reader's and without", async () => {
    const load: [string, string] = ["load", "SELECT 'p' AS k, 1 AS v, 2 AS w UNION ALL SELECT 'q', 3, 4"];
    const of = (words: string) => rows(load, ["c", words]);
    expect(await of("TABLE load ORDER BY v")).toEqual([
      ["p", 1, 2],
      ["q", 3, 4],
    ]);
    expect(await of("SELECT count(load), max(load.v), max(o.w) FROM load JOIN LOAD AS o USING (k)")).toEqual([
      [2, 3, 4],
    ]);
    expect(await of("SELECT max(time.v), max(t.v) FROM load time, load t(k, v)")).toEqual([[3, 3]]);
    expect(await of("FROM load SELECT max(v) UNION ALL FROM load SELECT min(v)")).toEqual([[3], [1]]);
    expect(await of("SELECT sum(v) FROM load TABLESAMPLE 100% WHERE load.k <> 'x'")).toEqual([[4]]);
    expect(
      await of("SELECT p, q FROM (SELECT k, v FROM load) PIVOT (sum(v) FOR k IN ('p', 'q')) AS t"),
    ).toEqual([[1, 3]]);
    expect(await of("SELECT sum(p) FROM (PIVOT load ON k IN ('p', 'q') USING sum(v))")).toEqual([[1]]);
    expect(await of("SELECT sum(z) FROM load UNPIVOT (z FOR n IN (v, w)) AS u, aliases")).toEqual([[20]]);
    expect(await of("SELECT load.k FROM load WHERE v > (SELECT min(load.v) FROM load)")).toEqual([["q"]]);
    expect(
      await of(
        "WITH RECURSIVE t AS (SELECT max(v) AS n FROM load UNION ALL SELECT n - 1 FROM t, load WHERE n > 2 AND k = 'p') SELECT count(*) FROM t",
      ),
    ).toEqual([[2]]);
  });

  test("a name that the plan would give is one that nobody has", async () => {
    expect(
      await rows(aux, [
        "c",
        'WITH "cell aux" AS (SELECT 5 AS x) SELECT aux.x, y.x AS y FROM aux, "cell aux" y',
      ]),
    ).toEqual([[1, 5]]);
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
