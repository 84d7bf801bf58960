import {beforeAll, describe, expect, it} from "vitest";
import {readLists} from "../../../loaders/lists.ts";
import {project} from "../../../loaders/paths.ts";
import {buildTables} from "../../../loaders/tables.ts";
import type {Tables} from "../../../src/model/schema.ts";
import {workloadView} from "../../../src/views/workload.ts";
import {answerKey} from "../../fixtures/answers.ts";
import {render} from "../render.ts";

/** Everything expected here is counted from the answer key, none of it from the tables. */
let seed: Tables;
beforeAll(async () => {
  seed = buildTables(await readLists(project)) as Tables;
});

const third = "抓住关键环节，强化知识产权快保护衔接协作";
const fourth = "加强国际和竞争，推进知识产权同保护";
const last = "加大组织实施力度";
/** How the sentence begins that compares departments or columns by their parts. */
const enough = "任务不少于 5 项的部门中，";

const finding = async (search: string) =>
  (await render(workloadView, seed, search)).querySelector(
    "[data-chart=workloadHeatmap] > [data-part=finding]",
  )?.textContent;

/** Tasks without a named department, and tasks whose clause is blank: 13, 9, and 5 that are both. */
const blank = answerKey.filter((task) => task.inherited_from);
const groupsOnly = answerKey.filter((task) => task.pattern === "collective");
const both = blank.filter((task) => task.pattern === "collective");

describe("the tasks that are not in the chart, or by a clause above", () => {
  it("are these in the answer key", () => {
    expect(blank.map((task) => task.task_no).join()).toBe("114,115,117,119,120,122,123,125,126");
    expect(both.map((task) => task.task_no).join()).toBe("114,115,117,125,126");
    expect([groupsOnly.length, blank.length - both.length]).toEqual([13, 4]);
  });
});

const notIn = (tasks: number) => `另有 ${tasks} 项任务没有明确到具体部门，不在图中。`;
const heirs = (tasks: number) => `已计入 ${tasks} 项责任栏空白、按合并单元格沿用上一项的任务。`;
const byGroups = (tasks: number) => `${tasks} 项任务没有明确到具体部门，按所列群体计入。`;
const without = "9 项任务的责任栏空白、沿用上一项，未计入。";

describe.each<{search: string; rest: string; said: Record<string, string>}>([
  {
    search: "",
    rest: notIn(13) + heirs(4),
    said: {
      // 77 + 43 + 30 + 28 + 27 = 205 of 383.
      tasks: "市场监管局承担最多：77 项，其中牵头 21 项。31 个部门中，前 5 个承担了全部分工的一半以上。",
      // 141 + 53 + 45 + 39 = 278 of 523: 35 × 3 + 35 × 3 + 313.
      load:
        "加权负荷最高的是市场监管局：141（牵头 21 项×3＋单独负责 11 项×3＋按职责分工 45 项×1）。" +
        "31 个部门中，前 4 个承担了全部负荷的一半以上。",
      row: `${enough}政府办公室最集中：6 项里 6 项在“${last}”。`,
      column: `单个部门占比最高的是“${third}”：49 项次里 13 项次由市场监管局承担。`,
      // 6 × 24 / 383 = 0.38.
      residual: `${enough}比推算多得最明显的是政府办公室在“${last}”：有 6 项，按合计推算约 0.4 项。`,
    },
  },
  {
    search: "groups=1",
    rest: byGroups(13) + heirs(9),
    said: {
      // Still 205 of the 383 of departments; of all 439 it would be less than half.
      tasks:
        "市场监管局承担最多：77 项，其中牵头 21 项。31 个部门中，前 5 个承担了部门所担分工的一半以上。" +
        "群体中最多的是“各县（市）区”：19 项。",
      // 16 × 1 + 3 × 0.5.
      load:
        "加权负荷最高的是市场监管局：141（牵头 21 项×3＋单独负责 11 项×3＋按职责分工 45 项×1）。" +
        "31 个部门中，前 4 个承担了部门所担负荷的一半以上。群体中最多的是“各县（市）区”：17.5。",
      row: `${enough}政府办公室最集中：6 项里 6 项在“${last}”。`,
      column: `单个部门占比最高的是“${third}”：52 项次里 13 项次由市场监管局承担。`,
      // 6 × 50 / 439 = 0.68; 77 × 50 / 439 = 8.77.
      residual:
        `${enough}比推算多得最明显的是政府办公室在“${last}”：有 6 项，按合计推算约 0.7 项。` +
        `比推算少得最明显的是市场监管局在“${last}”：有 3 项，按合计推算约 8.8 项。`,
    },
  },
  {
    search: "inherited=0",
    rest: notIn(8) + without,
    said: {
      // 75 + 41 + 30 + 28 + 27 = 201 of 367.
      tasks: "市场监管局承担最多：75 项，其中牵头 21 项。31 个部门中，前 5 个承担了这些分工的一半以上。",
      // 139 + 53 + 43 + 39 = 274 of 507.
      load:
        "加权负荷最高的是市场监管局：139（牵头 21 项×3＋单独负责 11 项×3＋按职责分工 43 项×1）。" +
        "31 个部门中，前 4 个承担了这些负荷的一半以上。",
      // 政府办公室 has two tasks left.
      row: `${enough}商务局最集中：11 项里 6 项在“${fourth}”。`,
      column: `单个部门占比最高的是“${third}”：49 项次里 13 项次由市场监管局承担。`,
      // 11 × 33 / 367 = 0.99.
      residual: `${enough}比推算多得最明显的是商务局在“${fourth}”：有 6 项，按合计推算约 1.0 项。`,
    },
  },
  {
    search: "groups=1&inherited=0",
    rest: byGroups(8) + without,
    said: {
      tasks:
        "市场监管局承担最多：75 项，其中牵头 21 项。31 个部门中，前 5 个承担了部门所担的这些分工的一半以上。" +
        "群体中最多的是“各县（市）区”：10 项。",
      // 7 × 1 + 3 × 0.5.
      load:
        "加权负荷最高的是市场监管局：139（牵头 21 项×3＋单独负责 11 项×3＋按职责分工 43 项×1）。" +
        "31 个部门中，前 4 个承担了部门所担的这些负荷的一半以上。群体中最多的是“各县（市）区”：8.5。",
      row: `${enough}商务局最集中：11 项里 6 项在“${fourth}”。`,
      column: `单个部门占比最高的是“${third}”：52 项次里 13 项次由市场监管局承担。`,
      // 11 × 35 / 406 = 0.95.
      residual: `${enough}比推算多得最明显的是商务局在“${fourth}”：有 6 项，按合计推算约 0.9 项。`,
    },
  },
])("the sentences of the seed with ?$search", ({search, rest, said}) => {
  it.each(Object.entries(said))("of %s", async (measure, sentence) => {
    expect(await finding(`${search}&measure=${measure}`)).toBe(sentence + rest);
  });
});

describe("the sentences of the seed in the measure of leads", () => {
  const top = "牵头最多的是市场监管局：21 项。31 个部门中，仅市场监管局就承担了";
  // Nobody leads in the nine tasks with a blank clause, nor in the 13 that name groups only.
  it.each([
    ["", `${top}全部牵头的一半以上。${notIn(13)}`],
    ["groups=1", `${top}部门所担牵头的一半以上。`],
    ["inherited=0", `${top}这些牵头的一半以上。${notIn(8)}${without}`],
    ["groups=1&inherited=0", `${top}部门所担的这些牵头的一半以上。${without}`],
  ])("with ?%s", async (search, sentence) => {
    expect(await finding(`measure=leads&${search}`)).toBe(sentence);
  });
});

/** Parties of the tasks of the answer key, by section: groups among them, and tasks with a blank clause, as asked. */
function itemsBySection(groups: boolean, inherited: boolean): number[] {
  // The first task of each section, read in the document.
  const firsts = [1, 37, 55, 70, 77, 113];
  const counts = firsts.map(() => 0);
  for (const task of answerKey) {
    if (task.inherited_from && !inherited) continue;
    const parties = ["lead", "sole", "shared", "support", ...(groups ? ["groups"] : [])].flatMap((column) =>
      task[column]!.split("、").filter(Boolean),
    );
    counts[firsts.filter((first) => first <= Number(task.task_no)).length - 1]! += parties.length;
  }
  return counts;
}

describe("the columns of the seed", () => {
  it.each([
    ["", true, false, [108, 63, 49, 33, 106, 24]],
    ["groups=1", true, true, [110, 66, 52, 35, 126, 50]],
    ["inherited=0", false, false, [108, 63, 49, 33, 106, 8]],
    ["groups=1&inherited=0", false, true, [110, 66, 52, 35, 126, 17]],
  ])("have the items of the answer key with ?%s", async (search, inherited, groups, counted) => {
    expect(itemsBySection(groups, inherited)).toEqual(counted);
    const root = await render(workloadView, seed, search);
    const columns = [...root.querySelectorAll("[data-chart=workloadHeatmap] [data-mark=column]")];
    expect(columns.map((mark) => Number(mark.getAttribute("data-tasks")))).toEqual(counted);
  });
});
