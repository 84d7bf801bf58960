import {describe, expect, it} from "vitest";
import {findings} from "../../src/list/findings.ts";
import type {Severity} from "../../src/model/values.ts";
import {header, paste, readPasted, readRows, row} from "../fixtures/pasted.ts";

type Rows = string[][];
const clause = (text: string): Rows => [row({clause: text})];
const deadline = (text: string): Rows => [row({deadline: text})];
const task = (text: string): Rows => [row({task: text})];
const many = ["市公安局", "市司法局", "市法院", "市政府办公室", "市委宣传部", "省科技厅"];

/** For each code: its severity, rows that provoke it once, and rows close to them that do not. */
const cases: Record<string, [severity: Severity, provokes: Rows, doesNot: Rows]> = {
  "task-number-missing": ["warning", [row({no: "1"}), row({no: "3"})], [row({no: "1"}), row({no: "2"})]],
  "task-number-repeated": ["warning", [row({no: "1"}), row({no: "1"})], [row({no: "1"}), row({no: "2"})]],
  "task-number-out-of-order": [
    "warning",
    [row({no: "1"}), row({no: "3"}), row({no: "2"})],
    [row({no: "1"}), row({no: "2"}), row({no: "3"})],
  ],
  "task-number-absent": ["warning", [row({no: "1"}), row({no: ""})], [row({no: "1"}), row({no: "2"})]],
  "heading-number-repeated": [
    "warning",
    [row({no: "1", section: "一、甲"}), row({no: "2", section: "二、乙"}), row({no: "3", section: "二、丙"})],
    [row({no: "1", section: "一、甲"}), row({no: "2", section: "二、乙"}), row({no: "3", section: "三、丙"})],
  ],
  "heading-number-out-of-order": [
    "warning",
    [row({no: "1", section: "一、甲"}), row({no: "2", section: "三、乙"})],
    [row({no: "1", section: "一、甲"}), row({no: "2", section: "二、乙"})],
  ],
  "department-twice": [
    "warning",
    clause("市法院牵头，市法院、市公安局配合"),
    clause("市法院牵头，市公安局配合"),
  ],
  "name-alias": ["warning", clause("市场监管局负责"), clause("市市场监督管理局负责")],
  "unknown-department": ["warning", clause("市公安局、市数据局负责"), clause("市公安局负责")],
  "unlikely-department": ["warning", clause("市公安局、张三丰负责"), clause("市公安局、市数据局负责")],
  "persons-named": ["note", clause("责任单位：市法院；责任人：张三"), clause("责任单位：市法院")],
  "names-unregistered": ["note", clause("市数据局负责"), clause("市公安局、市数据局负责")],
  "groups-unregistered": ["note", clause("市数据局、各街道负责"), clause("市公安局、各街道负责")],
  "unknown-group": ["note", clause("市法院、各街道负责"), clause("市法院、各县（市）区负责")],
  "only-groups": ["warning", clause("各有关单位负责"), clause("市法院、各有关单位负责")],
  "open-end": ["note", clause("市法院等单位负责"), clause("市法院、各有关单位负责")],
  "single-shared": ["note", clause("市法院按职责分工负责"), clause("市法院、市公安局按职责分工负责")],
  "bare-responsible": ["note", clause("市法院、市公安局负责"), clause("市法院、市公安局按职责分工负责")],
  "many-without-lead": [
    "note",
    clause(`${many.join("、")}按职责分工负责`),
    [
      row({no: "1", clause: `${many.slice(1).join("、")}按职责分工负责`}),
      row({no: "2", clause: `${many.join("、")}牵头`}),
    ],
  ],
  "actor-not-in-clause": [
    "note",
    task("市公安局要会同有关部门完善机制"),
    [
      row({no: "1", task: "市法院要完善机制"}),
      row({no: "2", task: "省市场监管局要完善机制", clause: "省市场监管局负责"}),
    ],
  ],
  "clause-inherited": [
    "warning",
    [row({no: "1"}), row({no: "2", clause: ""})],
    [row({no: "1"}), row({no: "2"})],
  ],
  "clause-missing": ["error", clause(""), [row({no: "1"}), row({no: "2", clause: ""})]],
  "clause-none": ["note", clause("无"), clause("市法院负责")],
  "deadline-missing": ["warning", deadline(" "), deadline("持续推进")],
  "task-missing": ["warning", task(""), task("修法")],
  "date-without-day": [
    "note",
    deadline("2021年底前"),
    [row({no: "1", deadline: "2021年6月30日前"}), row({no: "2"})],
  ],
  "date-impossible": ["warning", deadline("0403年底前"), deadline("2021年6月30日前")],
  "deadline-unread": [
    "note",
    deadline("尽快"),
    [row({no: "1", deadline: "每年"}), row({no: "2", deadline: ""})],
  ],
  "several-dates": ["note", deadline("2021年6月1日启动，2021年7月1日前完成"), deadline("2021年7月1日前完成")],
  "artefact-removed": ["note", clause("[bookmark: _GoBack]市法院负责"), clause("市法院负责")],
  "doubled-words": ["note", task("开展知识产权知识产权保护"), task("开展知识产权保护，知识产权优先")],
  "heading-as-task": [
    "note",
    [row({subsection: "（十四）畅通沟通渠道", task: "畅通沟通渠道。召开座谈会。"})],
    [row({subsection: "（十四）畅通沟通渠道", task: "召开座谈会，畅通沟通渠道。"})],
  ],
  "tasks-alike": [
    "note",
    [
      row({no: "1", task: "依托典型案件办理，推动解决法律适用难题"}),
      row({no: "2", task: "依托典型案件办理，推动解决法律适用问题"}),
    ],
    [
      row({no: "1", task: "依托典型案件办理，推动解决法律适用难题"}),
      row({no: "2", task: "选取典型案件，推动解决证据采信的各种难题"}),
    ],
  ],
  "mixed-punctuation": [
    "note",
    task("完善制度,促进管理；推动工作"),
    [row({no: "1", task: "完善制度；推动工作"}), row({no: "2", task: "畅通12315，1,000件"})],
  ],
  "heading-full-stop": ["note", [row({section: "加强领导。"})], [row({section: "加强领导", task: "加强。"})]],
  "unread-text": ["error", clause("市法院牵头，负责"), clause("市法院牵头")],
  "heading-without-tasks": [
    "note",
    [row({no: "1", section: "一、甲"}), ["二、乙", "", "", "", "", ""]],
    [row({no: "1", section: "一、甲"}), ["二、乙", "", "", "", "", ""], row({no: "2"})],
  ],
  "row-cells": [
    "error",
    [row({no: "1"}), ["2", "", "", "修法", "市法院负责"]],
    [row({no: "1"}), row({no: "2"})],
  ],
  "standing-note": ["note", clause("市法院负责。以下均需地方落实，不再列出"), clause("市法院负责，地方落实")],
  "document-note": ["note", clause("市法院负责，列第一位的为牵头单位，下同"), clause("市法院负责")],
};

/** Provoked in the tests of tables: they need merged cells, or several tables. */
const inTables = [
  "clause-merged",
  "clause-column-absent",
  "lead-blank",
  "row-joined",
  "struck-out",
  "table-unread",
];

/** Provoked in the tests of running text, of the whole reader, and of characters that cannot be shown. */
const inText = [
  "clause-unread",
  "deadlines-unwritten",
  "furniture-removed",
  "heading-clause",
  "item-without-clause",
  "outside-clause",
  "text-without-clause",
  "unprintable-characters",
  "year-unknown",
];

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

describe("findings", () => {
  it("are all provoked below; each code is its function's name", () => {
    expect([...Object.keys(cases), "column-unread", "outside-text", ...inTables, ...inText].sort()).toEqual(
      Object.keys(findings).map(kebab).sort(),
    );
  });

  it.each(Object.entries(cases))("%s", (code, [severity, provokes, doesNot]) => {
    const met = readRows(...provokes).findings.filter((finding) => finding.code === code);
    expect(met.map((finding) => finding.severity)).toEqual([severity]);
    expect(met[0]!.source_line).toBeGreaterThan(0);
    expect(met[0]!.message).toMatch(/\p{Script=Han}/u);
    expect(met[0]!.message_en).toMatch(/[a-z]/);
    expect(readRows(...doesNot).findings.filter((finding) => finding.code === code)).toEqual([]);
  });

  it("column-unread", () => {
    const read = (...rows: Rows) => readPasted(paste(...rows)).findings;
    expect(read([...header, "备注"], [...row({}), "新增"])).toMatchObject([
      {code: "column-unread", severity: "note", evidence: "备注", source_line: 7},
    ]);
    expect(read([...header, "备注"], [...row({}), ""])).toEqual([]);
  });

  it("outside-text", () => {
    const read = (text: string) => readPasted(text).findings;
    expect(read(`清单\n2021年\n${paste(header, row({}))}`)).toMatchObject([
      {code: "outside-text", severity: "note", task_no: null, evidence: "2021年", source_line: 2},
    ]);
    expect(read(`清单\n${paste(header, row({}))}`)).toEqual([]);
  });

  it.each([
    ["2021年6月1日前自查，2021年7月1日前完成", "以截止日期中最晚的 2021-07-01 为准"],
    ["2021年7月1日前完成，2022年1月1日起推广", "以截止日期 2021-07-01 为准，其余为开始日期"],
    ["2021年7月1日起试点，2022年1月1日起推广", "以开始日期中最晚的 2022-01-01 为准"],
  ])("say of several dates by which rule one was taken: %s", (written, treatment) => {
    expect(readRows(...deadline(written)).findings).toMatchObject([{code: "several-dates", treatment}]);
  });

  it("say of a date that begins a span that its first day was taken", () => {
    const [begins] = readRows(...deadline("2022年6月起")).findings;
    expect(begins).toMatchObject({code: "date-without-day", treatment: "按该期第一天 2022-06-01 处理"});
    const [ends] = readRows(...deadline("2022年6月底前")).findings;
    expect(ends).toMatchObject({code: "date-without-day", treatment: "按该期最后一天 2022-06-30 处理"});
  });

  it("are empty for a list with nothing odd in it", () => {
    expect(
      readRows(
        row({
          no: "1",
          section: "一、甲",
          subsection: "（一）子",
          clause: "市法院牵头，市公安局、各县（市）区配合",
        }),
        row({
          no: "2",
          task: "全市市场监管系统公开失信信息",
          clause: "市市场监督管理局负责",
          deadline: "2021年6月30日前",
        }),
        row({
          no: "3",
          section: "二、乙",
          subsection: "（一）丑",
          clause: "市公安局、市司法局按职责分工负责",
          deadline: "每年",
        }),
      ).findings,
    ).toEqual([]);
  });
});
