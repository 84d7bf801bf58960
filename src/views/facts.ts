import type {DepartmentRow} from "../queries/departments.js";
import type {TieRow} from "../queries/ties.js";

/** The department with the most tasks, and how many departments it takes to hold half of all assignments. */
export interface Concentration {
  top: DepartmentRow;
  half: number;
}

/** Null if there are no departments. Of equals the one earlier in official order comes first. */
export function concentration(departments: readonly DepartmentRow[]): Concentration | null {
  const sorted = [...departments].sort(
    (a, b) => b.tasks - a.tasks || a.department_order - b.department_order,
  );
  const [top] = sorted;
  if (!top) return null;
  const all = sorted.reduce((sum, row) => sum + row.tasks, 0);
  let held = 0;
  let half = 0;
  for (const row of sorted) {
    held += row.tasks;
    half++;
    if (held * 2 >= all) break;
  }
  return {top, half};
}

/** Two departments and all tasks that they share, in whatever relation. */
export interface Pair {
  source: string;
  target: string;
  tasks: number;
}

/** Ties brought together by pair, most tasks first; of equals the one that came first. */
export function pairsOf(ties: readonly TieRow[]): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const {source, target, tasks} of ties) {
    const key = [source, target].sort().join("\n");
    const pair = pairs.get(key);
    if (pair) pair.tasks += tasks;
    else pairs.set(key, {source, target, tasks});
  }
  return [...pairs.values()].sort((a, b) => b.tasks - a.tasks);
}
