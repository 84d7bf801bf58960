import {parseHTML} from "linkedom";
import {describe, expect, it} from "vitest";
import {reportScript} from "../../../loaders/build/reportScript.ts";
import type {ReportBlock, ReportFigure, ReportTable} from "../../../src/export/report/report.ts";
import type {Notebook} from "../../../src/notebook/notebook.ts";
import {readNotebook} from "../../../src/notebook/notebookFile.ts";
import type {CellOutput} from "../../../src/views/notebook/cellOutput.ts";
import {notebookHtml} from "../../../src/views/notebook/notebookHtml.ts";
import {type NotebookPaper, notebookReport} from "../../../src/views/notebook/notebookReport.ts";
import {smallNotebook} from "../../fixtures/notebooks.ts";
import {notebookText} from "../../fixtures/notebookText.ts";

const script = await reportScript();

const {document} = parseHTML("<!doctype html><html><body></body></html>");
const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg") as unknown as SVGSVGElement;
svg.setAttribute("viewBox", "0 0 400 200");
svg.innerHTML = '<g data-mark="a" aria-label="市教育局：21 项"><rect width="10" height="10"/></g>';

const chart: CellOutput = {
  kind: "chart",
  chart: "barChart",
  title: "牵头的任务",
  finding: "市教育局最多。",
  description: "条形图。",
  svg,
  data: {columns: ["department", "项"], rows: [["市教育局", 21]]},
};
const rows: CellOutput = {
  kind: "rows",
  columns: ["department", "项", "是否"],
  rows: [
    ["市教育局", 21, true],
    [null, 3, false],
  ],
  all: 2,
  isCut: false,
};
const paper = (outputs: Record<string, CellOutput>): NotebookPaper => ({
  outputs: new Map(Object.entries(outputs)),
  facts: [{name: "日期", value: "2024-05-01"}],
  source: "来源：某市责任清单",
  year: 2021,
  link: null,
  text: notebookText,
});
const whole = paper({"cell-4": rows, "cell-5": chart});
const blocksOf = (notebook: Notebook, outputs: Record<string, CellOutput> = {}) =>
  notebookReport(notebook, paper(outputs)).sections.flatMap(({blocks}) => blocks as ReportBlock[]);
const query = (sql = "SELECT 1"): Notebook => ({
  title: "",
  cells: [{id: "q", folded: false, kind: "sql", name: "q", sql}],
});

describe("notebookReport", () => {
  it("has the cells in their order: words, inputs with their values, queries with what they gave, charts", () => {
    const {title, subtitle, facts, year, sections} = notebookReport(smallNotebook, whole);
    expect([title, subtitle, facts, year]).toEqual([
      "谁牵头最多",
      "笔记本",
      [{name: "日期", value: "2024-05-01"}],
      2021,
    ]);
    expect(sections.map(({heading}) => heading)).toEqual(["问题"]);
    const [paragraph, inputs, sql, table, figure, missing] = sections[0]!.blocks;
    expect(paragraph).toEqual({kind: "paragraph", text: "哪些部门牵头 最多？"});
    expect(inputs).toEqual({
      kind: "points",
      points: [
        {lead: "至少牵头几项", text: "3"},
        {lead: "分工", text: "未设"},
      ],
    });
    expect(sql).toMatchObject({kind: "code", title: "查询“牵头”（SQL）", isFolded: true});
    expect(table).toEqual({
      kind: "table",
      caption: "“牵头”的结果",
      columns: [
        {name: "department", width: 5},
        {name: "项", width: 4},
        {name: "是否", width: 4},
      ],
      rows: [
        ["市教育局", 21, "是"],
        [null, 3, "否"],
      ],
      note: "",
    });
    expect(figure).toMatchObject({kind: "figure", title: "牵头的任务", finding: "市教育局最多。"});
    expect((figure as ReportFigure).picture(true).text).toContain('aria-label="市教育局：21 项"');
    expect(missing).toEqual({kind: "paragraph", text: "“没有这个查询”还没有画出。"});
  });

  it("begins a section at each of the highest headings", () => {
    const cell = (id: string, markdown: string) => ({id, folded: false, kind: "text" as const, markdown});
    const {sections} = notebookReport(
      {title: "t", cells: [cell("1", "先说"), cell("2", "## 甲\n### 乙\n#### 丙\n文"), cell("3", "## 丁")]},
      paper({}),
    );
    expect(sections).toEqual([
      {name: "section-1", heading: "内容", blocks: [{kind: "paragraph", text: "先说"}]},
      {
        name: "section-2",
        heading: "甲",
        blocks: [
          {kind: "heading", level: 2, text: "乙"},
          {kind: "heading", level: 3, text: "丙"},
          {kind: "paragraph", text: "文"},
        ],
      },
      {name: "section-3", heading: "丁", blocks: []},
    ]);
    expect(notebookReport({title: "", cells: []}, paper({}))).toMatchObject({title: "未命名", sections: []});
  });

  it("says of a long result how many rows it leaves out", () => {
    const long = (all: number, isCut: boolean): CellOutput => ({
      kind: "rows",
      columns: ["n"],
      rows: Array.from({length: 1200}, (_, index) => [index]),
      all,
      isCut,
    });
    const table = (output: CellOutput) => blocksOf(query(), {q: output})[1] as ReportTable;
    expect(table(long(5000, false)).rows).toHaveLength(1000);
    expect(table(long(5000, false)).note).toBe("这里列出前 1000 行，共 5000 行。");
    expect(table(long(1_000_000, true)).note).toBe("这里列出前 1000 行，全部超过 1000000 行。");
    expect(table({kind: "rows", columns: ["n"], rows: [], all: 0, isCut: false}).note).toBe("没有符合的行。");
  });

  it("says what was not run and what gave nothing", () => {
    expect(blocksOf(query())[1]).toEqual({kind: "paragraph", text: "“q”还没有运行。"});
    expect(blocksOf(query(), {q: {kind: "fault", reason: "没有这张表。"}})[1]).toEqual({
      kind: "paragraph",
      text: "“q”没有结果：没有这张表。",
    });
  });
});

describe("notebookHtml", () => {
  const html = notebookHtml(smallNotebook, whole, script);
  const page = parseHTML(html).document;

  it("shows what the notebook gave", () => {
    const texts = (selector: string) =>
      [...page.querySelectorAll(selector)].map(({textContent}) => textContent!.trim());
    expect(texts("h1, h2")).toEqual(["谁牵头最多", "目录", "问题"]);
    expect(texts("summary")).toEqual(["查询“牵头”（SQL）", "图中数据"]);
    expect(page.querySelector("details.code")!.hasAttribute("open")).toBe(false);
    expect(texts(".table caption")).toEqual(["表 1 “牵头”的结果"]);
    expect(texts(".table tbody td")).toEqual(["市教育局", "21", "是", "", "3", "否"]);
    expect(page.querySelectorAll("figure svg")).toHaveLength(1);
    expect(html).not.toMatch(/ style=/);
  });

  it("is opened as the same notebook again", () => {
    expect(readNotebook(html)).toEqual({notebook: smallNotebook, refusal: null});
    const evil: Notebook = {
      title: '</script><script id="responsibility-list-notebook">{}</script>',
      cells: [
        {
          id: "cell-1",
          folded: false,
          kind: "text",
          markdown: '<!-- <script> id="responsibility-list-notebook">',
        },
        {id: "cell-2", folded: false, kind: "sql", name: "q", sql: "SELECT '</script>' < '\u2028'"},
      ],
    };
    const file = notebookHtml(evil, paper({}), script);
    expect(readNotebook(file)).toEqual({notebook: evil, refusal: null});
    expect(parseHTML(file).document.querySelectorAll("script")).toHaveLength(2);
  });

  it("gives the same text for the same notebook", () => {
    expect(notebookHtml(structuredClone(smallNotebook), whole, script)).toBe(html);
  });
});
