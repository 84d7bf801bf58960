import {type Meeting, meetings, type Pattern, patterns, type Role, roles} from "../../model/values.js";
import type {PartyRow} from "../../queries/parties.js";
import type {TaskRow} from "../../queries/taskList.js";
import type {Filters} from "../../state/filters.js";

/** Tasks that belong together in a list; `by` says what `value` is. */
export type TaskGroup = {tasks: TaskRow[]} & (
  | {by: "role"; value: Role}
  | {by: "meeting"; value: Meeting}
  | {by: "pattern"; value: Pattern}
);

/**
 * Picked tasks by how two picked departments meet in them; by the role in which the picked department or group has them,
 * strongest first; where neither was picked, by who answers for a task. Within a group in the order given; empty groups
 * are omitted.
 */
export function taskGroups(
  tasks: readonly TaskRow[],
  parties: readonly PartyRow[],
  filters: Filters,
): TaskGroup[] {
  const {department, partner, group} = filters;
  if (department !== null && partner !== null) return meetingGroups(tasks, parties, department, partner);
  if (department === null && group === null) {
    return patterns.flatMap((value) => {
      const some = tasks.filter(({pattern}) => pattern === value);
      return some.length > 0 ? [{by: "pattern", value, tasks: some}] : [];
    });
  }
  return roleGroups(tasks, parties, filters);
}

/** The same by the role of the picked department or group alone, whatever other was picked with it. */
export function roleGroups(
  tasks: readonly TaskRow[],
  parties: readonly PartyRow[],
  filters: Filters,
): TaskGroup[] {
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

/** The tasks of two departments by who of them leads. */
function meetingGroups(
  tasks: readonly TaskRow[],
  parties: readonly PartyRow[],
  department: string,
  partner: string,
): TaskGroup[] {
  const ledBy = (who: string) =>
    new Set(
      parties
        .filter((party) => party.department === who && party.role === "lead")
        .map((party) => party.task_id),
    );
  const [one, other] = [ledBy(department), ledBy(partner)];
  const meetingIn = ({task_id}: TaskRow): Meeting =>
    one.has(task_id)
      ? other.has(task_id)
        ? "joint"
        : "lead_with"
      : other.has(task_id)
        ? "led_by"
        : "shared";
  return meetings.flatMap((value) => {
    const some = tasks.filter((task) => meetingIn(task) === value);
    return some.length > 0 ? [{by: "meeting", value, tasks: some}] : [];
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
