import type {Value} from "../engine/database.js";

/** A notebook: cells, read from the top down. */
export interface Notebook {
  title: string;
  cells: readonly Cell[];
}

export type Cell = TextCell | InputCell | SqlCell | ChartCell;
export type CellKind = Cell["kind"];

interface EveryCell {
  /** Unlike any other's of the notebook. */
  id: string;
  /** Whether its words are folded away; what it gives stays in sight. */
  folded: boolean;
}

export interface TextCell extends EveryCell {
  kind: "text";
  markdown: string;
}

/** What the reader sets, and queries read as `$name`. */
export interface InputCell extends EveryCell {
  kind: "input";
  name: string;
  /** What the reader is asked; empty: the name says it. */
  label: string;
  input: InputKind;
  /** Null: not set, in SQL NULL. A day is an ISO date. */
  value: string | number | null;
  /** What there is to choose from; of a choice only. */
  choices: readonly string[];
}

export const inputKinds = ["choice", "number", "text", "day"] as const;
export type InputKind = (typeof inputKinds)[number];

/** A query, which others read as a table by its name. */
export interface SqlCell extends EveryCell {
  kind: "sql";
  name: string;
  sql: string;
}

export const chartKinds = ["bar", "stackedBar", "heatmap", "line", "scatter", "network"] as const;
export type ChartKind = (typeof chartKinds)[number];

/**
 * What a column is for in a chart. A bar has a label (`x`) and a length (`y`), a stacked one its part (`series`) too; a
 * heatmap has columns (`x`), rows (`series`) and numbers (`y`); a line and a point two numbers or days, a line maybe one
 * `series`, a point maybe a `label`; a network `source`, `target`, and maybe a weight (`y`).
 */
export const chartRoles = ["x", "y", "series", "label", "source", "target"] as const;
export type ChartRole = (typeof chartRoles)[number];

/** A picture of what a query gave. */
export interface ChartCell extends EveryCell {
  kind: "chart";
  title: string;
  /** The name of the query. */
  of: string;
  /** Null: what suits the columns best. */
  chart: ChartKind | null;
  /** Names of columns; those left out are chosen, but for what the chart can do without once all others are named. */
  columns: Partial<Record<ChartRole, string>>;
}

/** A cell that has a name which queries can use. */
export type NamedCell = SqlCell | InputCell;

export const isNamed = (cell: Cell): cell is NamedCell => cell.kind === "sql" || cell.kind === "input";

/** Names are alike whatever the case of their letters, as in SQL. */
export const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The query of a name; undefined if there is none. */
export const queryCalled = ({cells}: Notebook, name: string): SqlCell | undefined =>
  cells.find((cell): cell is SqlCell => cell.kind === "sql" && sameName(cell.name, name));

/** The input of a name; undefined if there is none. */
export const inputCalled = ({cells}: Notebook, name: string): InputCell | undefined =>
  cells.find((cell): cell is InputCell => cell.kind === "input" && sameName(cell.name, name));

/** The value of an input as it is bound: a number as a number, blank words as NULL. */
export function boundValue({input, value}: InputCell): Value {
  if (value === null || value === "") return null;
  if (input !== "number") return String(value);
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}

/** What SQL takes the value of an input as. */
export const sqlTypes: Readonly<Record<InputKind, string>> = {
  choice: "VARCHAR",
  text: "VARCHAR",
  number: "DOUBLE",
  day: "DATE",
};

/** A name for a new cell: the stem with the smallest number that makes it unlike those taken. */
export function freeName(stem: string, taken: readonly string[]): string {
  const isTaken = (name: string) => taken.some((each) => sameName(each, name));
  for (let number = 1; ; number++) {
    const name = `${stem}_${number}`;
    if (!isTaken(name)) return name;
  }
}
