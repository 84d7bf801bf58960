import type {Plain} from "../../engine/rows.js";

/** Rows as values by column. */
export type OutputRows = readonly (readonly Plain[])[];

/** What a query gave. */
export interface RowsOutput {
  kind: "rows";
  columns: readonly string[];
  /** The first of them, as many as there are for the reader to see. */
  rows: OutputRows;
  all: number;
  /** True: there were more than `all`. */
  isCut: boolean;
}

/** What a chart gave. */
export interface ChartOutput {
  kind: "chart";
  /** The name of the chart's function, e.g. `barChart`. */
  chart: string;
  title: string;
  /** What it says, in a sentence; empty: nothing. */
  finding: string;
  /** The chart in words. */
  description: string;
  svg: SVGSVGElement;
  /** What it is drawn from. */
  data: {columns: readonly string[]; rows: OutputRows};
}

/** Why a cell gave nothing, in the reader's language. */
export interface FaultOutput {
  kind: "fault";
  reason: string;
}

export type CellOutput = RowsOutput | ChartOutput | FaultOutput;
