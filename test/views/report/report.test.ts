import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {reportContext} from "../../../loaders/report/reportContext.ts";
import {openSite, type Site} from "../../../loaders/site.ts";
import {reportDocx} from "../../../src/export/report/docx.ts";
import {reportHtml} from "../../../src/export/report/html.ts";
import {reportPptx} from "../../../src/export/report/pptx.ts";
import type {Report, ReportBlock, ReportFigure, ReportTable} from "../../../src/export/report/report.ts";
import {reportSections} from "../../../src/model/values.ts";
import {filtersFromSearch} from "../../../src/state/filters.ts";
import {makeReport} from "../../../src/views/report/makeReport.ts";
import {reportState} from "../../../src/views/report/state.ts";
import type {Context} from "../../../src/views/view.ts";
import {answerKey} from "../../fixtures/answers.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, 60_000);
afterAll(() => site.database.close());

const options = {
  sections: reportSections,
  orientation: "portrait",
  day: null,
  width: 760,
  isWhole: true,
  linkTo: (page: string, search: string) => `http://intranet/${page}.html?${search}`,
} as const;

async function reportOf(filters = "", some: Partial<typeof options> = {}): Promise<Report> {
  const context = await reportContext(site, {list: null, filters});
  return makeReport({...options, ...some}, context);
}
const blocksOf = (report: Report, name: string): readonly ReportBlock[] =>
  report.sections.find((section) => section.name === name)!.blocks;
const tablesOf = (report: Report, name: string) =>
  blocksOf(report, name).filter((block): block is ReportTable => block.kind === "table");
const figuresOf = (report: Report, name: string) =>
  blocksOf(report, name).filter((block): block is ReportFigure => block.kind === "figure");
const words = (block: ReportBlock) => JSON.stringify(block);

describe("makeReport", () => {
  it("has the chosen sections in their order, each with something", async () => {
    const report = await reportOf();
    expect(report.sections.map(({name}) => name)).toEqual(reportSections);
    for (const {blocks} of report.sections) expect(blocks.length).toBeGreaterThan(0);
    const some = await reportOf("", {sections: ["tasks", "overview"] as never});
    expect(some.sections.map(({name}) => name)).toEqual(["tasks", "overview"]);
  });

  it("counts what the document says", async () => {
    const report = await reportOf();
    expect(words(blocksOf(report, "overview")[1]!)).toContain(`${answerKey.length} 项任务`);
    const [tasks] = tablesOf(report, "tasks");
    expect(tasks!.rows.map(([no]) => no)).toEqual(answerKey.map(({task_no}) => Number(task_no)));
    const [all] = tablesOf(report, "departments");
    const market = all!.rows.find(([name]) => name === "市市场监督管理局");
    const rolesOf = (row: (typeof answerKey)[number]) =>
      ["lead", "sole", "shared", "support"].filter((role) =>
        row[role]!.split("、").includes("市市场监督管理局"),
      );
    expect(market![1]).toBe(answerKey.filter((row) => rolesOf(row).length > 0).length);
    expect(market![2]).toBe(answerKey.filter((row) => rolesOf(row).includes("lead")).length);
    // The table of all departments, the heatmap and the bars of one page hold the same assignments.
    const heatmap = figuresOf(report, "workload")[0]!.table!;
    const sums = heatmap.rows.slice(0, -1).map((row) => row.at(-1) as number);
    const corner = heatmap.rows.at(-1)!.at(-1);
    expect(sums.reduce((sum, own) => sum + own, 0)).toBe(corner);
    for (const row of heatmap.rows) {
      const cells = row.slice(1, -1).map((value) => Number(value ?? 0));
      expect(cells.reduce((sum, own) => sum + own, 0)).toBe(row.at(-1));
    }
    const sections = figuresOf(report, "deadlines").find(({chart}) => chart === "deadlineSections")!;
    const bars = sections.bars!.series.flatMap(({values}) => values);
    expect(bars.reduce((sum, own) => sum + own, 0)).toBe(answerKey.length);
  });

  it("shows charts as the pages do, without captions, and their labels where they are wanted", async () => {
    const report = await reportOf("", {sections: ["workload", "network"] as never});
    const figures = ["workload", "network"].flatMap((name) => figuresOf(report, name));
    expect(figures.map(({chart}) => chart)).toEqual([
      "workloadHeatmap",
      "roleStrips",
      "networkGraph",
      "networkMatrix",
    ]);
    for (const {picture, title, source, finding, description, link} of figures) {
      const {text, width, height} = picture(false);
      expect(text).not.toContain(source);
      expect(text).not.toContain("aria-label");
      expect(picture(true).text).toContain("aria-label");
      expect(Math.min(width, height)).toBeGreaterThan(100);
      expect(title && finding && description).toBeTruthy();
      expect(link).toMatch(/^http:\/\/intranet\/(workload|network)\.html\?list=/);
    }
  });

  it("holds only what the filters leave, says so, and keeps what is of the whole list apart", async () => {
    const report = await reportOf("section=1&department=市公安局");
    expect(report.source).toContain("市公安局");
    expect(report.facts.map(({value}) => value).join()).toContain("市公安局");
    const [tasks] = tablesOf(report, "tasks");
    expect(tasks!.rows.length).toBeGreaterThan(0);
    expect(tasks!.rows.length).toBeLessThan(answerKey.length);
    for (const row of tasks!.rows) expect(row[3]).toContain("公安局");
    const sheets = blocksOf(report, "departments").filter((block) => "level" in block && block.level === 3);
    expect(sheets).toHaveLength(1);
    expect(words(blocksOf(report, "overview")[0]!)).toContain("不受筛选影响");
  });

  it("has one table of departments where there is no room for their sheets", async () => {
    const report = await reportOf("", {sections: ["departments"] as never, isWhole: false as never});
    expect(tablesOf(report, "departments")).toHaveLength(1);
    expect(blocksOf(report, "departments").some((block) => "level" in block && block.level === 3)).toBe(
      false,
    );
  });

  it("leaves out duty sheets that nobody would read to their end, and says how to get one", async () => {
    const context = await reportContext(site, {list: null, filters: ""});
    const {ask} = site.database;
    const database: Context["database"] = {
      ...site.database,
      async ask(query, parameters) {
        const rows = await ask.call(site.database, query, parameters);
        if (query.name !== "departments") return rows as never;
        return (rows as {tasks: number}[]).map((row) => ({...row, tasks: 10 * row.tasks})) as never;
      },
    };
    const some = {...options, sections: ["departments"]} as const;
    const report = await makeReport(some, {...context, database});
    expect(blocksOf(report, "departments").map(({kind}) => kind)).toEqual(["heading", "table", "paragraph"]);
    expect(words(blocksOf(report, "departments").at(-1)!)).toContain("3830 行，超过 2000 行");
  });

  it("leads to itself, in the state that it was made with", async () => {
    const state = {sections: ["tasks", "overview"], orientation: "landscape", day: "2026-01-01"} as const;
    const {link} = await reportOf("section=1", state as never);
    const {search} = new URL(link!);
    expect(reportState(new URLSearchParams(search))).toEqual(state);
    expect(filtersFromSearch(search).filters.section).toBe(1);
  });

  it("can be written in every format where the filters leave nothing", async () => {
    const report = await reportOf("role=support&deadline=relative");
    expect(tablesOf(report, "tasks")[0]!.rows).toEqual([]);
    const none = async () => null;
    for (const make of [reportDocx, reportPptx])
      expect((await make(report, none)).length).toBeGreaterThan(1000);
    expect(reportHtml(report, "")).toContain("任务清单");
  });

  it("is the same each time", async () => {
    const plain = (report: Report) =>
      JSON.stringify(report, (_, value) =>
        typeof value === "function" && value.length === 1 ? value(true).text : value,
      );
    const report = {...(await reportOf()), words: null as never};
    const again = {...(await reportOf()), words: null as never};
    expect(plain(again)).toBe(plain(report));
  });
});
