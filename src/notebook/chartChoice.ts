import type {Plain} from "../engine/rows.js";
import type {ColumnKind, HeldColumn} from "../engine/workbench.js";
import {type ChartColumns, chartColumns, measured} from "./chartColumns.js";
import {likeliestColumn} from "./likeliestColumn.js";
import {type ChartCell, type ChartKind, type ChartRole, sameName} from "./notebook.js";
import {suitingCharts} from "./suitingCharts.js";

/** What a chart is drawn as, and the columns in its roles by their names. */
export interface ChartChoice {
  chart: ChartKind;
  columns: Partial<Record<ChartRole, string>>;
}

/** Why no chart can be drawn of the columns. */
export type ChartFault =
  /** No column that is left over serves for what the chart needs. */
  | {kind: "missing"; chart: ChartKind; role: ChartRole}
  /** The query gives no column that the cell names. */
  | {kind: "unknown"; role: ChartRole; name: string}
  /** A column that the cell names cannot serve for this. */
  | {kind: "unfit"; chart: ChartKind; role: ChartRole; name: string}
  /** One column is named for two things. */
  | {kind: "twice"; name: string}
  /** No chart suits: there is no column of numbers and no pair of names. */
  | {kind: "none"};

/** What a chart takes a column for. */
export interface RoleNeed {
  role: ChartRole;
  /** False: the chart can be drawn without. */
  isNeeded: boolean;
  kinds: readonly ColumnKind[];
}

const any: readonly ColumnKind[] = ["text", "truth", "day", "moment", "number", "other"];
const names: readonly ColumnKind[] = ["text", "number", "truth", "other"];
const need = (role: ChartRole, kinds: readonly ColumnKind[], isNeeded = true): RoleNeed => ({
  role,
  isNeeded,
  kinds,
});

/** What each chart takes columns for, in the order in which a reader chooses them. */
export const rolesOf: Readonly<Record<ChartKind, readonly RoleNeed[]>> = {
  bar: [need("x", any), need("y", ["number"])],
  stackedBar: [need("x", any), need("series", any), need("y", ["number"])],
  heatmap: [need("series", any), need("x", any), need("y", ["number"])],
  line: [need("x", measured), need("y", ["number"]), need("series", any, false)],
  scatter: [need("x", measured), need("y", measured), need("label", any, false)],
  network: [need("source", names), need("target", names), need("y", ["number"], false)],
};

/** The columns that may serve for a role of a chart, in their order. */
export const columnsFor = (
  columns: readonly HeldColumn[],
  chart: ChartKind,
  role: ChartRole,
): readonly HeldColumn[] => {
  const kinds = rolesOf[chart].find((each) => each.role === role)?.kinds ?? [];
  return columns.filter(({kind}) => kinds.includes(kind));
};

export const isChartFault = (choice: ChartChoice | ChartFault): choice is ChartFault => "kind" in choice;

/**
 * What suits a query's columns: the chart that the cell asks for, else the one that says most of such columns, and in each
 * role the column that the cell names, else the likeliest one that is left. Words and numbers are bars; words twice and
 * numbers a stack or a heatmap; days and numbers a line; numbers twice points; two columns of the same names a network.
 */
export function chartChoice(
  columns: readonly HeldColumn[],
  rows: readonly (readonly Plain[])[],
  {chart, columns: fixed}: Pick<ChartCell, "chart" | "columns">,
): ChartChoice | ChartFault {
  const fault = faultOf(columns, fixed);
  if (fault) return fault;
  const seen = chartColumns(columns, rows);
  if (chart !== null) return filled(chart, seen, fixed);
  for (const kind of suitingCharts(seen)) {
    if (!Object.keys(fixed).every((role) => rolesOf[kind].some((each) => each.role === role))) continue;
    const choice = filled(kind, seen, fixed);
    if (!isChartFault(choice)) return choice;
  }
  return {kind: "none"};
}

/** What is wrong with the names that a cell fixes, whatever the chart. */
function faultOf(columns: readonly HeldColumn[], fixed: ChartCell["columns"]): ChartFault | null {
  const entries = Object.entries(fixed) as [ChartRole, string][];
  for (const [place, [role, name]] of entries.entries()) {
    if (!columns.some((column) => sameName(column.name, name))) return {kind: "unknown", role, name};
    if (entries.slice(0, place).some(([, other]) => sameName(other, name))) return {kind: "twice", name};
  }
  return null;
}

/**
 * A chart with a column in each role that can have one. Where the cell names all that the chart needs, what it can do without
 * is not chosen: its reader left it out.
 */
function filled(chart: ChartKind, seen: ChartColumns, fixed: ChartCell["columns"]): ChartChoice | ChartFault {
  const {columns} = seen;
  const taken = new Map<ChartRole, number>();
  for (const {role, kinds} of rolesOf[chart]) {
    const name = fixed[role];
    if (name === undefined) continue;
    const place = columns.findIndex((column) => sameName(column.name, name));
    if (!kinds.includes(columns[place]!.kind)) return {kind: "unfit", chart, role, name};
    taken.set(role, place);
  }
  const isWhole = rolesOf[chart].every(({role, isNeeded}) => !isNeeded || taken.has(role));
  for (const {role, isNeeded, kinds} of rolesOf[chart]) {
    if (taken.has(role) || (isWhole && !isNeeded)) continue;
    const left = columns
      .map((_, i) => i)
      .filter((i) => kinds.includes(columns[i]!.kind) && ![...taken.values()].includes(i));
    const place = likeliestColumn(chart, role, left, seen, taken);
    if (place !== undefined) taken.set(role, place);
    else if (isNeeded) return {kind: "missing", chart, role: lacking(chart, role, fixed)};
  }
  const named = [...taken].map(([role, place]) => [role, columns[place]!.name]);
  return {chart, columns: Object.fromEntries(named)};
}

/** What is missing: of the only number of a line or of points its reader thinks as of what is to be drawn, so the other axis is. */
const lacking = (chart: ChartKind, role: ChartRole, fixed: ChartCell["columns"]): ChartRole =>
  role === "y" && fixed.x === undefined && (chart === "line" || chart === "scatter") ? "x" : role;
