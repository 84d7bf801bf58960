import {type ColumnKey, workloadColumns} from "../../layout/workloadColumns.js";
import {
  type Party,
  tasksIn,
  type WorkloadTable,
  weighed,
  workloadTable,
} from "../../measures/workloadTable.js";
import {type CellTallies, countedRoles, totalWeights, workloadValue} from "../../measures/workloadValue.js";
import type {WorkloadRow} from "../../queries/workload.js";
import type {Text} from "../../text/zh.js";
import {countsAllRoles, shownRows, type WorkloadState} from "./state.js";

/** What the heatmap shows, in numbers: what is said of it is made of them. */
export interface WorkloadPicture {
  state: WorkloadState;
  /** Of the parties and clauses that are shown, of whatever role. */
  rows: readonly WorkloadRow[];
  columns: readonly ColumnKey[];
  /** Tasks of the roles that are counted. */
  table: WorkloadTable;
}

/** What the charts of a picture are made of, in one string: equal ones look the same. */
export const pictureKey = ({state, rows}: WorkloadPicture, list: string): string =>
  JSON.stringify([list, rows.length, {...state, open: [...state.open]}]);

/** One cell of the heatmap, zeros among them. */
export interface PictureCell {
  party: Party;
  column: ColumnKey;
  tallies: CellTallies;
  tasks: number;
  /** In the measure; null where it says nothing. */
  value: number | null;
}

/** Restricts the rows of the list to what the state shows, and counts them. */
export function workloadPicture(
  all: readonly WorkloadRow[],
  state: WorkloadState,
  text: Text,
): WorkloadPicture {
  const rows = shownRows(all, state);
  const columns = workloadColumns(rows, state.open, text.charts.workload);
  return {state, rows, columns, table: workloadTable(rows, columns, countedRoles(state))};
}

/** The cells by row, then by column. */
export function cellsOf({state, columns, table}: WorkloadPicture): PictureCell[] {
  return table.parties.flatMap((party, row) =>
    columns.map((column, at) => {
      const tallies = {
        own: table.cells[row]![at]!,
        row: table.rows[row]!,
        column: table.totals[at]!,
        all: table.all,
      };
      const value = workloadValue(state.measure, tallies, state.weights);
      return {party, column, tallies, tasks: tasksIn(tallies.own), value};
    }),
  );
}

/** The parties with their totals in the measure: load, or tasks. */
export function loadsOf({state, table}: WorkloadPicture): {party: Party; index: number; load: number}[] {
  const weights = totalWeights(state.measure, state.weights);
  return table.parties.map((party, index) => ({party, index, load: weighed(table.rows[index]!, weights)}));
}

/** A group without a name is no department. */
export const isDepartment = ({kind}: Party): boolean => kind !== null;

/** The roles and the kinds that the reader looks at, in words; empty where it is all of them. */
export function limitsOf(state: WorkloadState, text: Text): {roles: string; kinds: string} {
  // Of leads the measure says it.
  const roles = countsAllRoles(state) || state.measure === "leads" ? [] : countedRoles(state);
  return {
    roles: roles.map((role) => text.roles[role]).join("、"),
    kinds: state.kinds.map((kind) => text.departmentKinds[kind]).join("、"),
  };
}

/** The same as the beginning of a sentence. */
export const lookingAt = (state: WorkloadState, text: Text): string =>
  text.workload.lookingAt(limitsOf(state, text));
