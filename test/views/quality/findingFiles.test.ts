import {describe, expect, it} from "vitest";
import {rules} from "../../../src/list/rules.ts";
import type {FindingRow} from "../../../src/queries/findingList.ts";
import type {FindingTaskRow} from "../../../src/queries/findingTasks.ts";
import {zh} from "../../../src/text/zh.ts";
import {drafterLines, findingTable} from "../../../src/views/quality/findingFiles.ts";
import {foundOf} from "../../../src/views/quality/found.ts";
import {tables} from "../../fixtures/tables.ts";

const row = (rest: Partial<FindingRow>): FindingRow => ({
  task_id: null,
  task_no: null,
  code: "open-end",
  severity: "note",
  message: "说明",
  evidence: null,
  source_line: null,
  treatment: null,
  ...rest,
});
const task = (order: number): FindingTaskRow => ({
  task_id: `l/${order}`,
  task_order: order,
  task: "任务",
  section_order: null,
  section: null,
  subsection: null,
  responsibility: null,
  deadline: null,
});

/** In the order of the query: the heaviest first. */
const shown = foundOf(
  [
    row({
      task_id: "l/2",
      task_no: 12,
      source_line: 345,
      code: "clause-missing",
      severity: "error",
      message: "空白：请补上。",
    }),
    row({
      task_id: "l/1",
      task_no: 9,
      source_line: 30,
      message: "没有\r\n列完",
      evidence: "=1+1",
      treatment: "记为群体",
    }),
    row({source_line: 7, code: "heading-full-stop", message: "标题带句号"}),
    row({task_id: "l/2", task_no: 12, source_line: 345, message: "没有列完\u202e"}),
  ],
  [task(1), task(2)],
);
const files = {list: tables.lists[0]!, shown, inForce: ["提示"]};

describe("drafterLines", () => {
  it("is a line for each finding in the order of the document, with what to do", () => {
    const [title, source, blank, ...lines] = drafterLines(files, zh);
    expect([title, source, blank]).toEqual([
      "分工方案 · 体检",
      "来源文件：seeds/l.txt；数据：某市，2020 年；共 4 条：错误 1、警告 0、提示 3；筛选：提示",
      "",
    ]);
    const {"open-end": open, "clause-missing": missing, "heading-full-stop": stop} = rules;
    expect(lines).toEqual([
      `1. 第 7 行：标题带句号。建议：${stop.zh.remedy}。`,
      `2. 第 9 项（第 30 行）：没有 列完。建议：${open.zh.remedy}。`,
      `3. 第 12 项（第 345 行）：空白：请补上。建议：${missing.zh.remedy}。`,
      `4. 第 12 项（第 345 行）：没有列完。建议：${open.zh.remedy}。`,
    ]);
  });
});

describe("findingTable", () => {
  it("has a row for each finding in the order of the page", () => {
    const {columns, rows} = findingTable(files, zh);
    expect(columns.map(({name}) => name)).toEqual([
      "严重程度",
      "类别",
      "规则",
      "序号",
      "位置",
      "原文",
      "问题",
      "现在的读法",
      "建议",
    ]);
    expect(rows.map((cells) => cells.slice(0, 8))).toEqual([
      ["错误", "空白", "没有责任部门", 12, "第 345 行", null, "空白：请补上。", null],
      ["提示", "责任部门", "责任部门没有列完", 9, "第 30 行", "=1+1", "没有\r\n列完", "记为群体"],
      ["提示", "责任部门", "责任部门没有列完", 12, "第 345 行", null, "没有列完\u202e", null],
      ["提示", "文字", "标题末尾带句号", null, "第 7 行", null, "标题带句号", null],
    ]);
  });
});
