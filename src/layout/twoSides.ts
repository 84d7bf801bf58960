import type {Role} from "../model/values.js";
import type {DepartmentRow} from "../queries/departments.js";
import type {PartyRow} from "../queries/parties.js";
import type {TaskRow} from "../queries/taskList.js";
import type {LayerEdge} from "./crossings.js";
import {officialOrder} from "./officialOrder.js";

/** What a drawing of two sides needs of a task. */
export type SidedTask = Pick<TaskRow, "task_id" | "task_no" | "task">;
export type SidedParty = Pick<PartyRow, "task_id" | "department" | "role">;
export type SidedDepartment = Pick<
  DepartmentRow,
  "department" | "short_name" | "department_order" | "tasks" | "lead"
>;

export interface BipartiteRows {
  /** In the order of the document. */
  tasks: readonly SidedTask[];
  /** Only those that are among `departments` are drawn, so no group without a name. */
  parties: readonly SidedParty[];
  departments: readonly SidedDepartment[];
}

/** Tasks and departments that are drawn, and the edges between them by their places, from 0. */
export interface TwoSides {
  /** In the order of the document. */
  tasks: SidedTask[];
  /** In official order. */
  departments: SidedDepartment[];
  /** Of each task that has one, the role of each drawn department. */
  roles: Map<string, Map<string, Role>>;
  edges: LayerEdge[];
}

/**
 * An edge for each named department of a task. Where not all have `room`, tasks with the most departments and departments
 * with the most tasks are kept, earlier ones first.
 */
export function twoSides(rows: BipartiteRows, room: {tasks: number; departments: number}): TwoSides {
  const official = [...rows.departments].sort(officialOrder);
  const departments = strongest(official, ({tasks}) => tasks, room.departments);
  const roles = rolesOf(rows.parties, new Set(departments.map(({department}) => department)));
  const tasks = strongest(rows.tasks, ({task_id}) => roles.get(task_id)?.size ?? 0, room.tasks);

  const place = new Map(departments.map(({department}, i) => [department, i]));
  const edges = tasks.flatMap(({task_id}, upper) =>
    [...(roles.get(task_id)?.keys() ?? [])].map((department): LayerEdge => [upper, place.get(department)!]),
  );
  return {tasks, departments, roles, edges};
}

/** Of each task the roles of its departments, strongest first as parties come. */
function rolesOf(
  parties: readonly SidedParty[],
  departments: ReadonlySet<string>,
): Map<string, Map<string, Role>> {
  const roles = new Map<string, Map<string, Role>>();
  for (const {task_id, department, role} of parties) {
    if (department === null || !departments.has(department)) continue;
    const own = roles.get(task_id) ?? new Map<string, Role>();
    if (!own.has(department)) own.set(department, role);
    roles.set(task_id, own);
  }
  return roles;
}

/** Those that have the most, in the order in which they came. */
function strongest<T>(all: readonly T[], strength: (each: T) => number, most: number): T[] {
  if (all.length <= most) return [...all];
  const kept = new Set([...all].sort((a, b) => strength(b) - strength(a)).slice(0, most));
  return all.filter((each) => kept.has(each));
}
