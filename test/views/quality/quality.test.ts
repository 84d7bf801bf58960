import {describe, expect, it} from "vitest";
import type {Row, Tables} from "../../../src/model/schema.ts";
import {zh} from "../../../src/text/zh.ts";
import {qualityView} from "../../../src/views/quality.ts";
import {tables} from "../../fixtures/tables.ts";
import {render} from "../render.ts";

const at = (no: number | null, line: number | null, rest: Partial<Row<"findings">>): Row<"findings"> => ({
  list_id: "l",
  task_id: no === null ? null : `l/${no}`,
  task_no: no,
  source_line: line,
  code: "open-end",
  severity: "note",
  message: "说明",
  message_en: "note",
  evidence: null,
  treatment: null,
  ...rest,
});

/** Seven findings about tasks 1, 3, 5 and 8 of eight, and one about the list. */
const findings = [
  at(8, 80, {code: "clause-missing", severity: "error", message: "责任栏空白"}),
  at(5, 50, {
    code: "clause-inherited",
    severity: "warning",
    message: "沿用第 4 项",
    evidence: "市委宣传部负责",
  }),
  at(3, 30, {code: "deadline-missing", severity: "warning", message: "完成时限空白"}),
  at(1, 10, {evidence: "等有关部门", message: "没有列完", treatment: "记为群体"}),
  at(1, 10, {code: "name-alias", severity: "warning", evidence: "市公安局", message: "简称"}),
  at(3, 30, {code: "name-alias", severity: "note", evidence: "市法院", message: "推断"}),
  at(null, 10, {code: "mixed-punctuation", evidence: "甲,乙", message: "标点混用"}),
  at(1, 10, {code: "doubled-words", evidence: "法律", message: "重复用字"}),
];
const list: Tables = {...tables, findings};

const textsOf = (root: Element, selector: string) =>
  [...root.querySelectorAll(selector)].map((each) => each.textContent);
const numbersOf = (root: Element) =>
  Object.fromEntries(
    [...root.querySelectorAll("[data-part=number]")].map((each) => [
      each.getAttribute("data-number"),
      each.querySelector("b")!.textContent,
    ]),
  );
const codesOf = (root: Element) =>
  [...root.querySelectorAll("[data-part=finding]")].map((each) => each.getAttribute("data-code"));

describe("qualityView", () => {
  it("says how many findings there are, of which weight, about how many tasks", async () => {
    const root = await render(qualityView, list);
    expect(numbersOf(root)).toEqual({findings: "8", error: "1", warning: "3", note: "4", touched: "4"});
    expect(root.querySelector("[data-part=lead]")?.textContent).toContain("8 项任务中，4 项");
  });

  it("has groups and rules heaviest first, each explained", async () => {
    const root = await render(qualityView, list);
    expect(textsOf(root, "section > h2")).toEqual(["空白：3 条", "责任部门：3 条", "文字：2 条"]);
    expect([...root.querySelectorAll("article")].map((each) => each.id)).toEqual([
      "clause-missing",
      "deadline-missing",
      "clause-inherited",
      "name-alias",
      "open-end",
      "mixed-punctuation",
      "doubled-words",
    ]);
    expect(textsOf(root, "#name-alias [data-part=severity]")).toEqual(["警告 1", "提示 1"]);
    expect(root.querySelector("#open-end [data-part=remedy]")?.textContent).toMatch(/^怎样处理：.+。$/);
  });

  it("shows the words of the task with what is wrong in them marked", async () => {
    const root = await render(qualityView, list);
    const open = root.querySelector("#open-end [data-part=finding]")!;
    expect(textsOf(open, "blockquote")).toEqual([
      "责任栏市委宣传部牵头，市市场监督管理局、市公安局等有关部门按职责分工负责",
    ]);
    expect(textsOf(open, "mark")).toEqual(["等有关部门"]);
    expect(textsOf(open, "[data-part=message], [data-part=treatment]")).toEqual([
      "没有列完",
      "现在的读法：记为群体",
    ]);
    // The text of the task is 贯彻法律.
    expect(textsOf(root, "#doubled-words blockquote")).toEqual(["任务贯彻法律"]);
    expect(textsOf(root, "#doubled-words mark")).toEqual(["法律"]);
    // A blank clause, and the words that were taken for it.
    expect(textsOf(root, "#clause-inherited blockquote")).toEqual([
      "责任栏（空白）",
      "涉及文字市委宣传部负责",
    ]);
  });

  it("leads to the task, and not from what is about the list", async () => {
    const root = await render(qualityView, list);
    const links = [...root.querySelectorAll("[data-part=finding] [data-part=place] a")];
    expect(links.map((link) => [link.textContent, link.getAttribute("href")])[0]).toEqual([
      "第 8 项",
      "./tasks.html?task=l%2F8",
    ]);
    expect(links).toHaveLength(7);
    expect(textsOf(root, "#mixed-punctuation [data-part=place]")).toEqual(["第 10 行"]);
  });

  it.each([
    ["severity=error", ["clause-missing"]],
    ["severity=warning&group=parties", ["name-alias"]],
    ["rule=name-alias", ["name-alias", "name-alias"]],
    ["section=2", ["clause-missing"]],
    ["q=有关部门 市公安局", ["name-alias", "open-end", "doubled-words"]],
    ["q=ＭＢ", []],
    ["rule=unheard-of", []],
  ])("%s shows so much and has a chip for it", async (search, codes) => {
    const root = await render(qualityView, list, search);
    expect(codesOf(root)).toEqual(codes);
    expect(root.querySelectorAll("[data-part=chip]").length).toBe(search.split("&").length);
    expect(root.querySelector("[data-part=count]")?.textContent).toBe(
      codes.length > 0 ? `显示 ${codes.length} 条，共 8 条` : zh.quality.none,
    );
    // The numbers on top are those of the list.
    expect(numbersOf(root).findings).toBe("8");
  });

  it("finds the task of each finding where several share a line and have no number", async () => {
    const unnumbered: Tables = {
      ...tables,
      tasks: tables.tasks
        .slice(0, 3)
        .map((task, index) => ({...task, task_no: null, source_line: 7, task_id: `l/row-${index + 1}`})),
      findings: [
        at(null, 7, {task_id: "l/row-1", evidence: "市法院负责"}),
        at(null, 7, {task_id: "l/row-2", evidence: "市公安局"}),
        at(null, 7, {task_id: "l/row-3", evidence: "市公安局"}),
        at(null, 7, {code: "mixed-punctuation", task_id: "l/row-1", evidence: "市法院"}),
      ],
    };
    const root = await render(qualityView, unnumbered);
    expect(
      [...root.querySelectorAll("[data-part=finding]")].map((each) => each.getAttribute("data-task")),
    ).toEqual(["l/row-1", "l/row-2", "l/row-3", null]);
  });

  it("puts ten of many in sight, and no more than two hundred into the page", async () => {
    const many: Tables = {
      ...tables,
      findings: Array.from({length: 230}, (_, index) => at(1, 10, {message: `说明 ${index}`})),
    };
    const root = await render(qualityView, many);
    expect(root.querySelectorAll("article > ol > li").length).toBe(10);
    expect(root.querySelectorAll("details li").length).toBe(190);
    expect(textsOf(root, "summary, [data-part=more]")).toEqual([
      "显示全部 230 条",
      "另有 30 条没有列在页面上：请用筛选缩小范围，或导出全部。",
    ]);
  });

  it("says of a clean list that it is clean", async () => {
    const root = await render(qualityView, {...tables, findings: []});
    expect(root.querySelector("[data-part=lead]")?.textContent).toContain("没有发现");
    expect(root.querySelectorAll("article, [data-part=controls] *").length).toBe(0);
  });

  it("takes what findings say as text", async () => {
    const harm = "<img src=x onerror=alert(1)>";
    const root = await render(qualityView, {
      ...tables,
      tasks: tables.tasks.map((task) => ({...task, responsibility: `${harm}等`})),
      findings: findings.map((row) => ({
        ...row,
        evidence: harm,
        message: harm,
        treatment: harm,
        code: "<b>",
      })),
    });
    expect(root.querySelectorAll("img, article b:not([data-part=place] b)").length).toBe(0);
    expect(root.querySelector("mark")?.textContent).toBe(harm);
  });
});
