import {describe, expect, it} from "vitest";
import {readTxt} from "../../../src/list/formats/txt.ts";
import {readTable} from "../../../src/list/forms/table.ts";
import type {Cell, Source, Table} from "../../../src/list/source.ts";
import {header, paste, row} from "../../fixtures/pasted.ts";

const readSource = (source: Source) => readTable(source, "list.txt")!;
const read = (...rows: string[][]) => readSource(readTxt(paste(...rows)));
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
        deadlineColumn: true,
        line: 7,
        table: 1,
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
    const [task] = readSource(table(heads, cells)).tasks;
    expect(task).toMatchObject({no: 1, text: "修法", clause: "市法院", deadline: "年底前"});
  });

  describe("columns for the parts of a clause", () => {
    const clauses = (...rows: string[][]) => readSource(table(...rows)).tasks.map(({clause}) => clause);

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
      [
        ["任务", "责任单位", "督导单位", "指导部门", "监督单位"],
        ["修法", "市法院", "市公安局", "省科技厅", "市司法局"],
        "责任单位：市法院；督导单位：市公安局；指导部门：省科技厅；监督单位：市司法局",
      ],
      [
        ["任务", "主责单位", "承办单位"],
        ["修法", "市法院", "市公安局"],
        "牵头单位：市法院；承办单位：市公安局",
      ],
    ])("%j are read", (heads, cells, clause) => {
      expect(clauses(heads, cells)).toEqual([clause]);
    });

    it("say under no name what is merged over several of them", () => {
      const {tasks, findings} = readSource(
        grid(
          ["任务", "牵头单位", "配合单位", "协助单位"],
          ["修法", "市法院", "市公安局", ""],
          ["普法", "各有关部门按职责分工负责", "<", "市司法局"],
          ["释法", "^", "<", "市公安局"],
        ),
      );
      expect(tasks.map(({clause, leadBlank}) => [clause, leadBlank])).toEqual([
        ["牵头单位：市法院；配合单位：市公安局", undefined],
        ["各有关部门按职责分工负责；协助单位：市司法局", undefined],
        ["各有关部门按职责分工负责；协助单位：市公安局", undefined],
      ]);
      expect(findings).toEqual([]);
    });

    it("are marked where the lead alone is blank, if other rows fill it", () => {
      const heads = ["任务", "牵头单位", "配合单位"];
      const marks = (...rows: string[][]) =>
        readSource(grid(heads, ...rows)).tasks.map(({leadBlank}) => leadBlank);
      expect(
        marks(["甲", "市法院", "市公安局"], ["乙", "", "市司法局"], ["丙", "—", "市司法局"], ["丁", "", ""]),
      ).toEqual([undefined, true, undefined, undefined]);
      expect(marks(["甲", "", "市公安局"], ["乙", "", "市司法局"])).toEqual([undefined, undefined]);
    });
  });

  it("reads a table without headings, numbers or deadlines", () => {
    const {tasks} = readSource(table(["任务", "责任单位"], ["修法", "市法院"]));
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
    ],
    [
      "a header without a column for parties or deadlines",
      [
        ["序号", "工作任务"],
        ["1", "修法"],
      ],
    ],
    ["no header", [["1", "修法", "市法院"]]],
  ])("leaves a table with %s to other forms", (_what, rows) => {
    expect(readTable(table(...rows), "list.txt")).toBeNull();
  });

  it("refuses a header without rows", () => {
    expect(() => read(header)).toThrow(
      expect.objectContaining({
        name: "UnreadableError",
        message: "list.txt:1: 表头下面没有任务，请补上任务，每项写明序号",
        english:
          "list.txt:1: no row under the header row begins with a number — add the tasks, each with its number",
      }),
    );
  });

  describe("finds the header", () => {
    const heads = ["序号", "工作任务", "责任单位", "完成时限"];

    it("below title rows, an issuer and a blank row; the first is the title", () => {
      const {tasks, findings} = readSource(
        grid(["某市责任清单", "<", "<", "<"], ["", "", "", "填报单位：某局"], ["", "", "", ""], heads, [
          "1",
          "修法",
          "市法院",
          "年底前",
        ]),
      );
      expect(tasks).toMatchObject([{no: 1, text: "修法", clause: "市法院", deadline: "年底前", line: 5}]);
      expect(findings.map(({code, evidence}) => [code, evidence])).toEqual([
        ["outside-text", "填报单位：某局"],
      ]);
    });

    it("and passes over it where it is repeated", () => {
      const {tasks, findings} = readSource(
        grid(heads, ["1", "修法", "市法院", ""], heads, ["2", "普法", "市公安局", ""]),
      );
      expect(tasks.map(({no, text}) => [no, text])).toEqual([
        [1, "修法"],
        [2, "普法"],
      ]);
      expect(findings).toEqual([]);
    });

    it("anew where the columns change", () => {
      const {tasks} = readSource(
        grid(
          heads,
          ["1", "修法", "市法院", ""],
          ["任务", "完成时限", "牵头单位", ""],
          ["普法", "年底前", "市公安局", ""],
        ),
      );
      expect(tasks[1]).toMatchObject({
        no: null,
        text: "普法",
        clause: "牵头单位：市公安局",
        deadline: "年底前",
      });
    });

    it.each([
      ["merged cells", ["序号", "任务", "责任分工", "<", "时限"], ["^", "^", "牵头单位", "配合单位", "^"]],
      ["none", ["序号", "任务", "责任分工", "", "时限"], ["", "", "牵头单位", "配合单位", ""]],
    ])("in two rows, with %s", (_what, upper, lower) => {
      const {tasks, findings} = readSource(grid(upper, lower, ["1", "修法", "市法院", "市公安局", "年底前"]));
      expect(tasks).toMatchObject([
        {no: 1, text: "修法", clause: "牵头单位：市法院；配合单位：市公安局", deadline: "年底前", line: 3},
      ]);
      expect(findings).toEqual([]);
    });

    it("in English", () => {
      const {tasks, findings} = readSource(
        grid(["No.", "Milestone", "Responsible Party", "Target Date"], ["1", "Launch", "OMB", "May 1, 2020"]),
      );
      expect(tasks).toMatchObject([{no: 1, text: "Launch", clause: "OMB", deadline: "May 1, 2020"}]);
      expect(findings).toEqual([]);
    });
  });

  describe("reads several tables as one list", () => {
    const heads = ["序号", "任务", "责任单位"];

    it("a table without a header goes on with the one before if it is as wide", () => {
      const {tasks} = readSource({
        blocks: [
          ...grid(heads, ["1", "修法", "市法院"]).blocks,
          ...grid(["2", "普法", "市公安局"]).blocks,
          paragraph("第2页"),
          ...grid(["3", "释法", "市司法局"]).blocks,
        ],
      });
      expect(tasks.map(({order, no, text}) => [order, no, text])).toEqual([
        [1, 1, "修法"],
        [2, 2, "普法"],
        [3, 3, "释法"],
      ]);
    });

    it.each([
      ["of another width", ["指标", "目标值"]],
      ["with words for numbers", ["指标", "单位", "目标值"]],
    ])("a table %s without a header is reported, not read", (_what, row) => {
      const {tasks, findings} = readSource({
        blocks: [...grid(heads, ["1", "修法", "市法院"]).blocks, ...grid(row).blocks],
      });
      expect(tasks).toHaveLength(1);
      expect(findings).toMatchObject([{code: "table-unread", severity: "note", evidence: row.join(" ")}]);
    });

    it("each with its own columns; a column that is not read is told of once", () => {
      const one = (task: string) => grid(["任务", "测量", "完成时限"], [task, "完成率", "年底前"]).blocks;
      const {tasks, findings} = readSource({
        blocks: [...one("修法"), ...grid(["任务", "责任单位"], ["普法", "市公安局"]).blocks, ...one("释法")],
      });
      expect(tasks).toMatchObject([
        {text: "修法", clause: null, clauseAbsent: "column", table: 1},
        {text: "普法", clause: "市公安局", table: 2},
        {text: "释法", clause: null, clauseAbsent: "column", table: 3},
      ]);
      expect(findings.map(({code, evidence}) => [code, evidence])).toEqual([
        ["column-unread", "测量"],
        ["clause-column-absent", "任务、测量、完成时限"],
        ["clause-column-absent", "任务、测量、完成时限"],
      ]);
    });

    it("and knows of each whether it has a column for deadlines", () => {
      const {tasks} = readSource({
        blocks: [
          ...grid(["任务", "责任单位", "完成时限"], ["修法", "市法院", ""]).blocks,
          ...grid(["任务", "责任单位"], ["普法", "市公安局"]).blocks,
        ],
      });
      expect(tasks.map(({deadlineColumn}) => deadlineColumn)).toEqual([true, undefined]);
    });

    it("headings between them are sections; text is none", () => {
      const block = (task: string) => grid(["任务", "责任单位"], [task, "市法院"]).blocks;
      const {tasks, findings} = readSource({
        blocks: [
          paragraph("责任清单"),
          paragraph("一、加强领导"),
          paragraph("（一）立法"),
          ...block("修法"),
          paragraph("（二）执法"),
          ...block("普法"),
          paragraph("二、强化督查"),
          paragraph("请各单位认真落实。"),
          ...block("释法"),
        ],
      });
      expect(tasks.map(({section, subsection}) => [section?.text, subsection?.text])).toEqual([
        ["一、加强领导", "（一）立法"],
        ["一、加强领导", "（二）执法"],
        ["一、加强领导", "（二）执法"],
      ]);
      expect(findings.map(({evidence}) => evidence)).toEqual(["二、强化督查", "请各单位认真落实。"]);
    });

    it("the names of worksheets are sections where there are several", () => {
      const sheet = (name: string) => ({...grid(["任务", "责任单位"], ["修法", "市法院"]).blocks[0]!, name});
      const source = {blocks: [sheet("法治"), sheet("Sheet2"), sheet("民生")]} as Source;
      expect(readSource(source).tasks.map(({section}) => section?.text)).toEqual(["法治", "法治", "民生"]);
    });
  });

  describe("heading rows", () => {
    const heads = ["序号", "任务", "责任单位"];
    const headings = (...rows: string[][]) =>
      readSource(grid(heads, ...rows)).tasks.map(({text, section, subsection}) => [
        text,
        section?.text ?? "",
        subsection?.text ?? "",
      ]);

    it.each([
      ["merged across the row", ["一、甲", "<", "<"], ["（一）子", "<", "<"]],
      ["alone in the first cell", ["一、甲", "", ""], ["（一）子", "", ""]],
      ["alone in the task's cell", ["", "一、甲", ""], ["", "（一）子", ""]],
      ["numeral and words apart", ["一", "甲", ""], ["（一）", "子", ""]],
      ["of a row with one cell", ["一、甲"], ["（一）子"]],
    ])("%s", (_what, section, subsection) => {
      expect(
        headings(
          section,
          subsection,
          ["1", "修法", "市法院"],
          ["2", "普法", "市法院"],
          ["二、乙", "<", "<"],
          ["3", "释法", "市法院"],
        ),
      ).toEqual([
        ["修法", "一、甲", "（一）子"],
        ["普法", "一、甲", "（一）子"],
        ["释法", "二、乙", ""],
      ]);
    });

    it("without numbers are sections in the order met", () => {
      expect(
        headings(["法治", "<", "<"], ["1", "修法", "市法院"], ["民生", "<", "<"], ["2", "普法", "市法院"]),
      ).toEqual([
        ["修法", "法治", ""],
        ["普法", "民生", ""],
      ]);
    });

    it.each([
      ["合计", "<", "2项"],
      ["", "合 计", "2项"],
      ["小计：", "", ""],
      ["总计（2项）", "", "市法院"],
    ])("are not seen in a sum, which is no task either: %s | %s | %s", (...sum) => {
      const {tasks, findings} = readSource(
        grid(heads, ["1", "修法", "市法院"], sum, ["2", "普法总计法", "市公安局"]),
      );
      expect(tasks.map(({no, section, clause}) => [no, section, clause])).toEqual([
        [1, null, "市法院"],
        [2, null, "市公安局"],
      ]);
      expect(findings).toMatchObject([
        {code: "outside-text", evidence: sum.filter((text) => text && text !== "<").join(" | ")},
      ]);
    });

    it("are not seen in a task whose other cells are blank, nor in a note", () => {
      const {tasks, findings} = readSource(
        grid(
          heads,
          ["1", "修法", "市法院"],
          ["2", "普法", ""],
          ["", "继续释法", ""],
          ["注：下同。", "<", "<"],
        ),
      );
      expect(tasks.map(({text, section}) => [text, section])).toEqual([
        ["修法", null],
        ["普法", null],
        ["继续释法", null],
      ]);
      expect(findings.map(({code, evidence}) => [code, evidence])).toEqual([
        ["outside-text", "注：下同。"],
        ["task-number-absent", ""],
      ]);
    });
  });

  describe("merged cells", () => {
    const heads = ["序号", "类别", "任务", "牵头单位", "配合单位", "完成时限"];

    it("of a heading, a clause and a deadline hold for the rows that they cover", () => {
      const {tasks, findings} = readSource(
        grid(
          heads,
          ["1", "法治", "修法", "市法院", "市公安局", "年底前"],
          ["2", "^", "普法", "^", "^", "^"],
          ["3", "民生", "释法", "^", "市司法局", ""],
        ),
      );
      expect(
        tasks.map(({section, clause, clauseAbsent, deadline}) => [
          section?.text,
          clause,
          clauseAbsent,
          deadline,
        ]),
      ).toEqual([
        ["法治", "牵头单位：市法院；配合单位：市公安局", undefined, "年底前"],
        ["法治", null, "merged", "年底前"],
        ["民生", "牵头单位：市法院；配合单位：市司法局", undefined, null],
      ]);
      expect(findings).toEqual([]);
    });

    it("of a task make its rows one task", () => {
      const {tasks, findings} = readSource(
        grid(
          ["序号", "任务", "责任单位", "完成时限"],
          ["1", "修法", "市法院负责", "6月底前"],
          ["^", "^", "市公安局配合", "年底前"],
          ["2", "普法", "市司法局负责", "年底前"],
        ),
      );
      expect(tasks.map(({text, clause, deadline}) => [text, clause, deadline])).toEqual([
        ["修法", "市法院负责；市公安局配合", "6月底前；年底前"],
        ["普法", "市司法局负责", "年底前"],
      ]);
      expect(findings).toMatchObject([{code: "row-joined", severity: "note", task_no: 1, source_line: 3}]);
    });

    it("of a task above rows with numbers of their own repeat its words", () => {
      const {tasks} = readSource(
        grid(["序号", "任务", "责任单位"], ["1", "修法", "市法院"], ["2", "^", "市公安局"]),
      );
      expect(tasks.map(({no, text, clause}) => [no, text, clause])).toEqual([
        [1, "修法", "市法院"],
        [2, "修法", "市公安局"],
      ]);
    });
  });

  it("takes the first of two task columns for headings if it is filled more seldom, or else joins them", () => {
    const heads = ["重点任务", "具体措施", "责任单位"];
    const seldom = readSource(grid(heads, ["法治", "修法", "市法院"], ["", "普法", "市法院"])).tasks;
    expect(seldom.map(({section, text}) => [section?.text, text])).toEqual([
      ["法治", "修法"],
      ["法治", "普法"],
    ]);
    const always = readSource(grid(heads, ["法治", "修法", "市法院"], ["民生", "普法", "市法院"])).tasks;
    expect(always.map(({section, text}) => [section, text])).toEqual([
      [null, "法治\n修法"],
      [null, "民生\n普法"],
    ]);
  });

  it.each(["无", "/", "—", "-", "\\", "N/A"])("takes %s for no clause and no deadline", (sign) => {
    const {tasks, findings} = readSource(
      grid(
        ["任务", "牵头单位", "配合单位", "完成时限"],
        ["修法", "市法院", sign, sign],
        ["普法", sign, "", "年底前"],
      ),
    );
    expect(tasks).toMatchObject([
      {clause: "牵头单位：市法院", deadline: null},
      {clause: null, clauseAbsent: "none", deadline: "年底前"},
    ]);
    expect(findings).toMatchObject([{code: "clause-none", severity: "note", evidence: sign}]);
  });

  it("says nothing of numbers where no row has one", () => {
    const {tasks, findings} = readSource(grid(["序号", "任务", "责任单位"], ["", "修法", "市法院"]));
    expect(tasks).toMatchObject([{no: null}]);
    expect(findings).toEqual([]);
  });

  it("says what the document strikes out", () => {
    const source = grid(["任务", "责任单位"], ["修法", "市法院"]);
    (source.blocks[0] as Table).rows[1]![0]!.struck = "立法";
    expect(readSource(source).findings).toMatchObject([
      {code: "struck-out", evidence: "立法", source_line: 2},
    ]);
  });

  it("tells of many paragraphs outside in one finding", () => {
    const source = {
      blocks: [..."清甲乙丙丁戊己"].map((text, index): Source["blocks"][number] => ({
        kind: "paragraph",
        text,
        line: index + 1,
      })),
    };
    source.blocks.push(...grid(["任务", "责任单位"], ["修法", "市法院"]).blocks);
    expect(readSource(source).findings).toMatchObject([
      {code: "outside-text", evidence: "甲", source_line: 2, message: "表格之外的 6 段文字没有读入"},
    ]);
  });
});

const table = (...rows: string[][]): Source => ({
  blocks: [{kind: "table", name: null, rows: rows.map((texts) => texts.map((text) => ({text, line: 1})))}],
});

/** A table of worksheet-like rows, line by line; < and ^ are places that the cell to the left or above covers. */
const grid = (...rows: string[][]): Source => ({
  blocks: [
    {
      kind: "table",
      name: null,
      rows: rows.map((texts, index) =>
        texts.map((text): Cell => {
          const line = index + 1;
          if (text === "<") return {text: "", line, covered: "left"};
          return text === "^" ? {text: "", line, covered: "above"} : {text, line};
        }),
      ),
    },
  ],
});
const paragraph = (text: string): Source["blocks"][number] => ({kind: "paragraph", text, line: 1});
