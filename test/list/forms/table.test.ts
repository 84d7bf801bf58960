import {describe, expect, it} from "vitest";
import {readTxt} from "../../../src/list/formats/txt.ts";
import {readTable} from "../../../src/list/forms/table.ts";
import {bytes, header, paste, row} from "../../fixtures/pasted.ts";

const read = (...rows: string[][]) => readTable(readTxt(bytes(paste(...rows)), "list.txt"), "list.txt");
const codes = (...rows: string[][]) => read(...rows).findings.map((finding) => finding.code);

describe("readTable", () => {
  it("reads the cells of a row by the header's words", () => {
    const {tasks, findings} = read(
      header,
      row({
        no: "7",
        section: "一、总则",
        subsection: "（一）法制",
        task: "修法",
        clause: "市法院负责",
        deadline: "年底前",
      }),
    );
    expect(findings).toEqual([]);
    expect(tasks).toEqual([
      {
        order: 1,
        no: 7,
        section: {order: 1, text: "一、总则", number: 1, line: 8},
        subsection: {order: 1, text: "（一）法制", number: 1, line: 9},
        text: "修法",
        clause: "市法院负责",
        deadline: "年底前",
        line: 7,
      },
    ]);
  });

  it.each([
    ["another order", ["完成时限", "责任单位", "重点任务", "序号"], ["年底前", "市法院", "修法", "1"]],
    [
      "spaces inside the words",
      ["序 号", "工 作 任 务", "责 任 部 门", "完 成\n时 限"],
      ["1", "修法", "市法院", "年底前"],
    ],
    ["other words", ["编号", "工作内容", "责任分工", "时间要求"], ["1", "修法", "市法院", "年底前"]],
  ])("finds the columns in %s", (_what, heads, cells) => {
    const [task] = readTable({paragraphs: [], rows: [heads, cells].map(toCells)}, "list.txt").tasks;
    expect(task).toMatchObject({no: 1, text: "修法", clause: "市法院", deadline: "年底前"});
  });

  describe("columns for the parts of a clause", () => {
    const clauses = (...rows: string[][]) =>
      readTable({paragraphs: [], rows: rows.map(toCells)}, "list.txt").tasks.map(({clause}) => clause);

    it("are put together in the order lead, responsible, support, whatever theirs is", () => {
      expect(
        clauses(
          ["任务", "配合单位", "责任单位", "牵头单位"],
          ["修法", "市司法局", "市公安局", "市法院"],
          ["普法", "", "市公安局", "市法院"],
          ["释法", "市司法局", "市公安局", " "],
          ["执法", "", "", ""],
        ),
      ).toEqual([
        "牵头单位：市法院；责任单位：市公安局；配合单位：市司法局",
        "牵头单位：市法院；责任单位：市公安局",
        "责任单位：市公安局；配合单位：市司法局",
        null,
      ]);
    });

    it.each([
      [["任务", "牵头部门"], ["修法", "市法院"], "牵头部门：市法院"],
      [
        ["任务", "牵头单位", "协助单位"],
        ["修法", "市法院", "市公安局"],
        "牵头单位：市法院；协助单位：市公安局",
      ],
      [
        ["任务", "主办单位", "参加单位"],
        ["修法", "市法院", "市公安局"],
        "主办单位：市法院；参加单位：市公安局",
      ],
      [
        ["任务", "牵头单位", "参与部门"],
        ["修法", "市法院", "市公安局"],
        "牵头单位：市法院；参与部门：市公安局",
      ],
      [
        ["任务", "牵头单位", "责任分工"],
        ["修法", "市法院", "市公安局"],
        "牵头单位：市法院；责任单位：市公安局",
      ],
      [
        ["任务", "责任单位", "配合单位", "协助单位"],
        ["修法", "市法院", "市公安局", "市司法局"],
        "责任单位：市法院；配合单位：市公安局；协助单位：市司法局",
      ],
      [["任务", "责任单位（列第一位的为牵头单位）"], ["修法", "市法院"], "市法院"],
    ])("%j are read", (heads, cells, clause) => {
      expect(clauses(heads, cells)).toEqual([clause]);
    });
  });

  it("reads a table without headings, numbers or deadlines", () => {
    const {tasks} = readTable(
      {
        paragraphs: [],
        rows: [
          ["任务", "责任单位"],
          ["修法", "市法院"],
        ].map(toCells),
      },
      "list.txt",
    );
    expect(tasks[0]).toMatchObject({no: null, section: null, subsection: null, text: "修法", deadline: null});
  });

  it("carries headings until the next; a new section ends the subsection", () => {
    const {tasks} = read(
      header,
      row({no: "1", section: "甲", subsection: "（一）"}),
      row({no: "2"}),
      row({no: "3", subsection: "（二）"}),
      row({no: "4", section: "乙"}),
      row({no: "5", subsection: "（三）"}),
    );
    expect(
      tasks.map((task) => [
        task.section?.order,
        task.section?.text,
        task.subsection?.order,
        task.subsection?.text,
      ]),
    ).toEqual([
      [1, "甲", 1, "（一）"],
      [1, "甲", 1, "（一）"],
      [1, "甲", 2, "（二）"],
      [2, "乙", undefined, undefined],
      [2, "乙", 3, "（三）"],
    ]);
  });

  it("takes a heading that is written again in the next row for the same", () => {
    const {tasks} = read(
      header,
      row({no: "1", section: "甲", subsection: "（一）"}),
      row({no: "2", section: "甲", subsection: "（一）"}),
      row({no: "3", section: "乙", subsection: "（一）"}),
    );
    expect(tasks[1]!.section).toBe(tasks[0]!.section);
    expect(tasks[1]!.subsection).toBe(tasks[0]!.subsection);
    expect(tasks[2]!.subsection).not.toBe(tasks[0]!.subsection);
  });

  it("takes white space and line breaks out of headings, and says on which line their words begin", () => {
    const {tasks} = read(header, row({section: "\n\n 强化制度约束\n，坚持"}));
    expect(tasks[0]!.section).toMatchObject({text: "强化制度约束，坚持", line: 10});
  });

  it("keeps the task's words as they are, line breaks and slips included", () => {
    const {tasks} = read(header, row({task: " 助力创新新发展;\n 积极  作为。 "}));
    expect(tasks[0]!.text).toBe("助力创新新发展;\n 积极  作为。");
  });

  it("takes a blank clause and a blank deadline for none", () => {
    expect(read(header, row({clause: " \n", deadline: ""})).tasks[0]).toMatchObject({
      clause: null,
      deadline: null,
    });
  });

  it.each([
    ["[bookmark: _GoBack]", "clause", "[bookmark: _GoBack]各有关单位负责", {clause: "各有关单位负责"}],
    ["[endif]", "task", "修法[endif]", {text: "修法"}],
    ["[if !supportLists]", "task", "[if !supportLists]修法", {text: "修法"}],
    ["[image: 1.png]", "deadline", "年底前[image: 1.png]", {deadline: "年底前"}],
  ] as const)("takes out %s and reports it", (artefact, cell, written, expected) => {
    const {tasks, findings} = read(header, row({no: "3", [cell]: written}));
    expect(tasks[0]).toMatchObject(expected);
    expect(findings).toMatchObject([
      {code: "artefact-removed", severity: "note", task_no: 3, evidence: artefact},
    ]);
  });

  it.each(["〔2021〕5号", "[2021]5号", "[iffy]", "[objective]"])("leaves %s in the task", (words) => {
    const {tasks, findings} = read(header, row({task: `按${words}文件修法`}));
    expect(tasks[0]!.text).toBe(`按${words}文件修法`);
    expect(findings).toEqual([]);
  });

  it("reads a number with an artefact in its cell", () => {
    expect(read(header, row({no: "1"}), row({no: "[bookmark: x]2"})).tasks.map((task) => task.no)).toEqual([
      1, 2,
    ]);
  });

  it("reports a row with too few or too many cells, and reads what is there from the left", () => {
    const {tasks, findings} = read(
      header,
      ["1", "", "", "修法"],
      [...row({no: "2"}), "多出"],
      row({no: "3"}),
    );
    expect(tasks.map(({no, text, clause}) => [no, text, clause])).toEqual([
      [1, "修法", null],
      [2, "做好工作", "市法院负责"],
      [3, "做好工作", "市法院负责"],
    ]);
    expect(findings).toMatchObject([
      {
        code: "row-cells",
        severity: "error",
        task_no: 1,
        source_line: 7,
        message: expect.stringContaining("此行有 4 格，表头有 6 格"),
      },
      {
        code: "row-cells",
        severity: "error",
        task_no: 2,
        evidence: "2 |  |  | 做好工作 | 市法院负责 | 持续推进 | 多出",
      },
    ]);
  });

  it("reports a number that is blank, in parts, or too long to be one", () => {
    const {tasks, findings} = read(
      header,
      row({no: "1"}),
      row({no: ""}),
      row({no: "1-1"}),
      row({no: "99999999999"}),
    );
    expect(tasks.map((task) => task.no)).toEqual([1, null, null, null]);
    expect(findings.map(({code, evidence}) => [code, evidence])).toEqual([
      ["task-number-absent", ""],
      ["task-number-absent", "1-1"],
      ["task-number-absent", "99999999999"],
    ]);
  });

  it("reports a blank task", () => {
    expect(codes(header, row({task: ""}))).toEqual(["task-missing"]);
  });

  it("reports a column that it does not read, if it holds words", () => {
    const wide = [...header, "备注"];
    const {findings} = read(wide, [...row({no: "1"}), ""], [...row({no: "2"}), "新增"]);
    expect(findings).toMatchObject([
      {code: "column-unread", severity: "note", task_no: null, evidence: "备注", source_line: 7},
    ]);
    expect(codes(wide, [...row({no: "1"}), ""])).toEqual([]);
  });

  it("reads the first of two columns that say the same, and reports the other", () => {
    const {tasks, findings} = read([...header, "责任单位"], [...row({}), "市公安局"]);
    expect(tasks[0]!.clause).toBe("市法院负责");
    expect(findings).toMatchObject([{code: "column-unread", evidence: "责任单位"}]);
  });

  it.each([
    [
      "a header without a task column",
      [
        ["序号", "责任部门"],
        ["1", "市法院"],
      ],
      'list.txt:1: no header row with a column "工作任务", read 序号、责任部门 — begin the table with 序号, 工作任务, 责任部门, 完成时限',
    ],
    [
      "a header without a responsibility column",
      [
        ["序号", "工作任务"],
        ["1", "修法"],
      ],
      'list.txt:1: no header row with a column "责任部门", read 序号、工作任务 — begin the table with 序号, 工作任务, 责任部门, 完成时限',
    ],
    [
      "no header",
      [["1", "修法", "市法院"]],
      'list.txt: no header row with a column "工作任务", read (nothing) — begin the table with 序号, 工作任务, 责任部门, 完成时限',
    ],
    [
      "text that is no header, quoted in short",
      [["一二三四五六七八九十甲乙丙", ...Array.from({length: 20}, () => "丁")]],
      `list.txt:1: no header row with a column "工作任务", read 一二三四五六七八九十甲乙…${"、丁".repeat(9)} — begin the table with 序号, 工作任务, 责任部门, 完成时限`,
    ],
    [
      "a header only",
      [header],
      "list.txt:1: no row under the header row begins with a number — add the tasks, each with its number",
    ],
  ])("refuses %s", (_what, rows, message) => {
    expect(() => read(...rows)).toThrow(expect.objectContaining({name: "UnreadableError", message}));
  });
});

const toCells = (texts: string[]) => texts.map((text) => ({text, line: 1}));
