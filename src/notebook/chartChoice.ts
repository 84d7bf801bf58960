import type {Plain} from "../engine/rows.js";
import type {ColumnKind, HeldColumn} from "../engine/workbench.js";
import {type ChartCell, type ChartKind, type ChartRole, chartKinds, sameName} from "./notebook.js";
import {type PairOfEnds, pairOfEnds} from "./pairOfEnds.js";

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
const measured: readonly ColumnKind[] = ["number", "day", "moment"];
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

/** A stack with more parts is a heatmap rather, and lines beside each other cannot be told apart. */
export const mostParts = 6;
const mostLines = 8;

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

/** What is looked at to choose. */
interface Seen {
  columns: readonly HeldColumn[];
  rows: readonly (readonly Plain[])[];
  /** Different values of each column. */
  distinct: readonly number[];
  ends: PairOfEnds | null;
}

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
  const distinct = columns.map((_, i) => new Set(rows.map((row) => row[i])).size);
  const seen = {columns, rows, distinct, ends: pairOfEnds(columns, rows)};
  if (chart !== null) return filled(chart, seen, fixed);
  for (const kind of suiting(seen)) {
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

const isTime = ({kind}: HeldColumn) => kind === "day" || kind === "moment";
const isWord = ({kind}: HeldColumn) => kind === "text" || kind === "truth" || kind === "other";

const inYears = (value: number) => value >= 1900 && value <= 2100;

/** A number that is a year is a place in time rather than an amount. */
function isYear({columns, rows}: Pick<Seen, "columns" | "rows">, place: number): boolean {
  const {name, kind} = columns[place]!;
  if (kind !== "number") return false;
  const values = rows.map((row) => row[place]).filter((value) => value !== null);
  const isLikely = values.every((value) => Number.isInteger(value) && inYears(value as number));
  return values.length > 0 && isLikely && (/年|year/i.test(name) || values.length > 2);
}

/** The charts in the order in which they suit the columns. */
function suiting(seen: Seen): readonly ChartKind[] {
  const {columns, rows, distinct, ends} = seen;
  const places = columns.map((_, i) => i);
  const words = places.filter((i) => isWord(columns[i]!) && distinct[i]! > 1);
  const years = places.filter((i) => isYear(seen, i));
  const times = places.filter((i) => isTime(columns[i]!));
  const amounts = places.filter((i) => columns[i]!.kind === "number" && !years.includes(i));
  const first: ChartKind[] = [];
  if (ends) first.push("network");
  const isOver = times.length + years.length > 0 && amounts.length > 0;
  const splits =
    words.length === 0 || words.some((i) => distinct[i]! <= mostLines && distinct[i]! < rows.length);
  if (isOver && splits && distinctOf([...times, ...years], distinct) > 1) first.push("line");
  if (words.length > 1) {
    const [one, other] = inOrder(words, distinct);
    if (distinct[other!]! <= mostParts) first.push("stackedBar");
    else if (distinct[one!]! < rows.length || distinct[other!]! < rows.length) first.push("heatmap");
  }
  if (!columns.some(isWord) && amounts.length > 1) first.push("scatter");
  return [...new Set([...first, "bar", ...chartKinds])].filter(
    (kind): kind is ChartKind => kind !== "network" || ends !== null,
  );
}

const distinctOf = (places: readonly number[], distinct: readonly number[]) =>
  Math.max(...places.map((place) => distinct[place]!));

/** The first two columns of words, the one with more values first. */
function inOrder(words: readonly number[], distinct: readonly number[]): readonly number[] {
  const [one, other] = words;
  return distinct[other!]! > distinct[one!]! ? [other!, one!] : [one!, other!];
}

/**
 * A chart with a column in each role that can have one. Where the cell names all that the chart needs, what it can do without
 * is not chosen: its reader left it out.
 */
function filled(chart: ChartKind, seen: Seen, fixed: ChartCell["columns"]): ChartChoice | ChartFault {
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
    const place = likeliest(chart, role, left, seen, taken);
    if (place !== undefined) taken.set(role, place);
    else if (isNeeded) return {kind: "missing", chart, role: lacking(chart, role, fixed)};
  }
  const named = [...taken].map(([role, place]) => [role, columns[place]!.name]);
  return {chart, columns: Object.fromEntries(named)};
}

/** What is missing: of the only number of a line or of points its reader thinks as of what is to be drawn, so the other axis is. */
const lacking = (chart: ChartKind, role: ChartRole, fixed: ChartCell["columns"]): ChartRole =>
  role === "y" && fixed.x === undefined && (chart === "line" || chart === "scatter") ? "x" : role;

/** The column that a reader would choose for a role; undefined: none. */
function likeliest(
  chart: ChartKind,
  role: ChartRole,
  left: readonly number[],
  seen: Seen,
  taken: ReadonlyMap<ChartRole, number>,
): number | undefined {
  const {columns, rows, distinct, ends} = seen;
  const kindOf = (place: number) => columns[place]!.kind;
  const isAmount = (place: number) => kindOf(place) === "number" && !isYear(seen, place);
  const firstOf = (...tests: ((place: number) => boolean)[]) => {
    for (const test of tests) {
      const found = left.find(test);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const isSeveral = (place: number) => distinct[place]! > 1;
  const isSome = (place: number) => isWord(columns[place]!) && isSeveral(place);
  const isOf =
    (...kinds: ColumnKind[]) =>
    (place: number) =>
      kinds.includes(kindOf(place));
  /** Numbers last, as what is to be drawn is among them, the only one not at all. */
  const label = () => {
    const amounts = left.filter(isAmount);
    const needsAmount = !taken.has("y");
    const found = firstOf(isSome, isOf("text", "truth", "other"), isOf("day", "moment"), (place) =>
      isYear(seen, place),
    );
    return found ?? (amounts.length > (needsAmount ? 1 : 0) ? amounts[0] : undefined);
  };
  if (chart === "network" && (role === "source" || role === "target")) {
    const end = ends?.[role];
    return end !== undefined && left.includes(end)
      ? end
      : firstOf(isSome, isOf("text"), isOf("other", "truth"));
  }
  if (role === "y") return chart === "network" ? firstOf(isAmount) : firstOf(isAmount, isOf(...measured));
  if (role === "label")
    return firstOf((place) => isSome(place) && distinct[place]! * 2 > rows.length, isSome);
  if (chart === "line" || chart === "scatter") {
    if (role === "x")
      return chart === "line"
        ? firstOf(isOf("day", "moment"), (place) => isYear(seen, place), isAmount)
        : firstOf(isAmount, isOf("day", "moment"), isOf("number"));
    return firstOf(
      (place) => isSome(place) && distinct[place]! <= mostLines && distinct[place]! < rows.length,
    );
  }
  // The bars are the column with more values, and the rows of a heatmap.
  const words = left.filter(isSome);
  const other = taken.get(role === "x" ? "series" : "x");
  if (other === undefined && words.length > 1 && chart !== "bar") {
    const [more, fewer] = inOrder(words, distinct);
    const isMore = chart === "stackedBar" ? role === "x" : role === "series";
    return isMore ? more : fewer;
  }
  return label();
}
