import type {Database} from "../../engine/database.js";
import {deadlineKinds, patterns} from "../../model/values.js";
import {taskDepartments, taskOrders} from "../../queries/facets.js";
import {type Filters, filtersToSearch} from "../../state/filters.js";
import type {TaskSet} from "./taskSet.js";
import {countValues, type ValueColumn, valueColumn} from "./valueColumn.js";

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
  departments: ValueColumn<FacetValue> | null;
}

/** What was made of an answer, which is the same object as long as it is kept. */
const madeOf = new WeakMap<readonly object[], unknown>();

function once<A extends readonly object[], M>(answer: A, make: (answer: A) => M): M {
  if (!madeOf.has(answer)) madeOf.set(answer, make(answer));
  return madeOf.get(answer) as M;
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
  const all = new Uint8Array(set.rows.length).fill(1);
  const wholeKey = filtersToSearch(whole);
  const asked = new Map<string, Promise<Uint8Array>>([[wholeKey, Promise.resolve(all)]]);
  const allowed = (some: Filters) => {
    const key = filtersToSearch(some);
    const answer = asked.get(key) ?? database.ask(taskOrders, some).then((orders) => once(orders, marked));
    asked.set(key, answer);
    return answer;
  };
  const others = withoutFacet(filters, "department");
  const [tasks, pairs, ...facets] = await Promise.all([
    allowed(filters),
    choosesByRow(others) ? database.ask(taskDepartments, others) : null,
    ...facetNames.map((facet) => allowed(withoutFacet(filters, facet))),
  ]);
  const byTask = (rows: NonNullable<typeof pairs>) => {
    const departments: string[][] = set.rows.map(() => []);
    for (const {task_order, department} of rows) departments[set.byOrder.get(task_order)!]!.push(department);
    return valueColumn<FacetValue>(departments.length, (task) => departments[task]!, set.shortNames.keys());
  };
  const byName = Object.fromEntries(facetNames.map((facet, index) => [facet, facets[index]!]));
  return {tasks, facets: byName as Allowed["facets"], departments: pairs && once(pairs, byTask)};
}

/** True where the filters ask something of the very row in which the department stands, as a role of it. */
const choosesByRow = ({roles, kinds, partner, relations}: Filters): boolean =>
  roles.length > 0 || kinds.length > 0 || partner !== null || relations.length > 0;

/** The values of the tasks of a set, in the order in which facets show them. */
const columnsOf = new WeakMap<TaskSet, Readonly<Record<FacetName, ValueColumn<FacetValue>>>>();

function facetColumns(set: TaskSet) {
  const known = columnsOf.get(set);
  if (known) return known;
  const {rows, parties, findings, shortNames} = set;
  const column = (valuesOf: (task: number) => readonly FacetValue[], inOrder: Iterable<FacetValue> = []) =>
    valueColumn(rows.length, valuesOf, inOrder);
  const orders = new Set(rows.map(({section_order}) => section_order ?? 0));
  const columns = {
    section: column(
      (task) => [rows[task]!.section_order ?? 0],
      [...orders].sort((a, b) => (a || 1e9) - (b || 1e9)),
    ),
    department: column(
      (task) => parties[task]!.flatMap(({name, isGroup}) => (isGroup ? [] : [name])),
      shortNames.keys(),
    ),
    pattern: column((task) => [rows[task]!.pattern], patterns),
    deadlineKind: column((task) => [rows[task]!.deadline_kind], deadlineKinds),
    finding: column((task) => findings[task]!),
  };
  columnsOf.set(set, columns);
  return columns;
}

/**
 * How many of the tasks with a 1 each value of each facet leads to, as if nothing else of that facet were chosen; values
 * without a task are left out. Values in the order of the document or the model, departments and findings most first:
 * equal ones stand in official order, findings in that of their first task.
 */
export function facetCounts(
  set: TaskSet,
  allowed: Allowed,
  found: Uint8Array,
): Record<FacetName, Map<FacetValue, number>> {
  const columns = facetColumns(set);
  const count = (facet: FacetName, column = columns[facet]) =>
    countValues(column, allowed.facets[facet], found);
  return {
    section: count("section"),
    department: mostFirst(count("department", allowed.departments ?? columns.department)),
    pattern: count("pattern"),
    deadlineKind: count("deadlineKind"),
    finding: mostFirst(count("finding")),
  };
}

const mostFirst = (counts: ReadonlyMap<FacetValue, number>) =>
  new Map([...counts].sort(([, a], [, b]) => b - a));
