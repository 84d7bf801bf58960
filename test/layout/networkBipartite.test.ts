import {describe, expect, it} from "vitest";
import {type BipartiteOptions, networkBipartiteLayout} from "../../src/layout/networkBipartite.ts";
import type {Role} from "../../src/model/values.ts";
import {department} from "./networkRows.ts";

const party = (task: number, name: string, role: Role = "shared") => ({
  task_id: `表/${task}`,
  department: `市${name}`,
  role,
});
const task = (no: number) => ({task_id: `表/${no}`, task_no: no, task: `第${no}件事`});
/** 甲 has tasks 1 and 3, 乙 2 and 4, 丙 none that is drawn; 5 names a group only. */
const rows = {
  tasks: [1, 2, 3, 4, 5].map(task),
  parties: [
    party(1, "甲局", "lead"),
    party(2, "乙局"),
    party(3, "甲局"),
    party(4, "乙局", "sole"),
    {task_id: "表/5", department: null, role: "shared" as const},
  ],
  departments: [department("乙局", 2, 2), department("甲局", 1, 2, 1)],
};
const layout = (options: Partial<BipartiteOptions> = {}, of = rows) =>
  networkBipartiteLayout(of, {width: 920, top: 0, ...options});
const numbers = ({tasks}: ReturnType<typeof layout>) => tasks.map((each) => each.task.task_no);

describe("networkBipartiteLayout", () => {
  it("sets tasks of the same departments side by side, and those of none last", () => {
    expect(numbers(layout())).toEqual([1, 3, 2, 4, 5]);
    expect(layout().crossings).toBe(0);
    expect(layout().tasks.map(({departments}) => departments)).toEqual([1, 1, 1, 1, 0]);
  });
  it("keeps the order of the document if it is to", () => {
    const own = layout({taskOrder: "document"});
    expect(numbers(own)).toEqual([1, 2, 3, 4, 5]);
    // 2–乙 crosses 3–甲.
    expect(own.crossings).toBe(1);
  });
  it("ends the edges of a department side by side in the order of its tasks", () => {
    const {edges, departments} = layout();
    const own = edges.filter((each) => each.department.short_name === "甲局");
    const {bar} = departments[0]!;
    // Two tasks of eight pixels each.
    expect(bar.width).toBe(16);
    expect(own.map(({to}) => to)).toEqual([
      {x: bar.x + 4, y: bar.y},
      {x: bar.x + 12, y: bar.y},
    ]);
    expect(own.map(({role}) => role)).toEqual(["lead", "shared"]);
  });
  it("lies on a desk, with tasks above, and stands on a phone, with tasks at the left", () => {
    const [desk, phone] = [layout(), layout({width: 358})];
    expect([desk.lying, phone.lying]).toEqual([true, false]);
    expect(new Set(desk.tasks.map(({tick}) => tick.y)).size).toBe(1);
    expect(new Set(phone.tasks.map(({tick}) => tick.x)).size).toBe(1);
    // Four edges: 140 + 4 · 4.
    for (const {from, to} of desk.edges) expect(to.y - from.y).toBe(156);
    for (const {from, to} of phone.edges) expect(to.x - from.x).toBe(196);
  });
  it("draws a department once in a task, in the role that comes first", () => {
    const parties = [party(1, "甲局", "lead"), party(1, "甲局", "support")];
    const {edges} = layout({}, {...rows, parties});
    expect(edges.map(({role}) => role)).toEqual(["lead"]);
  });
  it("draws the tasks of the most departments where not all have room", () => {
    const tasks = Array.from({length: 300}, (_, i) => task(i + 1));
    const own = layout({}, {...rows, tasks, parties: [...rows.parties, party(300, "甲局")]});
    // (920 − 40) / 4
    expect(own.tasks).toHaveLength(220);
    expect(own.omitted).toEqual({tasks: 80, departments: 0});
    expect(numbers(own)).toContain(300);
    expect(numbers(own)).not.toContain(299);
  });
});
