import {describe, expect, it} from "vitest";
import type {Role} from "../../../src/model/values.ts";
import type {PartyRow} from "../../../src/queries/parties.ts";
import type {WorkloadRow} from "../../../src/queries/workload.ts";
import {zh} from "../../../src/text/zh.ts";
import {workloadFinding} from "../../../src/views/workload/finding.ts";
import type {TaskNumbers} from "../../../src/views/workload/leftOut.ts";
import {workloadPicture} from "../../../src/views/workload/picture.ts";
import {workloadState} from "../../../src/views/workload/state.ts";
import {workloadRow} from "../../fixtures/workloadRows.ts";

const group = (name: string, section: number, tasks: number): WorkloadRow => ({
  ...workloadRow(9, section, null, "shared", tasks),
  department: name,
  short_name: name,
  kind: null,
  department_order: null,
});

/**
 * By hand: 市场监管局 6 + 2 = 8 (3 lead, 2 sole, 3 shared), 宣传部 1 + 9 = 10 (1 inherited), 法院 4 leads; sections 7 and
 * 15. Groups: 各有关单位 5, 各区 2.
 */
const rows = [
  workloadRow(1, 1, 1, "lead", 3),
  workloadRow(1, 1, 1, "shared", 1),
  workloadRow(1, 1, 2, "sole", 2),
  workloadRow(1, 2, null, "shared", 2),
  {...workloadRow(2, 1, 1, "shared", 1), kind: "party" as const, inherited: true},
  {...workloadRow(2, 2, null, "shared", 9), kind: "party" as const},
  {...workloadRow(3, 2, null, "lead", 4), kind: "court" as const},
  group("各有关单位", 2, 5),
  group("各区", 1, 2),
];

const none = {tasks: 0, departments: 0, lead: 0, sole: 0, shared: 0, collective: 0, none: 0};
const zero = {...none, dated: 0, continuous: 0, missing_deadline: 0, unnamed: 0, blank: 0};
/** A party of a task; only what is asked of it matters here. */
const party = (no: number, kind: PartyRow["kind"], role: Role = "shared"): PartyRow => ({
  task_id: `l/${no}`,
  name: "某",
  surface: "某",
  department: kind && "某",
  kind,
  role,
  position: null,
  open_ended: false,
  inherited: false,
});

/**
 * 30 tasks; 25 to 29 name groups only, 30 nobody. The clauses of 20 (two party departments and a group), 29 and 30 are
 * blank; 30 has none to go by.
 */
const numbers: TaskNumbers = {
  all: {...zero, tasks: 30, departments: 3, collective: 5, none: 1, unnamed: 6, blank: 3},
  heirs: [party(20, "party"), party(20, "party"), party(20, null), party(29, null), party(29, null)],
  unnamed: [...[25, 26, 27, 28, 29].map((no) => party(no, null)), party(29, null)],
};

function say(search: string, list: readonly WorkloadRow[] = rows, counts = numbers): string {
  const state = workloadState(new URLSearchParams(search), {
    rows: list,
    headings: list.map((row) => ({...row, tasks: 1})),
  });
  return workloadFinding(workloadPicture(list, state, zh), counts, zh);
}

const plain: TaskNumbers = {all: {...zero, departments: 3}, heirs: [], unnamed: []};

describe("workloadFinding of tasks", () => {
  it("says who has most, how many hold half, what is not in the chart and what goes by another clause", () => {
    expect(say("")).toBe(
      "宣传部承担最多：10 项。3 个部门中，前 2 个承担了全部分工的一半以上。" +
        "另有 6 项任务没有明确到具体部门，不在图中。已计入 1 项责任栏空白、按合并单元格沿用上一项的任务。",
    );
  });

  it("says of groups that they are counted, which has most, and what still names nobody", () => {
    expect(say("groups=1")).toBe(
      "宣传部承担最多：10 项。3 个部门中，前 2 个承担了部门所担分工的一半以上。群体中最多的是“各有关单位”：5 项。" +
        "5 项任务没有明确到具体部门，按所列群体计入。另有 1 项任务没有写明由谁负责，不在图中。" +
        "已计入 2 项责任栏空白、按合并单元格沿用上一项的任务。",
    );
  });

  it("says of inherited clauses that they are left out, and counts none of their tasks twice", () => {
    expect(say("inherited=0")).toBe(
      "宣传部承担最多：9 项。3 个部门中，前 2 个承担了这些分工的一半以上。" +
        "另有 5 项任务没有明确到具体部门，不在图中。2 项任务的责任栏空白、沿用上一项，未计入。",
    );
  });

  it("counts those only that are in the chart: of the roles, the kinds and the parties in force", () => {
    const blank = "已计入";
    expect(say("role=lead")).not.toContain(blank);
    expect(say("measure=leads")).not.toContain(blank);
    expect(say("kind=court")).not.toContain(blank);
    expect(say("kind=party")).toContain("已计入 1 项责任栏空白、按合并单元格沿用上一项的任务。");
    expect(say("role=lead&groups=1")).toBe(
      "只看牵头，最多的是法院：4 项。3 个部门中，仅法院就承担了部门所担的这些分工的一半以上。" +
        "另有 1 项任务没有写明由谁负责，不在图中。",
    );
    // A group that leads alone: its task is of no pattern of groups, and names no department all the same.
    expect(say("role=lead&groups=1", rows, {...plain, unnamed: [party(25, null, "lead")]})).toContain(
      "1 项任务没有明确到具体部门，按所列群体计入。",
    );
    expect(say("groups=1&inherited=0")).toContain(
      "4 项任务没有明确到具体部门，按所列群体计入。另有 1 项任务没有写明由谁负责，不在图中。" +
        "2 项任务的责任栏空白、沿用上一项，未计入。",
    );
  });

  it("means half of what departments have, where groups have something too", () => {
    // Of 11 of departments 6 are more than half; of all 31 they are not.
    const list = [
      workloadRow(1, 1, null, "shared", 6),
      workloadRow(2, 1, null, "shared", 3),
      workloadRow(3, 1, null, "shared", 2),
      group("各有关单位", 1, 20),
    ];
    expect(say("groups=1", list, plain)).toBe(
      "市场监管局承担最多：6 项。3 个部门中，仅市场监管局就承担了部门所担分工的一半以上。" +
        "群体中最多的是“各有关单位”：20 项。",
    );
  });

  it("says of two that have half each that they do", () => {
    const list = [
      workloadRow(1, 1, null, "lead", 6),
      workloadRow(2, 1, null, "lead", 6),
      workloadRow(3, 1, null, "shared", 2),
    ];
    expect(say("measure=leads", list, plain)).toBe(
      "牵头最多的是市场监管局、宣传部：各 6 项。3 个部门中，市场监管局、宣传部各承担了全部牵头的一半。",
    );
  });

  it("names the roles and kinds that it looks at", () => {
    expect(say("role=lead", rows, plain)).toBe(
      "只看牵头，最多的是法院：4 项。3 个部门中，仅法院就承担了这些分工的一半以上。",
    );
    expect(say("kind=government,court&role=lead,sole", rows, plain)).toBe(
      "只看政府部门、法院的牵头、单独负责，最多的是市场监管局：5 项。",
    );
    expect(say("kind=party", rows, plain)).toBe("只看党委部门，最多的是宣传部：10 项。");
  });

  it("names all that have most", () => {
    const even = [workloadRow(1, 1, null, "lead", 2), workloadRow(2, 1, null, "shared", 2)];
    expect(say("", even, plain)).toBe("市场监管局、宣传部承担最多：各 2 项。");
  });

  it("says so where nothing is left, or nobody is named", () => {
    expect(say("role=support")).toBe("没有符合条件的任务。");
    expect(say("", [], {...plain, all: zero})).toBe("没有点名到部门的任务。");
    expect(say("", rows.slice(-2), {...plain, all: {...zero, unnamed: 7}})).toBe("没有点名到部门的任务。");
  });
});

describe("workloadFinding of leads and load", () => {
  it("counts leads only", () => {
    expect(say("measure=leads&role=shared", rows, plain)).toBe(
      "牵头最多的是法院：4 项。3 个部门中，仅法院就承担了全部牵头的一半以上。",
    );
  });

  it("shows how the load comes about", () => {
    // 市场监管局 3×3 + 2×3 + 3×1 = 18, 宣传部 10, 法院 12; of 40, half is 20.
    expect(say("measure=load", rows, plain)).toBe(
      "加权负荷最高的是市场监管局：18（牵头 3 项×3＋单独负责 2 项×3＋按职责分工 3 项×1）。" +
        "3 个部门中，前 2 个承担了全部负荷的一半以上。",
    );
    // 0.5 × 10 = 5 for 宣传部, 1.5 + 2 + 1.5 = 5 for 市场监管局, 2 for 法院.
    expect(say("measure=load&weights=0.5,1,0.5,0&groups=1", rows, plain)).toBe(
      "加权负荷最高的是市场监管局、宣传部：各 5。3 个部门中，前 2 个承担了部门所担负荷的一半以上。" +
        "群体中最多的是“各有关单位”：2.5。",
    );
  });

  it("says nothing of who has most of nothing", () => {
    expect(say("measure=load&weights=1,0,0,0&role=shared", rows, plain)).toBe("没有符合条件的任务。");
  });
});

describe("workloadFinding of shares", () => {
  it("says of which department most stands in one column, among those with enough tasks", () => {
    // 宣传部 9 of 10, 市场监管局 6 of 8; 法院, all of whose tasks stand in one section, has four.
    expect(say("measure=row", rows, plain)).toBe(
      "任务不少于 5 项的部门中，宣传部最集中：10 项里 9 项在“加强社会共治，构建大保护工作格局”。",
    );
    expect(say("measure=row&kind=court", rows, plain)).toBe(
      "只看法院，所有任务都在“加强社会共治，构建大保护工作格局”。",
    );
  });

  it("names how many are as concentrated", () => {
    const even = [workloadRow(1, 1, null, "lead", 6), workloadRow(2, 2, null, "shared", 7)];
    expect(say("measure=row", even, plain)).toBe(
      "任务不少于 5 项的部门中，宣传部等 2 个最集中：宣传部的 7 项里 7 项在“加强社会共治，构建大保护工作格局”。",
    );
  });

  it("says that no department is concentrated where none has more than half in one column", () => {
    const halves = [1, 2].map((section) => workloadRow(1, section, null, "lead", 3));
    expect(say("measure=row", halves, plain)).toBe(
      "任务不少于 5 项的部门中，没有哪个部门有超过一半的任务在同一列。",
    );
    const thirds = [1, 2, 3].map((section) => workloadRow(1, section, null, "lead", 1));
    expect(say("measure=row", thirds, plain)).toBe("没有哪个部门有超过一半的任务在同一列。");
  });

  it("says of which column one department has most", () => {
    // 市场监管局 6 of 7, and of the second section 宣传部 9 of 15.
    expect(say("measure=column", rows, plain)).toBe(
      "“强化制度约束，坚持严保护的政策导向”最集中于一个部门：7 项次里 6 项次由市场监管局承担。",
    );
  });

  it("says who has most of a column, where it is not more than half", () => {
    // Three of seven; two of six.
    const shares = [2, 2, 3].flatMap((tasks, d) => [
      workloadRow(d + 1, 1, null, "lead", tasks),
      workloadRow(d + 1, 2, null, "lead", 2),
    ]);
    expect(say("measure=column", shares, plain)).toBe(
      "单个部门占比最高的是“强化制度约束，坚持严保护的政策导向”：7 项次里 3 项次由法院承担。",
    );
  });

  it("names all departments that have as great a part of one column", () => {
    // Three of six each; four of ten.
    const shares = [
      workloadRow(1, 1, null, "lead", 3),
      workloadRow(2, 1, null, "lead", 3),
      workloadRow(1, 2, null, "lead", 4),
      workloadRow(2, 2, null, "lead", 3),
      workloadRow(3, 2, null, "lead", 3),
    ];
    expect(say("measure=column", shares, plain)).toBe(
      "单个部门占比最高的是“强化制度约束，坚持严保护的政策导向”：6 项次里市场监管局、宣传部各承担 3 项次。",
    );
  });

  it("counts columns, not departments, of which as great a part belongs to one", () => {
    // Three quarters: 6 of 8 and 9 of 12.
    const shares = [
      workloadRow(1, 1, null, "lead", 6),
      workloadRow(2, 1, null, "lead", 2),
      workloadRow(1, 2, null, "lead", 3),
      workloadRow(2, 2, null, "lead", 9),
    ];
    const second = "加强社会共治，构建大保护工作格局";
    expect(say("measure=column", shares, plain)).toBe(
      `“${second}”等 2 列最集中于一个部门：“${second}”的 12 项次里 9 项次由宣传部承担。`,
    );
  });

  it("compares only columns that have enough, and says so", () => {
    const shares = [
      workloadRow(1, 1, null, "lead", 1),
      workloadRow(1, 2, null, "lead", 4),
      workloadRow(2, 2, null, "lead", 2),
    ];
    expect(say("measure=column", shares, plain)).toBe(
      "不少于 5 项次的列中，“加强社会共治，构建大保护工作格局”最集中于一个部门：6 项次里 4 项次由市场监管局承担。",
    );
  });

  it("compares neither with a single column nor with a single department", () => {
    expect(say("measure=column&role=lead,shared&kind=court", rows, plain)).toBe(
      "只看法院的牵头、按职责分工，所有任务都在“加强社会共治，构建大保护工作格局”。",
    );
    expect(say("measure=column&kind=party", rows, plain)).toBe("只看党委部门，有任务的部门只有宣传部。");
    // Sections that hold nothing of the roles that are counted are none to compare with.
    expect(say("measure=row&role=sole", rows, plain)).toBe(
      "只看单独负责，所有任务都在“强化制度约束，坚持严保护的政策导向”。",
    );
  });

  it("says of a list without sections that there is nothing to compare", () => {
    const flat = rows.map((row) => ({
      ...row,
      section_order: null,
      section: null,
      subsection_order: null,
      subsection: null,
    }));
    expect(say("measure=row", flat, plain)).toBe("任务没有分章节，每个部门的任务都在同一列。");
  });
});

describe("workloadFinding of what is unexpected", () => {
  it("says where there is most more and most fewer than the totals lead one to expect", () => {
    // N 22: 市场监管局 in section 1: 6 instead of 8 × 7 / 22 = 2.5; in section 2: 2 instead of 5.5.
    expect(say("measure=residual", rows, plain)).toBe(
      "任务不少于 5 项的部门中，比推算多得最明显的是市场监管局在“强化制度约束，坚持严保护的政策导向”：有 6 项，按合计推算约 2.5 项。" +
        "比推算少得最明显的是市场监管局在“加强社会共治，构建大保护工作格局”：有 2 项，按合计推算约 5.5 项。",
    );
  });

  it("says that nothing is, where it could be chance", () => {
    const even = [1, 2].flatMap((d) => [1, 2].map((s) => workloadRow(d, s, null, "lead", 3)));
    expect(say("measure=residual", even, plain)).toBe("没有一格与按合计推算的任务数明显不同。");
    expect(say("measure=residual", even.slice(0, 2), plain)).toBe("没有一格与按合计推算的任务数明显不同。");
  });

  it("speaks of an empty cell as one without tasks", () => {
    const apart = [
      workloadRow(1, 1, null, "lead", 10),
      workloadRow(2, 2, null, "lead", 4),
      workloadRow(2, 1, null, "lead", 6),
    ];
    // 市场监管局 in section 2: none instead of 10 × 4 / 20 = 2; 宣传部 in section 1: 6 instead of 10 × 16 / 20 = 8.
    expect(say("measure=residual", apart, plain)).toContain(
      "少得最明显的是市场监管局在“加强社会共治，构建大保护工作格局”：没有任务，按合计推算约 2.0 项；" +
        "宣传部在“强化制度约束，坚持严保护的政策导向”：有 6 项，按合计推算约 8.0 项。",
    );
  });

  it("brings cells together that have the same tasks and the same expectation", () => {
    // Ten of 40 in each row, 20 in each column: 5 in each cell.
    const alike = [1, 2, 3, 4].map((d) => workloadRow(d, d > 2 ? 2 : 1, null, "lead", 10));
    const first = "强化制度约束，坚持严保护的政策导向";
    const second = "加强社会共治，构建大保护工作格局";
    expect(say("measure=residual", alike, plain)).toBe(
      `比推算多得最明显的是市场监管局在“${first}”等 4 处：各有 10 项，按合计推算约 5.0 项。` +
        `比推算少得最明显的是市场监管局在“${second}”等 4 处：都没有任务，按合计推算约 5.0 项。`,
    );
  });

  it("stands on enough tasks only", () => {
    const few = [1, 2].map((d) => workloadRow(d, d, null, "lead", 4));
    expect(say("measure=residual&kind=government", few, plain)).toBe(
      "每个部门的任务都少于 5 项，不足以同推算的任务数比较。",
    );
    // The only task of 法院 is the only one of its section: of 81, nothing is more unexpected.
    const even = [1, 2].flatMap((d) => [1, 2].map((section) => workloadRow(d, section, null, "lead", 20)));
    expect(say("measure=residual", [...even, workloadRow(3, 3, null, "lead", 1)], plain)).toBe(
      "任务不少于 5 项的部门中，没有一格与按合计推算的任务数明显不同。",
    );
  });

  it("never says that nothing is expected where something is", () => {
    const rare = [
      workloadRow(1, 1, null, "lead", 100),
      workloadRow(2, 1, null, "lead", 4),
      workloadRow(2, 2, null, "lead", 1),
    ];
    // 5 × 1 / 105 = 0.048.
    expect(say("measure=residual", rare, plain)).toContain(
      "；宣传部在“加强社会共治，构建大保护工作格局”：有 1 项，按合计推算不到 0.1 项。",
    );
  });
});
