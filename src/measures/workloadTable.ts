import {roles as allRoles, type DepartmentKind, type Role} from "../model/values.js";
import type {WorkloadRow} from "../queries/workload.js";

/** A number of tasks for each role. */
export type Tally = Readonly<Record<Role, number>>;

/** A department, or a group without a name. */
export interface Party {
  department: string;
  shortName: string;
  /** Null for a group without a name. */
  kind: DepartmentKind | null;
}

/** Which tasks a column holds. */
export interface ColumnId {
  /** Null where the list has no sections. */
  section: number | null;
  /** Undefined for a whole section; null for its tasks that stand in no subsection. */
  subsection?: number | null;
}

/** Rows of the workload as a table: parties × columns, with the totals of both. */
export interface WorkloadTable {
  /** In official order, groups without a name last. */
  parties: readonly Party[];
  columns: readonly ColumnId[];
  /** By party, then by column. */
  cells: readonly (readonly Tally[])[];
  /** One for each party: its tasks in all columns. */
  rows: readonly Tally[];
  /** One for each column: a task counts once for each of its parties. */
  totals: readonly Tally[];
  all: Tally;
}

export const noTasks: Tally = {lead: 0, sole: 0, shared: 0, support: 0};

/** All tasks of a tally. */
export const tasksIn = (tally: Tally): number => tally.lead + tally.sole + tally.shared + tally.support;

/** A tally's tasks, each weighed by its role. */
export const weighed = (tally: Tally, weights: Tally): number =>
  allRoles.reduce((sum, role) => sum + weights[role] * tally[role], 0);

const partyKey = (row: WorkloadRow) => `${row.kind === null ? "group" : "department"}\n${row.department}`;

/** The parties of rows, each once, in official order; groups without a name by name after them. */
function partiesIn(rows: readonly WorkloadRow[]): Map<string, Party> {
  const first = new Map<string, WorkloadRow>();
  for (const row of rows) if (!first.has(partyKey(row))) first.set(partyKey(row), row);
  const order = (row: WorkloadRow) =>
    row.kind === null ? Number.POSITIVE_INFINITY : (row.department_order ?? Number.MAX_VALUE);
  const official = [...first].sort(([, a], [, b]) => {
    if (order(a) !== order(b)) return order(a) - order(b);
    return a.department < b.department ? -1 : 1;
  });
  return new Map(
    official.map(([key, {department, short_name, kind}]) => [key, {department, shortName: short_name, kind}]),
  );
}

/**
 * Counts rows into a table. Parties without a task in `roles` have their row all the same; rows that belong to none of
 * the columns are not counted. Each row is looked at once.
 */
export function workloadTable(
  rows: readonly WorkloadRow[],
  columns: readonly ColumnId[],
  roles: readonly Role[] = allRoles,
): WorkloadTable {
  const parties = partiesIn(rows);
  const partyAt = new Map([...parties.keys()].map((key, i) => [key, i]));
  const columnAt = new Map(
    columns.map(({section, subsection}, i) => [
      subsection === undefined ? `${section}` : `${section}/${subsection}`,
      i,
    ]),
  );
  const cells = [...parties].map(() => columns.map(() => ({...noTasks})));
  const sums = [...parties].map(() => ({...noTasks}));
  const totals = columns.map(() => ({...noTasks}));
  const all = {...noTasks};
  for (const row of rows) {
    if (!roles.includes(row.role)) continue;
    const section = `${row.section_order}`;
    const column = columnAt.get(section) ?? columnAt.get(`${section}/${row.subsection_order}`);
    if (column === undefined) continue;
    const party = partyAt.get(partyKey(row))!;
    for (const tally of [cells[party]![column]!, sums[party]!, totals[column]!, all])
      tally[row.role] += row.tasks;
  }
  return {parties: [...parties.values()], columns, cells, rows: sums, totals, all};
}
