import {type Role, roles} from "../../model/values.js";
import type {PartyRow} from "../../queries/parties.js";
import type {TaskRow} from "../../queries/taskList.js";
import {type Filters, noFilters} from "../../state/filters.js";
import {roleGroups, type TaskGroup} from "./taskGroups.js";

/** One of two picks. */
export interface Compared {
  filters: Filters;
  tasks: readonly TaskRow[];
  parties: readonly PartyRow[];
}

/** Two picks in numbers of tasks, the first one's before the other's. */
export interface Comparison {
  tasks: [number, number];
  roles: Record<Role, [number, number]>;
  /** Tasks that both have. */
  common: number;
  /** The filters that mean the common tasks; null if no filters do. */
  commonFilters: Filters | null;
}

/** The numbers of two departments' tasks as picked; null unless two departments were. */
export function comparison(one: Compared, other: Compared): Comparison | null {
  const [first, second] = [one.filters.department, other.filters.department];
  if (first === null || second === null || first === second) return null;
  const inRole = (groups: readonly TaskGroup[], role: Role) =>
    groups.find(({by, value}) => by === "role" && value === role)?.tasks.length ?? 0;
  const [ofOne, ofOther] = [one, other].map(({tasks, parties, filters}) =>
    roleGroups(tasks, parties, filters),
  );
  const ofFirst = new Set(one.tasks.map(({task_id}) => task_id));
  return {
    tasks: [one.tasks.length, other.tasks.length],
    roles: Object.fromEntries(
      roles.map((role) => [role, [inRole(ofOne!, role), inRole(ofOther!, role)]]),
    ) as Comparison["roles"],
    common: other.tasks.filter(({task_id}) => ofFirst.has(task_id)).length,
    commonFilters: bothFilters(one.filters, other.filters),
  };
}

/**
 * The filters that mean the tasks which two departments' picks have in common; null where filters cannot say it: two
 * roles, or one restriction with two values.
 */
export function bothFilters(one: Filters, other: Filters): Filters | null {
  const [first, second] = one.roles.length > 0 || other.roles.length === 0 ? [one, other] : [other, one];
  if (second.roles.length > 0) return null;
  const sayMore = ({partner, group, relations, kinds, all}: Filters) =>
    partner !== null || group !== null || relations.length + kinds.length + all.length > 0;
  if (sayMore(first) || sayMore(second)) return null;
  if (first.date !== null && second.date !== null && first.until !== second.until) return null;
  const both: Record<string, unknown> = {...noFilters};
  for (const key of Object.keys(noFilters) as (keyof Filters)[]) {
    const [a, b, none] = [first[key], second[key], noFilters[key]].map((value) => JSON.stringify(value));
    if (a !== b && a !== none && b !== none && key !== "department") return null;
    both[key] = a === none ? second[key] : first[key];
  }
  return {...(both as unknown as Filters), department: first.department, partner: second.department};
}
