import {max} from "d3-array";
import {defaultWeights, type Weights, type WorkloadMeasure} from "../measures/workloadMeasures.js";
import {tasksIn, type WorkloadTable, weighed, workloadTable} from "../measures/workloadTable.js";
import {countedRoles, isShown, totalWeights, workloadValue} from "../measures/workloadValue.js";
import {roles as allRoles, type Role} from "../model/values.js";
import type {WorkloadRow} from "../queries/workload.js";
import {pageRanges, type RowRange} from "./pageRanges.js";
import {round} from "./round.js";
import {type ColumnKey, type ColumnWords, columnRuns, workloadColumns} from "./workloadColumns.js";
import {shortestWidth, workloadFrame} from "./workloadFrame.js";
import {blocksBetween, type WorkloadBlock, type WorkloadSort, workloadOrder} from "./workloadOrder.js";
import {headingHeight, type WorkloadPanel, workloadPanel} from "./workloadPanel.js";

export interface WorkloadLayout {
  width: number;
  height: number;
  panels: WorkloadPanel[];
  /** The value in a cell that is farthest from 0, without its sign; 0 if there is none. */
  maxCell: number;
  /** All tasks that are counted, once for each of their parties. */
  allTasks: number;
  fontSize: number;
  /** Of all rows in their order, a heading over a row among them, whether or not they are on the page. */
  rowHeights: number[];
}

/** What the reader may choose of the heatmap; the same for its chart. */
export interface WorkloadChoices {
  /** Roles that are counted; all by default. */
  roles?: readonly Role[];
  /** Orders of the sections that are opened into their subsections, in place. */
  open?: ReadonlySet<number>;
  /** Order of the rows; by total by default. */
  sort?: WorkloadSort;
  /** What the cells say; the number of tasks by default. */
  measure?: WorkloadMeasure;
  /** What a task counts for in the measure `load`, by the department's role in it. */
  weights?: Weights;
  /** True: departments of a kind stand together under its name, in the order of `sort` within it. */
  byKind?: boolean;
  /** Only these rows, for one page of several; scales and totals of columns are those of the whole. */
  page?: RowRange;
}

export interface WorkloadLayoutOptions extends WorkloadChoices {
  /** Outer width in pixels. */
  width: number;
  /** Left free above the first panel. */
  top?: number;
  words: ColumnWords;
  /** Over the totals of the columns. */
  caption?: string;
}

const panelGap = 44;
/** How much too long for a page a chart may be, to be printed smaller on one. */
export const legible = 1.25;

/**
 * The heatmap of departments × sections in pixels, on one scale for rows and one for columns, which the bars of the
 * totals share. Departments without a task in `roles` keep their row, so that a filter on roles moves nothing. Where
 * the columns do not fit side by side (all sections opened on a telephone), they are continued in further panels
 * below, each with the departments that have a task in it and with totals of its own columns; shares and residuals
 * are those of the whole table all the same.
 */
export function workloadLayout(rows: readonly WorkloadRow[], options: WorkloadLayoutOptions): WorkloadLayout {
  const {width, open = new Set(), sort = "total", top = 0, words, caption = ""} = options;
  const {measure = "tasks", byKind = false} = options;
  const roles = countedRoles({measure, roles: options.roles ?? allRoles});
  const chosen = options.weights ?? defaultWeights;
  const weights = totalWeights(measure, chosen);
  const keys = workloadColumns(rows, open, words);
  const table = workloadTable(rows, keys, roles);
  const values = table.cells.map((cells, party) =>
    cells.map((own, column) =>
      workloadValue(
        measure,
        {own, row: table.rows[party]!, column: table.totals[column]!, all: table.all},
        chosen,
      ),
    ),
  );
  const whole = workloadOrder(table, rows, {sort, measure, weights: chosen, roles, byKind});
  const order = options.page ? blocksBetween(whole, options.page) : whole;
  const shown = values.flatMap((own, party) =>
    own.filter((value, column) => isShown(measure, tasksIn(table.cells[party]![column]!), value)),
  ) as number[];
  const rowTotals = table.rows.map((row) => weighed(row, weights));
  const columnTotals = table.totals.map((total) => weighed(total, weights));
  const frame = workloadFrame(table.parties, {width, totals: rowTotals, caption});

  const widestTotal = max(columnTotals, (value) => shortestWidth("load", value)) ?? 0;
  const widestCell = max(shown, (value) => shortestWidth(measure, value)) ?? 0;
  const minPitch = Math.max(20, Math.ceil(Math.max(widestTotal, widestCell)) + 2);
  const runs = columnRuns(keys, Math.max(1, Math.floor(frame.free / minPitch)));
  const widestRun = Math.max(1, ...runs.map((run) => run.length));
  const maxPitch = frame.narrow && keys.length > 1 ? 60 : 144;
  const pitch = Math.floor(Math.min(maxPitch, frame.free / widestRun));
  const context = {
    table,
    values,
    measure,
    weights,
    frame,
    width,
    pitch,
    barWidth: round(frame.barRoom + frame.free - pitch * widestRun),
    maxRow: max(rowTotals) ?? 0,
    maxColumn: max(columnTotals) ?? 0,
    ordinals: frame.narrow && keys.length > 1,
  };
  const panels: WorkloadPanel[] = [];
  let y = top;
  let first = 0;
  for (const run of runs) {
    const blocks = runs.length === 1 ? order : presentIn(order, table, first, run);
    const panel = workloadPanel(run, first, blocks, y, context);
    panels.push(panel);
    y = panel.y + panel.height + panelGap;
    first += run.length;
  }
  return {
    width,
    height: Math.ceil(y - panelGap + 4),
    panels,
    maxCell: max(shown, Math.abs) ?? 0,
    allTasks: tasksIn(table.all),
    fontSize: frame.fontSize,
    rowHeights: whole.flatMap(({heading, parties}) =>
      parties.map((party, i) => frame.rowHeights[party]! + (heading !== null && i === 0 ? headingHeight : 0)),
    ),
  };
}

/**
 * The rows of each page on which a heatmap that is too long for one is printed; empty where one is enough.
 * @param height of a page in pixels
 */
export function workloadPages(
  rows: readonly WorkloadRow[],
  options: WorkloadLayoutOptions,
  height: number,
): RowRange[] {
  const layout = workloadLayout(rows, options);
  if (layout.height <= height * legible) return [];
  const {panels, rowHeights} = layout;
  const around = layout.height - panels.reduce((sum, {grid}) => sum + grid.height, 0);
  // A block that goes on has its heading on the next page, too.
  const room = (height - around) / panels.length - (options.byKind ? headingHeight : 0);
  return pageRanges(rowHeights, room);
}

/** The blocks with the parties only that have a task in a run of columns. */
function presentIn(
  blocks: readonly WorkloadBlock[],
  {cells}: WorkloadTable,
  first: number,
  run: readonly ColumnKey[],
): WorkloadBlock[] {
  return blocks
    .map(({heading, parties}) => {
      const present = parties.filter((party) => run.some((_, i) => tasksIn(cells[party]![first + i]!) > 0));
      return {heading, parties: present, size: present.length};
    })
    .filter(({parties}) => parties.length > 0);
}
