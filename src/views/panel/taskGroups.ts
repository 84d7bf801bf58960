import {type Pattern, patterns, type Role, roles} from "../../model/values.js";
import type {PartyRow} from "../../queries/parties.js";
import type {TaskRow} from "../../queries/taskList.js";
import type {Filters} from "../../state/filters.js";

/** Tasks that belong together in a list; `by` says what `value` is. */
export type TaskGroup = {tasks: TaskRow[]} & ({by: "role"; value: Role} | {by: "pattern"; value: Pattern});

/**
 * Picked tasks by the role in which the picked department or group has them, strongest first; where neither was picked,
 * by who answers for a task. Within a group in the order given; empty groups are omitted.
 */
export function taskGroups(
  tasks: readonly TaskRow[],
  parties: readonly PartyRow[],
  filters: Filters,
): TaskGroup[] {
  if (filters.department === null && filters.group === null) {
    return patterns.flatMap((value) => {
      const some = tasks.filter(({pattern}) => pattern === value);
      return some.length > 0 ? [{by: "pattern", value, tasks: some}] : [];
    });
  }
  const roleOf = new Map<string, Role>();
  for (const {task_id, role} of parties.filter((party) => isPicked(party, filters))) {
    const known = roleOf.get(task_id);
    if (known === undefined || roles.indexOf(role) < roles.indexOf(known)) roleOf.set(task_id, role);
  }
  return roles.flatMap((value) => {
    const some = tasks.filter(({task_id}) => roleOf.get(task_id) === value);
    return some.length > 0 ? [{by: "role", value, tasks: some}] : [];
  });
}

/** A group may stand in a task twice, in two roles: only those which were asked for count. */
function isPicked({department, surface, role}: PartyRow, filters: Filters): boolean {
  const named =
    filters.department !== null
      ? department === filters.department
      : department === null && surface === filters.group;
  return named && (filters.roles.length === 0 || filters.roles.includes(role));
}

/** The number of parties that the tasks have in what was picked: departments, and groups unless only named ones were. */
export function assignmentsOf(parties: readonly PartyRow[], {named, roles, kinds}: Filters): number {
  return parties.filter(
    ({department, kind, role}) =>
      (department !== null || (!named && kinds.length === 0)) &&
      (roles.length === 0 || roles.includes(role)) &&
      (kinds.length === 0 || (kind !== null && kinds.includes(kind))),
  ).length;
}
