import {select} from "d3-selection";
import {parseHTML} from "linkedom";
import {describe, expect, test} from "vitest";
import type {Plain} from "../../../src/engine/rows.ts";
import type {ChartCell} from "../../../src/notebook/notebook.ts";
import {figure} from "../../../src/views/figure.ts";
import {figureScript} from "../../../src/views/figureSql.ts";
import {type ChartSource, chartFaultWords, chartFigure} from "../../../src/views/notebook/chartFigure.ts";
import {correlation} from "../../../src/views/notebook/scatterPicture.ts";
import type {Root} from "../../../src/views/part.ts";
import type {Context} from "../../../src/views/view.ts";
import {notebookText} from "../../fixtures/notebookText.ts";
import {heldColumn, type QueryResult, results} from "../../fixtures/queryResults.ts";

const cell: ChartCell = {
  id: "c7",
  kind: "chart",
  folded: false,
  title: "",
  of: "查询_1",
  chart: null,
  columns: {},
};
const source = ({columns, rows}: QueryResult): ChartSource => ({
  columns,
  rows,
  allRows: rows.length,
  questions: [{name: "查询_1", sql: "SELECT $1", parameters: ["部门"], values: ["市法院"]}],
  source: "来源：测试清单",
  file: ["笔记本", "查询_1"],
  year: 2021,
});
const contentOf = (result: QueryResult, own: Partial<ChartCell> = {}, more: Partial<ChartSource> = {}) => {
  const made = chartFigure({...cell, ...own}, {...source(result), ...more}, notebookText);
  if ("fault" in made) throw new Error(JSON.stringify(made.fault));
  return made.content;
};
const findingOf = (result: QueryResult, own: Partial<ChartCell> = {}) => contentOf(result, own).finding;
const named = (...rows: Plain[][]): QueryResult => ({
  columns: [heldColumn("部门", "text"), heldColumn("任务数", "number")],
  rows,
});

describe("chartFigure finds", () => {
  test("the longest bar, what is missing and what was added up", () => {
    expect(findingOf(results.bars)).toBe("10 个部门中，任务数最大的是市市场监管局（77）。");
    expect(findingOf(named(["甲", 2], ["乙", 3], ["甲", 4], ["丙", null]), {chart: "bar"})).toBe(
      "2 个部门中，任务数最大的是甲（6）；1 行缺少要画的值，没有画出；同一处有几行的，数已相加。",
    );
    expect(findingOf(named(["甲", 2], ["乙", 2]))).toBe("2 个部门的任务数都是 2。");
    expect(findingOf(named(["甲", 0.1]))).toBe("部门只有甲，任务数为 0.1。");
    expect(findingOf(named())).toBe("没有数据可画。");
  });
  test("that of two thousand names the greatest sixty are drawn", () => {
    expect(findingOf(results.manyNames)).toMatch(/；为看得清，只画任务最大的 60 个，其余 1940 个没有画出。$/);
  });
  test("the share of the greatest part, and that the parts after the seventh are one", () => {
    expect(findingOf(results.stack)).toBe(
      "9 个部门中，任务数合计最大的是市市场监管局（97）；各role中牵头最多，占 40%。",
    );
    const rows = Array.from({length: 12}, (_, i): Plain[] => ["甲", `类${i}`, 20 - i]);
    const many = {columns: results.stack.columns, rows};
    expect(findingOf(many, {chart: "stackedBar", columns: {x: "部门"}})).toContain(
      "role只分出最大的 7 种，其余 5 种合在一起",
    );
  });
  test("the greatest cell, the course of a line, and how points go together", () => {
    const [, ...columns] = results.signedGrid.columns;
    const rows = [
      ["甲", "一", -3],
      ["甲", "二", 2],
      ["乙", "一", 1],
    ];
    const grid = {columns: [heldColumn("部门", "text"), ...columns], rows};
    expect(findingOf(grid, {chart: "heatmap", columns: {x: "章节", series: "部门"}})).toBe(
      "2 个部门、2 个章节，3 格有数；偏离最大的是甲 × 二（2）。",
    );
    expect(findingOf(results.line)).toBe(
      "办结数从 2021年7月 的 40 到 2022年12月 的 99，最高 105（2022年11月）；1 行缺少要画的值，没有画出。",
    );
    expect(findingOf(results.points, {chart: "scatter"})).toMatch(
      /^10 个点，任务数越大，牵头数明显越大（相关系数 0.9\d?）。$/,
    );
    expect(findingOf(results.manyPoints)).toContain("画了 2000 个（共 5000 个）");
  });
  test("the strongest tie, its direction, and rows that are none", () => {
    expect(findingOf(results.flows)).toBe(
      "6 个节点、5 对连线，最强的是省财政与市财政（金额 125,000,000）；线从粗的一端指向细的一端；1 行缺少要画的值，没有画出；1 行两端相同，没有画出；1 行的线宽不大于 0，没有画出。",
    );
  });
  test("that only the first rows were drawn", () => {
    expect(contentOf(results.bars, {}, {allRows: 20_000}).finding).toMatch(
      /只用了前 10 行（共 20,000 行）。$/,
    );
  });
});

describe("chartFigure", () => {
  test("shows the columns of the chart as its table, days as days", () => {
    const whole = {
      columns: [heldColumn("部门", "text"), ...results.line.columns, heldColumn("了结", "truth")],
      rows: [
        ["甲", "2021-12-31", 3, true],
        ["甲", "2022-12-31", null, false],
      ],
    };
    expect(contentOf(whole, {chart: "line", columns: {series: "了结"}}).data).toEqual({
      columns: ["月份", "办结数", "了结"],
      rows: [
        ["2021-12-31", 3, "是"],
        ["2022-12-31", null, "否"],
      ],
      days: ["月份"],
    });
  });
  test("says in a sentence why there is no chart", () => {
    const columns = [heldColumn("部门", "text")];
    const fault = (own: Partial<ChartCell>) => {
      const made = chartFigure({...cell, ...own}, source({columns, rows: [["甲"]]}), notebookText);
      return "fault" in made ? chartFaultWords(made.fault, notebookText) : "";
    };
    expect(fault({})).toContain("至少要有一列数");
    expect(fault({chart: "bar"})).toBe("条形图还缺一列作“长度”，要数列。请在查询里加上，或换一种图。");
    expect(fault({chart: "bar", columns: {y: "部门"}})).toBe("“部门”不能作条形图的“长度”，那里要数列。");
    expect(fault({columns: {x: "章节"}})).toBe("查询结果里没有“章节”这一列，请重新选择。");
    expect(fault({columns: {x: "部门", y: "部门"}})).toBe("“部门”选了两处，请改掉一处。");
  });
  test("names an input of the query's script without a meaning", () => {
    expect(figureScript(contentOf(results.bars), notebookText)).toContain("'市法院' -- $1 部门\n");
  });
  test("stands on a page as any figure, each with an address of its own", () => {
    const {document} = parseHTML("<!doctype html><html><body><div></div><div></div></body></html>");
    const context = {document, text: notebookText, widths: [920], browser: null} as unknown as Context;
    const roots = [...document.querySelectorAll("div")] as unknown as HTMLElement[];
    for (const [i, root] of roots.entries())
      figure(select(root) as Root, "chart", contentOf(results.bars, {id: `c${i}`}), context);
    const titles = [...document.querySelectorAll("figure > h2")];
    expect(titles.map(({id}) => id)).toEqual(["cell-c0-title", "cell-c1-title"]);
    expect(titles[0]!.textContent).toBe("查询_1：条形图");
    expect(document.querySelectorAll("svg [data-mark=part]")).toHaveLength(20);
  });
});

describe("correlation", () => {
  test("is 1 of a rising line, −1 of a falling one, and null where there is nothing to say", () => {
    const line = (slope: number) => [1, 2, 3, 4, 5].map((x) => ({x, y: slope * x}));
    expect(correlation(line(2))).toBeCloseTo(1);
    expect(correlation(line(-1e9))).toBeCloseTo(-1);
    expect(correlation(line(0))).toBeNull();
    expect(correlation(line(1).slice(1))).toBeNull();
  });
});
