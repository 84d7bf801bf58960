import {describe, expect, it} from "vitest";
import {type NetworkBipartiteOptions, networkBipartite} from "../../src/charts/networkBipartite.ts";
import {roleColours} from "../../src/charts/parts/colours.ts";
import {zh} from "../../src/text/zh.ts";
import {department} from "../layout/networkRows.ts";
import {document} from "./document.ts";

/** 甲 leads task 1 with 乙, and does 3 alone; 2 names nobody and has no number. */
const rows = {
  tasks: [
    {task_id: "表/1", task_no: 1, task: "健全制度。"},
    {task_id: "表/2", task_no: null, task: "加强宣传，营造尊重知识、崇尚创新的氛围。"},
    {task_id: "表/3", task_no: 3, task: "一".repeat(40)},
  ],
  parties: [
    {task_id: "表/1", department: "市甲局", role: "lead" as const},
    {task_id: "表/1", department: "市乙局", role: "shared" as const},
    {task_id: "表/2", department: null, role: "shared" as const},
    {task_id: "表/3", department: "市甲局", role: "sole" as const},
  ],
  departments: [department("甲局", 1, 2, 1), department("乙局", 2, 1)],
};
const draw = (options: Partial<NetworkBipartiteOptions> = {}, of = rows) =>
  networkBipartite(of, {
    ...{document, text: zh, width: 920, title: "图", description: "说明"},
    ...options,
  });
const marks = (svg: Element, kind: string, ...keys: string[]) =>
  [...svg.querySelectorAll(`[data-mark=${kind}]`)].map((each) =>
    keys.map((key) => each.getAttribute(key.startsWith("aria") ? key : `data-${key}`)).join(" "),
  );
/** Edges that have the colour of their role. */
const forward = (svg: Element) =>
  [...svg.querySelectorAll("[data-mark=edge]")]
    .filter(
      (each) =>
        each.parentElement!.getAttribute("stroke") ===
        roleColours[each.getAttribute("data-role") as "lead" | "sole" | "shared"],
    )
    .map((each) => `${each.getAttribute("data-task")} ${each.getAttribute("data-department")}`)
    .sort();

describe("networkBipartite", () => {
  it("draws an edge for each named department of a task, the strongest role last", () => {
    expect(marks(draw(), "edge", "task", "department", "role", "value", "aria-label")).toEqual([
      "表/1 市乙局 shared 1 第 1 项：乙局按职责分工",
      "表/3 市甲局 sole 1 第 3 项：甲局单独负责",
      "表/1 市甲局 lead 1 第 1 项：甲局牵头",
    ]);
  });
  it("says every task and department", () => {
    expect(marks(draw(), "task", "task", "aria-label")).toEqual([
      "表/1 第 1 项：健全制度。（2 个部门）",
      `表/3 第 3 项：${"一".repeat(36)}…（1 个部门）`,
      "表/2 加强宣传，营造尊重知识、崇尚创新的氛围。（没有点名部门）",
    ]);
    // 乙, whose task is the first, stands before 甲: 1–乙 would cross 3–甲.
    expect(marks(draw(), "node", "department", "value", "aria-label")).toEqual([
      "市乙局 1 乙局：1 项任务，其中牵头 0 项（市乙局）",
      "市甲局 2 甲局：2 项任务，其中牵头 1 项（市甲局）",
    ]);
  });
  it("brings forward what is chosen and what it leads to", () => {
    expect(forward(draw())).toEqual(["表/1 市乙局", "表/1 市甲局", "表/3 市甲局"]);
    const out = (tasks: string[], departments: string[]) =>
      draw({standOut: {tasks: new Set(tasks), departments: new Set(departments)}});
    expect(forward(out(["表/1"], []))).toEqual(["表/1 市乙局", "表/1 市甲局"]);
    expect(forward(out([], ["市甲局"]))).toEqual(["表/1 市甲局", "表/3 市甲局"]);
    expect(forward(out(["表/1"], ["市甲局"]))).toEqual(["表/1 市甲局"]);
    expect(forward(out([], []))).toHaveLength(3);
    const bold = (svg: Element) => marks(svg, "node][font-weight=bold", "department");
    expect(bold(out(["表/3"], []))).toEqual(["市甲局"]);
    expect(bold(out(["表/1"], []))).toEqual(["市乙局", "市甲局"]);
    expect(bold(draw())).toEqual([]);
  });
  it("explains the roles that are drawn, the order, and tasks without a department", () => {
    const words = draw().textContent ?? "";
    expect(words).toContain("空心格 1 项没有点名部门。");
    expect(words).toContain(zh.charts.bipartite.legend.crossings);
    expect(words).toContain(zh.roles.sole);
    expect(words).not.toContain(zh.roles.support);
    expect(draw({taskOrder: "document"}).textContent).toContain(zh.charts.bipartite.legend.document);
    const named = {...rows, tasks: rows.tasks.filter(({task_no}) => task_no !== null)};
    expect(draw({}, named).textContent).not.toContain("空心格");
  });
  it("says so if there is no task, and how many have no room", () => {
    expect(draw({}, {...rows, tasks: []}).textContent).toContain(zh.charts.bipartite.empty);
    const tasks = Array.from({length: 300}, (_, i) => ({task_id: `表/${i}`, task_no: i + 1, task: "事"}));
    expect(draw({}, {...rows, tasks}).textContent).toContain("300 项任务中只画部门最多的 220 项；其余");
  });
  it("says how many edges cross", () => {
    expect(draw().getAttribute("data-crossings")).toBe("0");
  });
});
