import type {Weights, WorkloadMeasure} from "../measures/workloadMeasures.js";
import {type Party, type WorkloadTable, weighed, workloadTable} from "../measures/workloadTable.js";
import {totalWeights, workloadValue} from "../measures/workloadValue.js";
import {type DepartmentKind, departmentKinds, type Role} from "../model/values.js";
import type {WorkloadRow} from "../queries/workload.js";
import {leafOrder} from "./leafOrder.js";
import type {RowRange} from "./pageRanges.js";
import {remembered} from "./remembered.js";

/**
 * By total or by the value in one column, greatest first; in official order; by name; or so that departments with
 * similar work stand together.
 */
export type WorkloadSort =
  | "total"
  | "official"
  | "name"
  | "similar"
  | {section: number; subsection?: number | null};

/** Rows that stand together, under a heading if there is one. */
export interface WorkloadBlock {
  /** A kind of departments; `group` for groups without a name; null for no heading. */
  heading: DepartmentKind | "group" | null;
  /** Places in the table's parties. */
  parties: readonly number[];
  /** How many parties the block has, also where only some of them are drawn. */
  size: number;
}

export interface WorkloadOrderOptions {
  sort: WorkloadSort;
  measure: WorkloadMeasure;
  weights: Weights;
  roles: readonly Role[];
  byKind: boolean;
}

const names = new Intl.Collator("zh-Hans-CN");

/**
 * The parties of a table in blocks: all departments, or those of each kind; then the groups without a name. In a block
 * they are sorted, ties in official order. `rows` are those that the table counts.
 */
export function workloadOrder(
  table: WorkloadTable,
  rows: readonly WorkloadRow[],
  options: WorkloadOrderOptions,
): WorkloadBlock[] {
  const sorted = sorting(table, rows, options);
  const block = (heading: WorkloadBlock["heading"], own: (party: Party) => boolean): WorkloadBlock => {
    const parties = sorted(table.parties.flatMap((party, i) => (own(party) ? [i] : [])));
    return {heading, parties, size: parties.length};
  };
  const {byKind} = options;
  const departments = byKind
    ? departmentKinds.map((kind) => block(kind, (party) => party.kind === kind))
    : [block(null, (party) => party.kind !== null)];
  return [...departments, block(byKind ? "group" : null, (party) => party.kind === null)].filter(
    ({parties}) => parties.length > 0,
  );
}

/** Of the blocks what stands on one page. */
export function blocksBetween(blocks: readonly WorkloadBlock[], {from, to}: RowRange): WorkloadBlock[] {
  let first = 0;
  return blocks.flatMap(({parties, ...block}) => {
    const own = parties.slice(Math.max(0, from - first), Math.max(0, to - first));
    first += parties.length;
    return own.length > 0 ? [{...block, parties: own}] : [];
  });
}

/** Sorts places of parties that are given in official order. */
function sorting(
  table: WorkloadTable,
  rows: readonly WorkloadRow[],
  {sort, measure, weights, roles}: WorkloadOrderOptions,
): (parties: number[]) => number[] {
  if (sort === "official") return (parties) => parties;
  const {parties: all} = table;
  if (sort === "name")
    return (parties) => parties.sort((a, b) => names.compare(all[a]!.shortName, all[b]!.shortName) || a - b);
  const own = totalWeights(measure, weights);
  const totals = table.rows.map((row) => weighed(row, own));
  const byTotal = (a: number, b: number) => totals[b]! - totals[a]! || a - b;
  if (sort === "total") return (parties) => parties.sort(byTotal);
  if (sort === "similar")
    return table.columns.length < 2
      ? (parties) => parties.sort(byTotal)
      : (parties) =>
          similar(parties, totals, (party) => table.cells[party]!.map((cell) => weighed(cell, own)));
  const column = columnTable(table, rows, sort, roles);
  const values = table.rows.map(
    (row, party) =>
      workloadValue(
        measure,
        {own: column.cells[party]![0]!, row, column: column.totals[0]!, all: table.all},
        weights,
      ) ?? Number.NEGATIVE_INFINITY,
  );
  return (parties) => parties.sort((a, b) => compare(values[b]!, values[a]!) || a - b);
}

const compare = (a: number, b: number) => (a === b ? 0 : a - b);

/** The table of one column, which need not be among those drawn: an opened section may be what rows are sorted by. */
function columnTable(
  {columns}: WorkloadTable,
  rows: readonly WorkloadRow[],
  {section, subsection}: {section: number; subsection?: number | null},
  roles: readonly Role[],
): WorkloadTable {
  const drawn = columns.some((column) => column.section === section && column.subsection === subsection);
  const whole = subsection === undefined || (subsection === null && !drawn);
  return workloadTable(rows, [whole ? {section} : {section, subsection}], roles);
}

/** A page asks for the same order again and again: for each of its figures, and at each mark that is picked. */
const likeness = remembered(leafOrder);

/** By likeness, those without a task last. */
function similar(
  parties: readonly number[],
  totals: readonly number[],
  vector: (party: number) => number[],
): number[] {
  const some = parties.filter((party) => totals[party]! > 0);
  const none = parties.filter((party) => totals[party]! === 0);
  return [...likeness(some.map(vector)).map((place) => some[place]!), ...none];
}
