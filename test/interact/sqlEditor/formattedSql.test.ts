import {describe, expect, test} from "vitest";
import {formattedSql, samePlace} from "../../../src/interact/sqlEditor/formattedSql.ts";

describe("formattedSql", () => {
  test("sets a query in lines", async () => {
    expect(
      await formattedSql("select a, count(*) as n from t where x = 1 and y = 2 group by all order by n desc"),
    ).toBe(
      [
        "select",
        "  a,",
        "  count(*) as n",
        "from",
        "  t",
        "where",
        "  x = 1",
        "  and y = 2",
        "group by all",
        "order by",
        "  n desc",
      ].join("\n"),
    );
  });

  test("keeps inputs, Chinese names and comments", async () => {
    const sql = `-- 牵头部门
SELECT 部门, "完成 时限" /* 照原文 */ FROM "导入 1".清单 WHERE 部门 = $部门 AND 年份 >= $年份::INT AND y=$year`;
    expect(await formattedSql(sql)).toBe(
      `-- 牵头部门
SELECT
  部门,
  "完成 时限" /* 照原文 */
FROM
  "导入 1".清单
WHERE
  部门 = $部门
  AND 年份 >= $年份::INT
  AND y = $year`,
    );
  });

  test.each([
    "SELECT * EXCLUDE (a) REPLACE (b + 1 AS b) FROM t QUALIFY row_number() OVER (PARTITION BY a ORDER BY b) = 1",
    "PIVOT t ON year USING sum(n) GROUP BY 部门",
    "UNPIVOT t ON COLUMNS(* EXCLUDE (a)) INTO NAME 月 VALUE 数",
    "SELECT list_filter([1, 2], x -> x > 1), {'a': 1}.a, t[1:2], x::DECIMAL(10, 2) FROM t USING SAMPLE 10%",
    "SELECT count(*) FILTER (WHERE a IS NOT NULL), 'it''s', 1e-3, a // b, a <> b, a != b, a == b FROM t",
    "WITH RECURSIVE 甲 AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM 甲 WHERE n < $几) FROM 甲 SELECT n",
    "SELECT $$不'是$$ AS x, DATE '2024-12-31' - INTERVAL 3 MONTH, CASE WHEN a THEN 1 ELSE 2 END FROM t ASOF JOIN u USING (a)",
  ])("changes white space only, and nothing the second time: %s", async (sql) => {
    const once = await formattedSql(sql);
    expect(once?.replace(/\s+/g, "")).toBe(sql.replace(/\s+/g, ""));
    expect(await formattedSql(once!)).toBe(once);
  });

  test("leaves alone what it cannot read", async () => {
    expect(await formattedSql("SELECT (1")).toBeNull();
    expect(await formattedSql("SELECT 部门（市） FROM t")).toBeNull();
    expect(await formattedSql("SELECT 'open")).toBeNull();
  });
});

test("samePlace counts all but white space", () => {
  expect(samePlace("select a,b", 9, "select\n  a,\n  b")).toBe(11);
  expect(samePlace("select a,b", 0, "  select")).toBe(0);
  expect(samePlace("a  b", 4, "a b")).toBe(3);
});
