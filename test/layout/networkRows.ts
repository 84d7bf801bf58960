import {type Relation, relations} from "../../src/model/values.ts";
import type {DepartmentRow} from "../../src/queries/departments.ts";
import type {PairTasks} from "../../src/queries/pairs.ts";

/** A department for a test of the network: `tasks` in all, of which it leads `lead`. */
export function department(name: string, order: number, tasks = 1, lead = 0): DepartmentRow {
  return {
    department: `市${name}`,
    short_name: name,
    kind: "government",
    department_order: order,
    tasks,
    lead,
    sole: 0,
    shared: tasks - lead,
    support: 0,
  };
}

/** So many tasks of two departments in one relation; the first one leads in `lead_with`. */
export function tie(source: string, target: string, relation: Relation, tasks: number): PairTasks {
  const none = {joint: 0, lead_with: 0, led_by: 0, shared: 0};
  return {source: `市${source}`, target: `市${target}`, ...none, [relation]: tasks};
}

/**
 * Four departments to count by hand: 甲–乙 share 5 tasks (甲 leads 3, both lead 1, both take part in 1), 甲–丙 2, 乙–丙 1;
 * 丁 is alone.
 */
export const small = {
  departments: [
    department("甲局", 1, 9, 4),
    department("乙局", 2, 6, 1),
    department("丙局", 3, 4),
    department("丁局", 4, 1),
  ],
  ties: [
    tie("甲局", "乙局", "lead_with", 3),
    tie("甲局", "乙局", "joint", 1),
    tie("甲局", "乙局", "shared", 1),
    tie("丙局", "甲局", "lead_with", 2),
    tie("乙局", "丙局", "shared", 1),
  ],
};

/** Keeps the pairs with at least so many tasks in some relations. */
export function atLeast(
  threshold: number,
  ties: readonly PairTasks[],
  chosen: readonly Relation[] = relations,
): (source: string, target: string) => boolean {
  const among = (one: string, other: string) => (tie: PairTasks) =>
    (tie.source === one && tie.target === other) || (tie.source === other && tie.target === one);
  return (source, target) =>
    ties.filter(among(source, target)).reduce((sum, tie) => sum + tasksOf(tie, chosen), 0) >= threshold;
}

/** Tasks in some relations. */
const tasksOf = (tie: PairTasks, chosen: readonly Relation[]) =>
  chosen.reduce((sum, each) => sum + tie[each] + (each === "lead_with" ? tie.led_by : 0), 0);

/** Every one of `size` departments tied to every other by one task. */
export function clique(size: number) {
  const departments = Array.from({length: size}, (_, i) => department(`第${i + 1}号管理局`, i + 1, 3));
  const ties = departments.flatMap((one, i) =>
    departments.slice(i + 1).map((other) => tie(one.short_name, other.short_name, "shared", 1)),
  );
  return {departments, ties};
}
