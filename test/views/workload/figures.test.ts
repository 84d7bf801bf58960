import {describe, expect, it} from "vitest";
import type {Tables} from "../../../src/model/schema.ts";
import {workloadView} from "../../../src/views/workload.ts";
import {smallList, times} from "../../fixtures/smallList.ts";
import {tables} from "../../fixtures/tables.ts";
import {render} from "../render.ts";

const heatmap = "[data-chart=workloadHeatmap]";
const strips = "[data-chart=roleStrips]";
const first = "一、强化制度约束";
const second = "二、健全工作机制";

const textOf = async (selector: string, search = "", list: Tables = tables) =>
  (await render(workloadView, list, search)).querySelector(selector)?.textContent;
const columnsOf = async (search: string) =>
  [...(await render(workloadView, tables, search)).querySelectorAll(`${heatmap} thead th`)].map(
    (cell) => cell.textContent,
  );
/** The rows of the data table that begin with these words. */
async function rowsOf(chart: string, search: string, ...begin: string[]): Promise<string[][]> {
  const rows = [...(await render(workloadView, tables, search)).querySelectorAll(`${chart} tbody tr`)];
  return rows
    .map((row) => [...row.querySelectorAll("td")].map((cell) => cell.textContent))
    .filter((row) => begin.every((word, i) => row[i] === word));
}

describe("the table of the heatmap", () => {
  it("has the tasks by role, those of inherited clauses together with the others of their place", async () => {
    expect(await rowsOf(heatmap, "", "市委宣传部")).toEqual([
      ["市委宣传部", first, "（一）加强法制建设", "牵头", "2"],
      ["市委宣传部", first, "（二）统一证据标准", "按职责分工", "2"],
      ["市委宣传部", second, "（一）加强协作", "配合", "1"],
    ]);
    expect(await rowsOf(heatmap, "inherited=0", "市委宣传部", first, "（二）统一证据标准")).toEqual([
      ["市委宣传部", first, "（二）统一证据标准", "按职责分工", "1"],
    ]);
    expect(await rowsOf(heatmap, "groups=1", "各有关单位")).toEqual([
      ["各有关单位", second, "（一）加强协作", "按职责分工", "1"],
    ]);
    expect(await rowsOf(heatmap, "", "各有关单位")).toEqual([]);
  });

  it("has what a task counts for beside the load", async () => {
    expect((await columnsOf("measure=load")).slice(4)).toEqual(["任务数", "倍数", "加权负荷"]);
    expect(
      (await rowsOf(heatmap, "measure=load&weights=2.5,1,1,0.5", "市委宣传部")).map((row) => row.slice(3)),
    ).toEqual([
      ["牵头", "2", "2.5", "5"],
      ["按职责分工", "2", "1", "2"],
      ["配合", "1", "0.5", "0.5"],
    ]);
  });

  it("has the cells with the sums that shares are of", async () => {
    expect(await columnsOf("measure=row")).toEqual([
      "部门",
      "章节",
      "任务数",
      "部门合计",
      "占本部门的比重（%）",
    ]);
    // 4 of 5 tasks in the first section; of its 11, 4 are 36 %.
    expect(await rowsOf(heatmap, "measure=row", "市委宣传部")).toEqual([
      ["市委宣传部", first, "4", "5", "80"],
      ["市委宣传部", second, "1", "5", "20"],
    ]);
    expect(await rowsOf(heatmap, "measure=column", "市委宣传部", first)).toEqual([
      ["市委宣传部", first, "4", "11", "36"],
    ]);
  });

  it("has the expected tasks beside the difference, and the subsections of opened sections", async () => {
    // 5 × 11 / 13 = 4.23; (4 − 4.23) / √(4.23 × 8/13 × 2/13) = −0.4.
    expect(await rowsOf(heatmap, "measure=residual", "市委宣传部", first)).toEqual([
      ["市委宣传部", first, "4", "4.2", "-0.4"],
    ]);
    // Of 41 items 乙 has one and the second section two: 1 × 2 / 41 = 0.049.
    const uneven = smallList("甲乙", [
      ...times(39, {lead: ["甲"]}),
      {section: 2, lead: ["甲"], shared: ["乙"]},
    ]);
    const table = (await render(workloadView, uneven, "measure=residual")).querySelectorAll(
      `${heatmap} tbody tr`,
    );
    expect([...table].map((row) => row.querySelectorAll("td")[3]!.textContent)).toContain("0.05");
    expect((await columnsOf("measure=row&open=1")).slice(0, 3)).toEqual(["部门", "章节", "条目"]);
    expect((await rowsOf(heatmap, "measure=row&open=1", "市法院")).map((row) => row.slice(1, 3))).toEqual([
      [first, "（二）统一证据标准"],
    ]);
  });
});

describe("the words around the heatmap", () => {
  it("describe rows, columns, the measure and its greatest cell", async () => {
    expect(await textOf(`${heatmap} desc`)).toBe(
      `热力图，4 个部门为行，2 个章节为列，格中数字是任务数。数值最大的一格是宣传部在“${first}”的 4 项。右侧和上方的条形是按分工划分的合计。`,
    );
    expect(await textOf(`${heatmap} desc`, "measure=row&open=1&groups=1")).toContain(
      "4 个部门和 3 个未具名群体为行，2 个章节展开成 3 列，格中数字是占本部门的比重。",
    );
  });

  it("lose no task that goes by no clause", async () => {
    // 7 names a group, 8 nobody; the clauses of 5 and 8 are blank, but 8 has none to go by.
    const say = (search: string) => textOf(`${heatmap} > [data-part=finding]`, search);
    const without = "另有 2 项任务没有明确到具体部门，不在图中。";
    expect(await say("")).toContain(`${without}已计入 1 项责任栏空白、按合并单元格沿用上一项的任务。`);
    expect(await say("inherited=0")).toContain(`${without}1 项任务的责任栏空白、沿用上一项，未计入。`);
  });

  it("count the tasks outside of sections as none of the sections", async () => {
    const list = smallList("甲乙", [
      {section: null, lead: ["甲"]},
      {section: 1, lead: ["甲"]},
      {section: 2, sole: ["乙"]},
    ]);
    expect(await textOf(`${heatmap} desc`, "", list)).toContain(
      "2 个部门为行，2 个章节和未分章节的任务为列，",
    );
    const opened = {
      ...list,
      tasks: [
        ...list.tasks,
        {
          ...list.tasks[1]!,
          task_id: "s/4",
          task_no: 4,
          task_order: 4,
          subsection_order: 1,
          subsection: "（一）某条",
        },
      ],
      assignments: [...list.assignments, {...list.assignments[1]!, task_id: "s/4", task_no: 4}],
    };
    expect(await textOf(`${heatmap} desc`, "open=1", opened)).toContain(
      "2 个章节展开成 3 列，未分章节的任务另成一列，",
    );
  });

  it("call the only column all tasks, and say what it is where there are sections", async () => {
    const headings = async (list: Tables) =>
      [...(await render(workloadView, list)).querySelectorAll(`${heatmap} [data-mark=column]`)].map((mark) =>
        mark.getAttribute("aria-label"),
      );
    const tasks = [
      {section: null, lead: ["甲"]},
      {section: null, sole: ["乙"]},
    ];
    expect(await headings(smallList("甲乙", tasks))).toEqual(["全部任务：2 项次"]);
    expect(await headings(smallList("甲乙", [...tasks, {lead: ["甲"]}]))).toEqual([
      "一、某部分：1 项次",
      "未分章节：2 项次",
    ]);
  });

  it("name every filter in the source line", async () => {
    const source = (search: string) => textOf(`${heatmap} [data-part=source]`, search);
    expect(await source("")).not.toContain("筛选");
    expect(await source("groups=1&inherited=0&role=lead")).toContain(
      "筛选：牵头；含未具名群体；不含沿用的责任栏",
    );
    expect(await source("measure=load&weights=5,3,1,0&kind=party")).toContain(
      "筛选：指标为加权负荷；倍数 牵头 5、单独负责 3、按职责分工 1、配合 0；党委部门",
    );
    expect(await source("sort=name&open=1&bykind=1")).not.toContain("筛选");
  });

  it("say in the folded options what is in force", async () => {
    const summary = (search: string) => textOf("[data-part=more] > summary", search);
    expect(await summary("")).toBe("更多选项");
    expect(await summary("bykind=1&groups=1&inherited=0")).toBe(
      "更多选项：已按类别分组、未具名群体已显示、沿用的责任栏不计入",
    );
    expect(await summary("kind=party,court&groups=1")).toBe("更多选项：只看党委部门、法院");
  });

  it("offer no option that the list has nothing for", async () => {
    const single = {
      ...tables,
      tasks: tables.tasks.filter((task) => task.task_no === 3),
      assignments: tables.assignments.filter((row) => row.task_no === 3),
      collectives: [],
    };
    const root = await render(workloadView, single);
    expect(root.querySelector("[data-part=more]")).toBeNull();
    expect(root.querySelector("select[name=measure]")).not.toBeNull();
  });

  it("offer the subsections of opened sections to sort by", async () => {
    const offered = async (search: string) =>
      [...(await render(workloadView, tables, search)).querySelectorAll("optgroup option")].map((option) =>
        option.getAttribute("value"),
      );
    expect(await offered("")).toEqual(["section-1", "section-2"]);
    expect(await offered("open=1")).toEqual(["section-1", "subsection-1", "subsection-2", "section-2"]);
  });
});

describe("the small ones by role", () => {
  it("say where there is most of each role", async () => {
    expect(await textOf(`${strips} > [data-part=finding]`)).toBe(
      `牵头的 4 项次中，“${first}”最多，有 3 项次；单独负责的 1 项次全部在“${first}”；` +
        `按职责分工的 6 项次全部在“${first}”；配合的 2 项次各章节一样多，各有 1 项次。`,
    );
  });

  it("say so where a role is everywhere the same, and name three columns at most", async () => {
    const say = (search: string, list: Tables) => textOf(`${strips} > [data-part=finding]`, search, list);
    const even = [1, 2, 3, null].flatMap((section) => times(2, {section, lead: ["甲"]}));
    expect(await say("", smallList("甲", even.slice(0, 6)))).toBe("牵头的 6 项次各章节一样多，各有 2 项次。");
    // Tasks outside of sections stand in a column that is no section.
    expect(await say("", smallList("甲", even))).toBe("牵头的 8 项次各列一样多，各有 2 项次。");
    expect(await say("", smallList("甲", [...even, {section: 4, lead: ["甲"]}]))).toBe(
      "牵头的 9 项次中，“一、某部分”、“二、某部分”、“三、某部分”等 4 列最多，各有 2 项次。",
    );
  });

  it("keep to the same rows and roles", async () => {
    expect(await textOf(`${strips} > [data-part=finding]`, "kind=court")).toBe(
      `单独负责的 1 项次全部在“${first}”。`,
    );
    expect((await rowsOf(strips, "role=lead,support")).map((row) => [row[0], row[1], row[4]])).toEqual([
      ["牵头", "市委宣传部", "2"],
      ["牵头", "市市场监督管理局", "1"],
      ["牵头", "市市场监督管理局", "1"],
      ["配合", "市委宣传部", "1"],
      ["配合", "市公安局", "1"],
    ]);
  });
});
