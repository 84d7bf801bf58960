import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {openNodeWorkbench} from "../../src/engine/node.ts";
import {parquet} from "../../src/engine/parquet.ts";
import type {QuestionError, Workbench} from "../../src/engine/workbench.ts";
import type {Notebook, SqlCell} from "../../src/notebook/notebook.ts";
import {isFault, planOf} from "../../src/notebook/plan.ts";
import {notebookZh} from "../../src/text/notebook.zh.ts";

const aliases = parquet("aliases", [
  {surface: "财局", department: "市财政局", reason: "abbreviation", certainty: "probable"},
]);

/** The engine's own message about a query of a notebook, and what it is in words. */
async function said(bench: Workbench, sql: string) {
  const cell: SqlCell = {id: "1", folded: false, kind: "sql", name: "q", sql};
  const notebook: Notebook = {title: "", cells: [cell]};
  const plan = planOf(notebook, cell, ["aliases"]);
  if (isFault(plan)) throw new Error(JSON.stringify(plan.fault));
  const error = await bench.hold(plan.sql, plan.values).then(
    () => null,
    (reason: QuestionError) => reason,
  );
  return notebookZh.reason(error!.reason);
}

describe("what the engine says, in the reader's words", () => {
  let bench: Workbench;
  beforeAll(async () => {
    bench = await openNodeWorkbench([{schema: null, name: "aliases", bytes: aliases}]);
  });
  afterAll(() => bench.stop());

  test.each([
    ["SELECT 1 FROM", "查询没有写完，或者“)”前面少了什么。"],
    ["SELECT max(1,)", "查询没有写完，或者“)”前面少了什么。"],
    ["SELECT 1 FORM aliases x", "“aliases”附近的写法不对。"],
    ["SELECT surfce FROM aliases", "没有名为“surfce”的列。相近的有：aliases.surface。"],
    ["SELECT aliases.a FROM aliases", "“aliases”里没有名为“a”的列。"],
    ["SELECT t.a FROM (SELECT 1 AS b) AS t", "“t”里没有名为“a”的列。"],
    ["SELECT surface FROM aliases a, aliases b", "有几个表都有“surface”这一列，请写成 表名.surface。"],
    ["SELECT t.x FROM aliases", "FROM 后面没有名为“t”的表。"],
    ["SELECT * FROM imported_1.tasks", "没有名为“tasks”的表。"],
    ["SELECT nosuch(surface) FROM aliases", "没有名为 nosuch 的函数。"],
    ["SELECT * FROM nosuch(1)", "没有名为 nosuch 的函数。"],
    ["SELECT json_extract('{}', 'a')", "json_extract 要另装扩展 json，这里没有。"],
    ["SELECT '{}'::JSON", "JSON 要另装扩展 json，这里没有。"],
    ["SELECT icu_sort_key('a', 'de')", "icu_sort_key 要另装扩展 icu，这里没有。"],
    [
      "SELECT surface, count(*) FROM aliases",
      "“surface”既没有出现在 GROUP BY 里，也没有求和、计数。请把它加到 GROUP BY，或写 any_value(surface)。",
    ],
    ["SELECT surface::INT FROM aliases", "“财局”不能当作 INT32。"],
    ["SELECT ''::INT", "“”不能当作 INT32。"],
    ["SELECT '2020-13-01'::DATE", "“2020-13-01”不能当作日期，要写成 2024-12-31 这样。"],
    ["SELECT sum(surface) FROM aliases", "类型对不上：sum(VARCHAR)。可以用 ::类型 转换。"],
    [
      "PIVOT aliases ON surface",
      "这句查询在引擎里要分成几步，一格里做不到。PIVOT 请写明各列的值：ON 列 IN (…)。",
    ],
    [
      "SELECT * FROM read_csv_auto('x.csv')",
      "笔记本不读写文件，也不连接网络。要用别的数据，请把文件拖到右边的“数据”里。",
    ],
    ["SELECT list(range) FROM range(200000000)", "内存不够。请用 WHERE 或 LIMIT 缩小范围，或先分组求和。"],
    [
      "SELECT string_agg(repeat('x', 100000), '') FROM range(40000)",
      "内存不够。请用 WHERE 或 LIMIT 缩小范围，或先分组求和。",
    ],
    ["SELECT 1 UNION SELECT 1, 2", "引擎没有接受这个查询。"],
  ])("%s", async (sql, words) => {
    expect(await said(bench, sql)).toBe(words);
  });

  test("where its memory ends at once", async () => {
    // Not to be stopped: it has nothing left to do that in.
    const other = await openNodeWorkbench([]);
    expect(await said(other, "SELECT range(1000000000)")).toBe(
      "内存不够。请用 WHERE 或 LIMIT 缩小范围，或先分组求和。",
    );
  });
});
