import {printedValue} from "../measures/printedValue.js";
import type {Weights, WorkloadMeasure} from "../measures/workloadMeasures.js";
import {
  noTasks,
  type Party,
  type Tally,
  tasksIn,
  type WorkloadTable,
  weighed,
} from "../measures/workloadTable.js";
import {isShown, totalMeasure} from "../measures/workloadValue.js";
import {roles} from "../model/values.js";
import {type ColumnHeads, columnHeads} from "./columnHeads.js";
import {round} from "./round.js";
import {type WorkloadPart, workloadParts} from "./workloadBars.js";
import type {ColumnKey} from "./workloadColumns.js";
import {
  cellFontSize,
  type PrintedNumber,
  printedIn,
  totalFontSize,
  type WorkloadFrame,
} from "./workloadFrame.js";
import type {WorkloadBlock} from "./workloadOrder.js";

/** A total with its bar. */
interface Total {
  tasks: number;
  /** In the measure: tasks, or what they weigh. */
  value: number;
  /** As printed. */
  text: string;
  parts: WorkloadPart[];
}

export interface WorkloadRowBand extends Party, Total {
  /** The short name, whole. */
  lines: string[];
  y: number;
  height: number;
}

/** Totals of all parties together: a task counts once for each. */
export interface WorkloadColumnBand extends ColumnKey, Total {
  x: number;
  width: number;
}

export interface WorkloadCell extends PrintedNumber {
  party: Party;
  column: ColumnKey;
  tasks: number;
  value: number;
  /** Of the whole table, not of the panel. */
  rowTasks: number;
  columnTasks: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A block of rows with room for its heading, if it has one. */
export interface WorkloadBlockBand {
  heading: WorkloadBlock["heading"];
  /** Number of rows, those on other pages among them. */
  parties: number;
  /** Top of the heading, or of the gap where a block without one follows another. */
  y: number;
  /** Of the heading or gap. */
  height: number;
}

/** One grid with its heads and bars. There are several, below each other, only where the columns do not fit in one. */
export interface WorkloadPanel {
  /** Top and height of all that belongs to the panel. */
  y: number;
  height: number;
  rows: WorkloadRowBand[];
  blocks: WorkloadBlockBand[];
  columns: WorkloadColumnBand[];
  heads: ColumnHeads;
  cells: WorkloadCell[];
  grid: {x: number; y: number; width: number; height: number};
  /** Foot of the row bars, and the longest that they get. */
  bars: {x: number; width: number};
  /** The highest that the column bars get; their foot is `columnFoot`. */
  columnBarHeight: number;
  columnFoot: number;
}

/** What the panels of a heatmap have in common. */
export interface PanelContext {
  table: WorkloadTable;
  /** Of the cells, by party and column. */
  values: readonly (readonly (number | null)[])[];
  measure: WorkloadMeasure;
  /** Of the totals. */
  weights: Weights;
  frame: WorkloadFrame;
  width: number;
  pitch: number;
  barWidth: number;
  /** Greatest totals of rows and of columns. */
  maxRow: number;
  maxColumn: number;
  ordinals: boolean;
}

const numberHeight = 18;
const footGap = 4;
export const headingHeight = 26;
const blockGap = 9;

/** Lays out the columns `keys`, the first of which is at `first` in the table, for the rows of `blocks`, from `y` down. */
export function workloadPanel(
  keys: readonly ColumnKey[],
  first: number,
  blocks: readonly WorkloadBlock[],
  y: number,
  context: PanelContext,
): WorkloadPanel {
  const {table, values, measure, weights, frame, width, pitch, maxRow, maxColumn, ordinals} = context;
  const {labelWidth, columnBarHeight, barGap} = frame;
  const heads = columnHeads(keys, {x: labelWidth, y, pitch, width, ordinals});
  const columnFoot = heads.bottom + numberHeight + columnBarHeight;
  const grid = {x: labelWidth, y: columnFoot + footGap, width: pitch * keys.length, height: 0};
  const bars = {x: grid.x + grid.width + barGap, width: context.barWidth};

  const total = (tally: Tally, pixels: number): Total => {
    const value = weighed(tally, weights);
    const text = printedValue(totalMeasure(measure), value);
    return {tasks: tasksIn(tally), value, text, parts: workloadParts(tally, weights, pixels)};
  };
  const columns = keys.map((key, i): WorkloadColumnBand => {
    const own = total(table.totals[first + i]!, columnBarHeight / (maxColumn || 1));
    const {text} = printedIn(totalMeasure(measure), own.value, pitch - 2, totalFontSize);
    return {...key, ...own, text, x: round(grid.x + i * pitch), width: pitch};
  });

  const rows: WorkloadRowBand[] = [];
  const cells: WorkloadCell[] = [];
  const blockBands: WorkloadBlockBand[] = [];
  let rowY = grid.y;
  for (const {heading, parties, size} of blocks) {
    const height = heading === null ? (rows.length > 0 ? blockGap : 0) : headingHeight;
    blockBands.push({heading, parties: size, y: rowY, height});
    rowY += height;
    for (const index of parties) {
      const party = table.parties[index]!;
      const own = table.cells[index]!;
      const rowHeight = frame.rowHeights[index]!;
      keys.forEach((column, i) => {
        const value = values[index]![first + i]!;
        const tasks = tasksIn(own[first + i]!);
        if (!isShown(measure, tasks, value)) return;
        cells.push({
          party,
          column,
          tasks,
          value,
          ...printedIn(measure, value, pitch - 1.5, cellFontSize),
          rowTasks: tasksIn(table.rows[index]!),
          columnTasks: tasksIn(table.totals[first + i]!),
          x: round(columns[i]!.x + 1),
          y: rowY + 1,
          width: pitch - 2,
          height: rowHeight - 2,
        });
      });
      const tally = sumOf(own.slice(first, first + keys.length));
      const band = {lines: frame.labels[index]!, y: rowY, height: rowHeight};
      rows.push({...party, ...total(tally, bars.width / (maxRow || 1)), ...band});
      rowY += rowHeight;
    }
  }
  grid.height = rowY - grid.y;
  return {
    y,
    height: round(rowY - y),
    rows,
    blocks: blockBands,
    columns,
    heads,
    cells,
    grid,
    bars,
    columnBarHeight,
    columnFoot,
  };
}

function sumOf(tallies: readonly Tally[]): Tally {
  const sum = {...noTasks};
  for (const tally of tallies) for (const role of roles) sum[role] += tally[role];
  return sum;
}
