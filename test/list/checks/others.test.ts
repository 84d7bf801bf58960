import {describe, expect, it} from "vitest";
import {readRows, row} from "../../fixtures/pasted.ts";

const found = (code: string, ...rows: string[][]) =>
  readRows(...rows).findings.filter((finding) => finding.code === code);

describe("checkActors", () => {
  it.each([
    ["市公安局要会同有关部门推进", "市法院负责", ["市公安局"]],
    ["市公安局、市司法局要推进，市公安局要督促", "市法院负责", ["市公安局", "市司法局"]],
    ["市公安局要会同有关部门推进", "市公安局负责", []],
    ["市场监管局要推进", "市市场监督管理局负责", []],
    ["市场监管局要推进", "市法院负责", ["市市场监督管理局"]],
    ["省市场监管局、国家市场监管局要推进", "省市场监管局负责", []],
  ])("in %s with %s", (task, clause, expected) => {
    expect(found("actor-not-in-clause", row({task, clause})).map(({evidence}) => evidence)).toEqual(expected);
  });
});

describe("checkAlike", () => {
  it("reports a task once, against the earlier one that it is most like, by number or line", () => {
    const alike = found(
      "tasks-alike",
      row({no: "1", task: "组织开展农作物种子监管专项执法行动"}),
      row({no: "2", task: "组织开展农作物种子监管专项执法行动，严厉打击侵权"}),
      row({no: "3", task: "组织开展农作物种子监管专项执法行动，严厉打击侵权行为"}),
    );
    expect(alike.map(({task_no, message_en}) => [task_no, message_en])).toEqual([
      [2, "most of the text is that of the task 1 — consider merging them"],
      [3, "most of the text is that of the task 1 — consider merging them"],
    ]);
    const [byLine] = found(
      "tasks-alike",
      row({no: "", task: "组织开展农作物种子监管专项执法行动"}),
      row({no: "2", task: "组织开展农作物种子监管专项执法行动"}),
    );
    expect(byLine!.message).toContain("第 7 行的任务");
  });

  it("pays no heed to punctuation and white space", () => {
    expect(
      found(
        "tasks-alike",
        row({no: "1", task: "跟踪专利、商标、著作权规则"}),
        row({no: "2", task: "跟踪专利商标 著作权\n规则"}),
      ),
    ).toHaveLength(1);
  });

  it("says nothing of short texts, nor of words that more than twenty tasks share", () => {
    expect(found("tasks-alike", row({no: "1", task: "做好工作"}), row({no: "2", task: "做好工作"}))).toEqual(
      [],
    );
    const rows = Array.from({length: 40}, (_, index) =>
      row({no: String(index + 1), task: "认真贯彻落实上级要求"}),
    );
    expect(found("tasks-alike", ...rows)).toHaveLength(20);
  });
});

describe("checkPunctuation", () => {
  it("gathers the places of mixed marks in one finding, headings at their own line", () => {
    const [mixed, ...more] = found(
      "mixed-punctuation",
      row({no: "1", subsection: "(五)惩戒", task: "修法；完善"}),
      row({no: "2", task: "完善制度,促进管理"}),
      row({no: "3", task: "提升能力; 积极作为"}),
    );
    expect(more).toEqual([]);
    expect(mixed).toMatchObject({
      task_no: null,
      source_line: 9,
      evidence: "(五)惩戒  完善制度,促进管理  提升能力; 积极作",
      message_en: "full- and half-width punctuation mixed (lines 9, 13, 19)",
    });
  });

  it("says nothing where one width only is in use", () => {
    expect(found("mixed-punctuation", row({task: "完善制度,促进管理", clause: "市法院负责"}))).toEqual([]);
    expect(found("mixed-punctuation", row({task: "完善制度，促进管理（试点）"}))).toEqual([]);
  });

  it("gathers the headings that end in a full stop", () => {
    expect(
      found(
        "heading-full-stop",
        row({no: "1", subsection: "（一）部署。"}),
        row({no: "2", subsection: "（二）宣传"}),
        row({no: "3", subsection: "（三）促进。"}),
      ),
    ).toMatchObject([{task_no: null, source_line: 9, evidence: "（一）部署。  （三）促进。"}]);
  });
});
