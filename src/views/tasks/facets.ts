import type {Database} from "../../engine/database.js";
import {deadlineKinds, patterns} from "../../model/values.js";
import {taskDepartments, taskOrders} from "../../queries/facets.js";
import {type Filters, filtersToSearch} from "../../state/filters.js";
import type {TaskSet} from "./taskSet.js";

/** What tasks are told apart by, each a filter. */
export const facetNames = ["section", "department", "pattern", "deadlineKind", "finding"] as const;
export type FacetName = (typeof facetNames)[number];

/** A value of a facet; of a section its order, 0 for tasks in none. */
export type FacetValue = string | number;

/** The filters that are let go of where a value of a facet is chosen: a subsection belongs to its section. */
export function withoutFacet(filters: Filters, facet: FacetName): Filters {
  return {...filters, [facet]: null, ...(facet === "section" ? {subsection: null} : {})};
}

/** The filters with a value of a facet chosen; null for none. */
export const withFacet = (filters: Filters, facet: FacetName, value: FacetValue | null): Filters => ({
  ...withoutFacet(filters, facet),
  [facet]: value,
});

/** Which tasks the filters leave: in all, and where one facet is let go of. */
export interface Allowed {
  tasks: Uint8Array;
  facets: Readonly<Record<FacetName, Uint8Array>>;
  /** The departments that may be chosen for each task; null: all of its own. */
  departments: readonly (readonly string[])[] | null;
}

/** Asks which tasks the filters leave. Where they leave out none, nothing is asked. */
export async function allowedTasks(
  filters: Filters,
  set: TaskSet,
  whole: Filters,
  database: Database,
): Promise<Allowed> {
  const marked = (orders: readonly {task_order: number}[]) => {
    const mask = new Uint8Array(set.rows.length);
    for (const {task_order} of orders) mask[set.byOrder.get(task_order)!] = 1;
    return mask;
  };
  const asked = new Map<string, Promise<Uint8Array>>();
  const allowed = (some: Filters) => {
    const key = filtersToSearch(some);
    if (key === filtersToSearch(whole)) return Promise.resolve(new Uint8Array(set.rows.length).fill(1));
    const answer = asked.get(key) ?? database.ask(taskOrders, some).then(marked);
    asked.set(key, answer);
    return answer;
  };
  const others = withoutFacet(filters, "department");
  const [tasks, pairs, ...facets] = await Promise.all([
    allowed(filters),
    choosesByRow(others) ? database.ask(taskDepartments, others) : null,
    ...facetNames.map((facet) => allowed(withoutFacet(filters, facet))),
  ]);
  let departments: string[][] | null = null;
  if (pairs) {
    departments = set.rows.map(() => []);
    for (const {task_order, department} of pairs) departments[set.byOrder.get(task_order)!]!.push(department);
  }
  const byName = Object.fromEntries(facetNames.map((facet, index) => [facet, facets[index]!]));
  return {tasks, facets: byName as Allowed["facets"], departments};
}

/** True where the filters ask something of the very row in which the department stands, as a role of it. */
const choosesByRow = ({roles, kinds, partner, relations}: Filters): boolean =>
  roles.length > 0 || kinds.length > 0 || partner !== null || relations.length > 0;

/**
 * How many of the tasks with a 1 each value of each facet leads to, as if nothing else of that facet were chosen; values
 * without a task are left out. Values in the order of the document or the model, departments and findings most first.
 */
export function facetCounts(
  set: TaskSet,
  allowed: Allowed,
  found: Uint8Array,
): Record<FacetName, Map<FacetValue, number>> {
  const counts = {
    section: new Map<FacetValue, number>(),
    department: new Map<FacetValue, number>(),
    pattern: new Map<FacetValue, number>(patterns.map((value) => [value, 0])),
    deadlineKind: new Map<FacetValue, number>(deadlineKinds.map((value) => [value, 0])),
    finding: new Map<FacetValue, number>(),
  };
  const {facets} = allowed;
  const add = (facet: FacetName, value: FacetValue) =>
    counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
  set.rows.forEach((row, index) => {
    if (found[index] === 0) return;
    if (facets.section[index]) add("section", row.section_order ?? 0);
    if (facets.pattern[index]) add("pattern", row.pattern);
    if (facets.deadlineKind[index]) add("deadlineKind", row.deadline_kind);
    if (facets.finding[index]) for (const code of new Set(set.findings[index])) add("finding", code);
    if (!facets.department[index]) return;
    if (allowed.departments) for (const name of allowed.departments[index]!) add("department", name);
    else for (const {name, isGroup} of set.parties[index]!) if (!isGroup) add("department", name);
  });
  for (const facet of ["pattern", "deadlineKind"] as const) {
    for (const [value, tasks] of counts[facet]) if (tasks === 0) counts[facet].delete(value);
  }
  // Equal ones stand in official order, findings in that of their first task.
  const rank = new Map([...set.shortNames.keys()].map((name, index) => [name as FacetValue, index]));
  const official = [...counts.department].sort((a, b) => rank.get(a[0])! - rank.get(b[0])!);
  return {
    ...counts,
    section: new Map([...counts.section].sort(([a], [b]) => (Number(a) || 1e9) - (Number(b) || 1e9))),
    department: mostFirst(official),
    finding: mostFirst([...counts.finding]),
  };
}

const mostFirst = (counts: readonly [FacetValue, number][]) =>
  new Map([...counts].sort(([, a], [, b]) => b - a));
