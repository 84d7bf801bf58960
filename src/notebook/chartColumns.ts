import type {Plain} from "../engine/rows.js";
import type {ColumnKind, HeldColumn} from "../engine/workbench.js";
import {type PairOfEnds, pairOfEnds} from "./pairOfEnds.js";

/** A stack with more parts is a heatmap rather. */
export const mostParts = 6;

/** More lines beside each other cannot be told apart. */
export const mostLines = 8;

/** What has a place on an axis of its own measure. */
export const measured: readonly ColumnKind[] = ["number", "day", "moment"];

/** Columns of an answer, and what tells which chart suits them. */
export interface ChartColumns {
  columns: readonly HeldColumn[];
  rows: readonly (readonly Plain[])[];
  /** Different values of each column. */
  distinct: readonly number[];
  ends: PairOfEnds | null;
}

/** Looks at an answer, to choose a chart of it. */
export const chartColumns = (
  columns: readonly HeldColumn[],
  rows: readonly (readonly Plain[])[],
): ChartColumns => ({
  columns,
  rows,
  distinct: columns.map((_, i) => new Set(rows.map((row) => row[i])).size),
  ends: pairOfEnds(columns, rows),
});

/** Whether a column is of days or moments. */
export const isTime = ({kind}: HeldColumn) => kind === "day" || kind === "moment";

/** Whether a column names things rather than measures them. */
export const isWord = ({kind}: HeldColumn) => kind === "text" || kind === "truth" || kind === "other";

const inYears = (value: number) => value >= 1900 && value <= 2100;

/** A number that is a year is a place in time rather than an amount. */
export function isYear({columns, rows}: Pick<ChartColumns, "columns" | "rows">, place: number): boolean {
  const {name, kind} = columns[place]!;
  if (kind !== "number") return false;
  const values = rows.map((row) => row[place]).filter((value) => value !== null);
  const isLikely = values.every((value) => Number.isInteger(value) && inYears(value as number));
  return values.length > 0 && isLikely && (/年|year/i.test(name) || values.length > 2);
}

/** The first two columns of words, the one with more values first. */
export function inOrder(words: readonly number[], distinct: readonly number[]): readonly number[] {
  const [one, other] = words;
  return distinct[other!]! > distinct[one!]! ? [other!, one!] : [one!, other!];
}
