import {describe, expect, test} from "vitest";
import {references} from "../../src/notebook/references.ts";

const tables = (sql: string) => references(sql).tables.map(({name}) => name);

describe("references", () => {
  test.each<[string, string[]]>([
    ["SELECT * FROM tasks", ["tasks"]],
    ["FROM tasks SELECT task", ["tasks"]],
    ["select * from Tasks t, assignments AS a where t.task_id = a.task_id", ["Tasks", "assignments"]],
    ["SELECT * FROM a JOIN b ON a.x = b.x LEFT JOIN c USING (x, y), d", ["a", "b", "c", "d"]],
    ["SELECT * FROM (SELECT * FROM a) x, b ORDER BY c, d", ["a", "b"]],
    ["SELECT * FROM (a JOIN b USING (x))", ["a", "b"]],
    ['SELECT * FROM "重点 任务" JOIN 部门负担 USING (部门)', ["重点 任务", "部门负担"]],
    ["SELECT extract(year FROM deadline_date), substring(task FROM 2), trim(BOTH 'x' FROM y) FROM t", ["t"]],
    ["SELECT * FROM t WHERE a IS DISTINCT FROM b", ["t"]],
    ["SELECT * FROM t WHERE EXISTS (SELECT 1 FROM u WHERE u.x = t.x) AND y IN (FROM v)", ["t", "u", "v"]],
    ["SELECT array(SELECT x FROM u), count(*) FILTER (WHERE x > 1) FROM t", ["u", "t"]],
    ["WITH a AS (SELECT * FROM b), c(x) AS MATERIALIZED (SELECT * FROM a) SELECT * FROM a, c, d", ["b", "d"]],
    ["WITH a AS (SELECT * FROM a) SELECT * FROM a", ["a"]],
    ["WITH RECURSIVE r AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM r) FROM r", []],
    ["SELECT * FROM (WITH a AS (SELECT 1) SELECT * FROM a) x, a", ["a"]],
    ["PIVOT load ON role, kind USING sum(n)", ["load"]],
    ["SELECT * FROM (PIVOT load ON role IN ('lead') USING sum(n) GROUP BY department) p", ["load"]],
    ["SELECT * FROM a UNPIVOT (v FOR n IN (surface, department))", ["a"]],
    ["SELECT * FROM a UNPIVOT INCLUDE NULLS (v FOR n IN (x, y)) AS p, u", ["a", "u"]],
    ["FROM a PIVOT (sum(n) FOR role IN ('lead', 'sole') GROUP BY x, y) p, u", ["a", "u"]],
    ["WITH p AS (UNPIVOT a ON x, y) PIVOT p ON k USING sum(n)", ["a"]],
    ["SELECT 1 UNION ALL BY NAME TABLE a UNION DISTINCT FROM b", ["a", "b"]],
    ["SELECT * FROM range(10) r, generate_series(1, 2), t", ["t"]],
    ["SELECT * FROM imported_1.tasks, 'x.parquet', t", ["t"]],
    ["SELECT 'FROM x' -- FROM y\n/* FROM z */ FROM t", ["t"]],
    ["SELECT * FROM t UNION ALL SELECT * FROM u EXCEPT FROM v", ["t", "u", "v"]],
    ["SELECT * FROM t, LATERAL (SELECT t.x + 1 AS y) z", ["t"]],
    ["SELECT a, b FROM t GROUP BY a, b HAVING a > 1 LIMIT 3", ["t"]],
    ["SELECT * FROM t WINDOW w AS (PARTITION BY a, b)", ["t"]],
    ["SELECT E'it\\'s FROM x', 'it''s FROM y' FROM t", ["t"]],
    ["SELECT", []],
    ["FROM", []],
    ["((((", []],
    ["))) FROM t", ["t"]],
  ])("of %s", (sql, expected) => {
    expect(tables(sql)).toEqual(expected);
  });

  test("says whether a table is called otherwise, and where its name holds", () => {
    const sql = `WITH w AS (SELECT * FROM a) SELECT * FROM (b AS x JOIN c USING (y)), s.t, "d" time LEFT JOIN e ON (
      EXISTS (TABLE f) AND y IN (SELECT y FROM a) AND z)`;
    const {tables, schemaTables} = references(sql);
    expect(
      tables.map(({name, alias, scope, defined}) => [name, alias, sql.slice(scope.from, scope.to), defined]),
    ).toEqual([
      ["a", "possible", "SELECT * FROM a", []],
      ["b", "written", sql, ["w"]],
      ["c", "possible", sql, ["w"]],
      ["d", "written", sql, ["w"]],
      ["e", "possible", sql, ["w"]],
      ["f", "impossible", "TABLE f", ["w"]],
      ["a", "possible", "SELECT y FROM a", ["w"]],
    ]);
    expect(schemaTables.map(({name}) => name)).toEqual(["t"]);
  });

  test("gives the place of each name, and inputs apart from what has no name", () => {
    const sql = "SELECT $年份, '$no', $$ $no $$, ?, $1 FROM t WHERE x = $kind";
    const {tables, inputs, nameless} = references(sql);
    expect(tables.map(({from, to}) => sql.slice(from, to))).toEqual(["t"]);
    expect(inputs.map(({name, from, to}) => [name, sql.slice(from, to)])).toEqual([
      ["年份", "$年份"],
      ["kind", "$kind"],
    ]);
    expect(nameless.map(({from, to}) => sql.slice(from, to))).toEqual(["?", "$1"]);
  });
});
