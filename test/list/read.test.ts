import {describe, expect, it} from "vitest";
import {readSource} from "../../src/list/read.ts";
import type {TaskReading} from "../../src/list/reading.ts";
import type {Cell, Source} from "../../src/list/source.ts";
import {names} from "../fixtures/names.ts";
import {codes, header, paste, readPasted, readRows, row} from "../fixtures/pasted.ts";

const parties = (task: TaskReading | undefined) =>
  [
    ...task!.assignments.map((a) => `${a.department}:${a.role}`),
    ...task!.collectives.map((c) => `[${c.surface}]:${c.role}`),
  ].join(" ");

describe("readList", () => {
  it("gives the form and the tasks in order", () => {
    const text = `\n责任清单\n\n${paste(header, row({no: "1", task: "甲"}), row({no: "2", task: "乙"}))}`;
    const reading = readPasted(text);
    expect(reading).toMatchObject({form: "table", findings: []});
    expect(reading.tasks.map(({order, no, text: task, line}) => [order, no, task, line])).toEqual([
      [1, 1, "甲", 10],
      [2, 2, "乙", 16],
    ]);
  });

  it("says once that a year is unknown, and makes none up", () => {
    const paragraph = (text: string, line: number) => ({kind: "paragraph", text, line}) as const;
    const source: Source = {
      blocks: [
        paragraph("1.年底前修订办法。（市法院负责）", 1),
        paragraph("2.6月底前开展培训。（市公安局负责）", 2),
      ],
    };
    const {tasks, findings, description} = readSource(source, {file: "list.txt", names});
    expect(description.year).toBeNull();
    expect(tasks.map(({due}) => [due.kind, due.date])).toEqual([
      ["by_date", null],
      ["by_date", null],
    ]);
    const unknown = findings.filter(({code}) => code === "year-unknown");
    expect(unknown.map(({evidence, severity, source_line}) => [evidence, severity, source_line])).toEqual([
      ["年底", "warning", 1],
    ]);
    expect(findings.filter(({code}) => code === "date-impossible")).toEqual([]);
    const told = readSource(source, {file: "list.txt", names, year: 2021});
    expect(told.tasks.map(({due}) => due.date)).toEqual(["2021-12-31", "2021-06-30"]);
  });

  describe("pattern", () => {
    it.each([
      ["市法院牵头，市公安局配合", "lead"],
      ["各有关单位牵头，市公安局配合", "lead"],
      ["市法院负责", "sole"],
      ["市法院按职责分工负责，各县（市）区配合", "sole"],
      ["市法院、市公安局负责", "shared"],
      ["市法院、各有关单位负责", "shared"],
      ["市法院等单位负责", "shared"],
      ["市公安局配合", "shared"],
      ["各有关单位、各县（市）区负责", "collective"],
      ["各有关单位负责", "collective"],
      ["—", "none"],
    ])("of %s is %s", (clause, pattern) => {
      expect(readRows(row({clause})).tasks[0]!.pattern).toBe(pattern);
    });
  });

  describe("a blank cell for the lead beside parties that are named", () => {
    const read = (...lines: string[]) => readPasted(["序号,任务,牵头单位,配合单位", ...lines].join("\n"));

    it("is told of; no lead is made up, and a blank row below takes nothing", () => {
      const {tasks, findings} = read("1,甲,市法院,市公安局", "2,乙,,市司法局", "3,丙,,");
      expect(tasks.map((task) => [parties(task), task.inherited])).toEqual([
        ["市法院:lead 市公安局:support", false],
        ["市司法局:support", false],
        ["", false],
      ]);
      expect(findings.filter(({code}) => code !== "deadlines-unwritten")).toMatchObject([
        {code: "lead-blank", severity: "warning", task_no: 2, source_line: 3, evidence: "配合单位：市司法局"},
        {code: "clause-missing", severity: "error", task_no: 3},
      ]);
    });

    it("is nothing where the list leaves it blank throughout, or another cell names the lead", () => {
      expect(codes(read("1,甲,,市公安局", "2,乙,,市司法局"))).not.toContain("lead-blank");
      const {tasks, findings} = readPasted(
        '任务,牵头单位,责任单位\n甲,市法院,市公安局\n乙,,"市司法局牵头，市公安局配合"\n丙,,',
      );
      expect(findings.map(({code}) => code)).not.toContain("lead-blank");
      expect(tasks.map(({pattern, inherited}) => [pattern, inherited])).toEqual([
        ["lead", false],
        ["lead", false],
        ["lead", true],
      ]);
    });
  });

  describe("deadlines of several tables", () => {
    const table = (...rows: string[][]) => ({
      kind: "table" as const,
      name: null,
      rows: rows.map((cells, at) => cells.map((text) => ({text, line: at + 1}))),
    });

    it("are read in the task's words, and asked for, each by its own columns", () => {
      const source: Source = {
        blocks: [
          table(["任务", "责任单位", "完成时限"], ["2021年6月底前修法", "市法院", ""]),
          table(["任务", "责任单位"], ["2023年9月底前普法", "市公安局"], ["释法", "市司法局"]),
        ],
      };
      const {tasks, findings} = readSource(source, {file: "list.docx", names, year: 2021});
      expect(tasks.map(({due}) => due.date)).toEqual([null, "2023-09-30", null]);
      expect(findings.filter(({code}) => /^deadlines?-/.test(code))).toMatchObject([
        {code: "deadline-missing", source_line: 2},
        {code: "deadlines-unwritten", message: expect.stringContaining("2 项任务中有 1 项没有写时限")},
      ]);
    });
  });

  describe("clauses outside the table", () => {
    const list = `任务,责任单位,完成时限\n甲,市法院,持续推进`;
    const source = (...paragraphs: string[]): Source => ({
      blocks: [
        {
          kind: "table",
          name: null,
          rows: list.split("\n").map((cells, at) => cells.split(",").map((text) => ({text, line: at + 1}))),
        },
        ...paragraphs.map((text, at) => ({kind: "paragraph" as const, text, line: at + 3})),
      ],
    });
    const told = (...paragraphs: string[]) =>
      readSource(source(...paragraphs), {file: "list.docx", names, year: 2021}).findings.filter(
        ({code}) => code === "outside-clause",
      );

    it("are told of, each with its words", () => {
      expect(told("请遵照执行。", "建立联席会议制度。（市法院牵头，市公安局配合）")).toMatchObject([
        {severity: "warning", task_no: null, source_line: 4, evidence: "市法院牵头，市公安局配合"},
      ]);
      expect(told("请遵照执行（另有规定的除外）。")).toEqual([]);
    });

    it("are told of together where they are many", () => {
      expect(
        told(..."乙丙丁戊己庚".split("").map((task) => `${task}完善制度。（市法院牵头）`)),
      ).toMatchObject([{source_line: 3, message: "表格之外的文字里有 6 处责任分工，没有读入：“市法院牵头”"}]);
    });
  });

  it.each([
    [
      "序号,工作任务\n1,修法",
      "list.txt:1: 表头没有“责任部门”或“完成时限”栏（读到：序号、工作任务），请加上这一栏，或改用通行的栏名",
    ],
    [
      "清单\n序号\t责任单位\t完成时限\n1\t市法院\t年底前",
      "list.txt:2: 表头没有“工作任务”栏（读到：序号、责任单位、完成时限），请加上这一栏，或改用通行的栏名",
    ],
  ])("names the column that %j lacks", (text, message) => {
    expect(() => readPasted(text)).toThrow(expect.objectContaining({name: "UnreadableError", message}));
  });

  describe("a blank clause", () => {
    it("takes the nearest clause above it in the subsection, however far", () => {
      const {tasks, findings} = readRows(
        row({no: "4", subsection: "（一）", clause: "市法院牵头，各有关单位配合"}),
        row({no: "5", clause: ""}),
        row({no: "6", clause: ""}),
      );
      expect(
        tasks.map(({inherited, inheritedFrom, clause, pattern}) => [
          inherited,
          inheritedFrom,
          clause,
          pattern,
        ]),
      ).toEqual([
        [false, null, "市法院牵头，各有关单位配合", "lead"],
        [true, 4, null, "lead"],
        [true, 4, null, "lead"],
      ]);
      expect(parties(tasks[2])).toBe("市法院:lead [各有关单位]:support");
      expect(findings).toMatchObject([
        {code: "clause-inherited", severity: "warning", task_no: 5, evidence: "市法院牵头，各有关单位配合"},
        {code: "clause-inherited", severity: "warning", task_no: 6},
      ]);
    });

    it.each([
      [
        "another subsection",
        [row({no: "1", subsection: "（一）"}), row({no: "2", subsection: "（二）", clause: ""})],
      ],
      ["another section", [row({no: "1", section: "甲"}), row({no: "2", section: "乙", clause: ""})]],
      ["the first row", [row({no: "1", clause: ""})]],
    ])("takes none across %s", (_what, rows) => {
      const {tasks, findings} = readRows(...rows);
      expect(tasks.at(-1)).toMatchObject({
        inherited: false,
        inheritedFrom: null,
        pattern: "none",
        assignments: [],
      });
      expect(findings.filter(({code}) => code !== "clause-inherited")).toMatchObject([
        {code: "clause-missing", severity: "error", task_no: tasks.at(-1)!.no},
      ]);
    });

    it("is inherited even if the row above has no number to name", () => {
      const {tasks, findings} = readRows(
        row({no: "1"}),
        row({no: "", clause: "市公安局负责"}),
        row({no: "3", clause: ""}),
      );
      expect(tasks[2]).toMatchObject({inherited: true, inheritedFrom: null, pattern: "sole"});
      expect(parties(tasks[2])).toBe("市公安局:sole");
      expect(findings.find(({code}) => code === "clause-inherited")?.message).toContain(
        "沿用上一项的责任部门",
      );
    });

    it("of a cell that is really merged is taken across headings, with a note", () => {
      const line = (each: number, cells: (string | null)[]): Cell[] =>
        cells.map((text) => (text === null ? {text: "", line: each, covered: "above"} : {text, line: each}));
      const rows = [
        line(1, ["序号", "", "任务", "责任单位", "完成时限"]),
        line(2, ["1", "一、甲", "修法", "市法院负责", "持续推进"]),
        line(3, ["2", "二、乙", "普法", null, "持续推进"]),
        line(4, ["3", "三、丙", "释法", "无", "持续推进"]),
        line(5, ["4", "", "执法", "", "持续推进"]),
      ];
      const source: Source = {blocks: [{kind: "table", name: null, rows}]};
      const {tasks, findings} = readSource(source, {file: "list.docx", names, year: 2021});
      expect(tasks.map(({inherited, inheritedFrom, pattern}) => [inherited, inheritedFrom, pattern])).toEqual(
        [
          [false, null, "sole"],
          [true, 1, "sole"],
          [false, null, "none"],
          [false, null, "none"],
        ],
      );
      expect(findings).toMatchObject([
        {code: "clause-merged", severity: "note", task_no: 2, evidence: "市法院负责"},
        {code: "clause-none", severity: "note", task_no: 3, evidence: "无"},
        {code: "clause-missing", severity: "error", task_no: 4},
      ]);
    });

    it("that is not merged is nobody's where the file shows that others are merged", () => {
      const line = (each: number, no: string, clause: string | null): Cell[] => [
        {text: no, line: each},
        {text: `任务${no}`, line: each},
        clause === null ? {text: "", line: each, covered: "above"} : {text: clause, line: each},
      ];
      const heads = ["序号", "工作任务", "责任单位"].map((text) => ({text, line: 1}));
      const rows = [
        heads,
        line(2, "1", "市法院负责"),
        line(3, "2", ""),
        line(4, "3", "市公安局负责"),
        line(5, "4", null),
      ];
      const read = (some: Cell[][]) =>
        readSource(
          {blocks: [{kind: "table", name: null, rows: some}]},
          {file: "list.docx", names, year: 2021},
        );
      const {tasks, findings} = read(rows);
      expect(tasks.map(({pattern, inheritedFrom}) => [pattern, inheritedFrom])).toEqual([
        ["sole", null],
        ["none", null],
        ["sole", null],
        ["sole", 3],
      ]);
      const missing = findings.filter(({code}) => code === "clause-missing");
      expect(missing.map(({task_no, message}) => [task_no, message.includes("合并")])).toEqual([[2, true]]);
      expect(read(rows.slice(0, 4)).tasks.map(({inheritedFrom}) => inheritedFrom)).toEqual([null, 1, null]);
    });

    it("does not repeat the findings of the clause that it takes", () => {
      const {findings} = readRows(row({no: "1", clause: "市数据局负责"}), row({no: "2", clause: ""}));
      expect(findings.map(({code, task_no}) => [code, task_no])).toEqual([
        ["names-unregistered", null],
        ["clause-inherited", 2],
      ]);
    });
  });

  it("never inherits a blank deadline", () => {
    const {tasks, findings} = readRows(row({no: "1", deadline: "持续推进"}), row({no: "2", deadline: ""}));
    expect(tasks[1]).toMatchObject({deadline: null, due: {kind: "missing", date: null}});
    expect(findings).toMatchObject([{code: "deadline-missing", task_no: 2}]);
  });

  it("lets a note make the first party lead from its clause on, not before, inherited clauses included", () => {
    const {tasks, findings} = readRows(
      row({no: "1", clause: "市司法局、市法院负责"}),
      row({no: "2", clause: "市法院、市司法局负责，列第一位的为牵头单位，下同"}),
      row({no: "3", clause: ""}),
      row({no: "4", clause: "市公安局、市法院按职责分工负责"}),
      row({no: "5", clause: "市公安局、市法院牵头"}),
    );
    expect(tasks.map(parties)).toEqual([
      "市司法局:shared 市法院:shared",
      "市法院:lead 市司法局:shared",
      "市法院:lead 市司法局:shared",
      "市公安局:lead 市法院:shared",
      "市公安局:lead 市法院:lead",
    ]);
    expect(findings.filter(({code}) => code === "document-note")).toMatchObject([
      {task_no: 2, severity: "note", evidence: "列第一位的为牵头单位，下同"},
    ]);
  });

  it("adds the group that a note names to every later task, beside what is written there", () => {
    const {tasks, findings} = readRows(
      row({no: "1", clause: "市法院负责"}),
      row({no: "2", clause: "市公安局、市法院按职责分工负责，以下均需地方落实，不再列出"}),
      row({no: "3", clause: "市法院负责"}),
      row({no: "4", clause: ""}),
      row({no: "5", clause: "市法院牵头，地方配合"}),
    );
    expect(tasks.map(parties)).toEqual([
      "市法院:sole",
      "市公安局:shared 市法院:shared",
      "市法院:sole [地方]:shared",
      "市法院:sole [地方]:shared",
      "市法院:lead [地方]:support",
    ]);
    expect(tasks.map(({collectives}) => collectives.some(({standing}) => standing))).toEqual([
      false,
      false,
      true,
      true,
      false,
    ]);
    expect(tasks[2]!.pattern).toBe("sole");
    expect(findings.filter(({code}) => code === "standing-note")).toMatchObject([
      {task_no: 2, severity: "note", evidence: "以下均需地方落实，不再列出"},
    ]);
  });

  describe("a note outside the rows that the first leads", () => {
    const rows = [row({no: "1", clause: "市法院、市司法局"}), row({no: "2", clause: "市公安局、市法院牵头"})];
    const noted = header.map((name) => (name === "责任部门" ? "责任单位\n（列第一位的为牵头单位）" : name));

    it.each([
      ["in the header", `清单\n${paste(noted, ...rows)}`, 6, "（列第一位的为牵头单位）"],
      [
        "above the table",
        `清单\n注：排在第一位的部门为牵头部门。\n${paste(header, ...rows)}`,
        2,
        "排在第一位的部门为牵头部门",
      ],
      [
        "below the table",
        `清单\n${paste(header, ...rows)}\n注：列首位的为牵头单位\n`,
        21,
        "列首位的为牵头单位",
      ],
    ])("holds for the whole list: %s", (_where, text, line, evidence) => {
      const {tasks, findings} = readPasted(text);
      expect(tasks.map(parties)).toEqual(["市法院:lead 市司法局:shared", "市公安局:lead 市法院:lead"]);
      expect(findings.filter(({code}) => code === "document-note")).toMatchObject([
        {task_no: null, source_line: line, evidence, treatment: "没有写明牵头的责任栏，以首列部门为牵头部门"},
      ]);
    });
  });

  it("reports the text outside the table, but for the title above it", () => {
    const text = `清单\n（2021年）\n某市\n${paste(header, row({}))}\n注：下同\n`;
    const outside = (document: string) =>
      readPasted(document).findings.map(({code, severity, evidence, source_line}) => [
        code,
        severity,
        evidence,
        source_line,
      ]);
    expect(outside(text)).toEqual([
      ["outside-text", "note", "（2021年）", 2],
      ["outside-text", "note", "某市", 3],
      ["outside-text", "note", "注：下同", 17],
    ]);
    expect(outside(`${paste(header, row({}))}\n注：下同\n`)).toEqual([
      ["outside-text", "note", "注：下同", 14],
    ]);
  });

  it("puts the findings in the order of their lines", () => {
    const {findings} = readRows(
      row({no: "1", deadline: ""}),
      row({no: "3", task: "知识产权知识产权", clause: ""}),
      row({no: "3", clause: "*"}),
    );
    const lines = findings.map((finding) => finding.source_line!);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
    expect(codes({findings} as never)).toHaveLength(6);
  });
});
