import {max, range} from "d3-array";
import {scaleBand, scaleLinear} from "d3-scale";
import {roles as allRoles, type Role} from "../model/values.js";
import type {WorkloadRow} from "../queries/workload.js";
import {type ColumnHeads, columnHeads} from "./columnHeads.js";
import {round} from "./round.js";
import {textWidth, wrapText} from "./textWidth.js";
import {type ColumnKey, type ColumnWords, columnRuns, inColumn, workloadColumns} from "./workloadColumns.js";
import {type RoleTasks, roleTasks, totalOf} from "./workloadCounts.js";
import {type WorkloadDepartment, type WorkloadSort, workloadOrder} from "./workloadOrder.js";

/** A stretch of a bar: the tasks of one role, along the bar from its foot. */
export interface WorkloadPart {
  role: Role;
  tasks: number;
  start: number;
  length: number;
}

export interface WorkloadRowBand {
  department: string;
  shortName: string;
  /** The short name, whole. */
  lines: string[];
  y: number;
  height: number;
  /** In all columns of the panel. */
  tasks: number;
  parts: WorkloadPart[];
}

export interface WorkloadColumnBand extends ColumnKey {
  x: number;
  width: number;
  /** Of all departments together: a task counts once for each. */
  tasks: number;
  parts: WorkloadPart[];
}

export interface WorkloadCell {
  department: string;
  section: number | null;
  /** As in `ColumnKey`. */
  subsection?: number | null;
  tasks: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** One grid with its heads and bars. There are several, below each other, only where the columns do not fit in one. */
export interface WorkloadPanel {
  /** Top and height of all that belongs to the panel. */
  y: number;
  height: number;
  rows: WorkloadRowBand[];
  columns: WorkloadColumnBand[];
  heads: ColumnHeads;
  /** Without the zeros. */
  cells: WorkloadCell[];
  grid: {x: number; y: number; width: number; height: number};
  /** Foot of the row bars, and the longest that they get. */
  bars: {x: number; width: number};
  /** The highest that the column bars get; their foot is `columnFoot`. */
  columnBarHeight: number;
  columnFoot: number;
}

export interface WorkloadLayout {
  width: number;
  height: number;
  panels: WorkloadPanel[];
  /** The greatest number in a cell; 0 if there is none. */
  maxCell: number;
  fontSize: number;
}

export interface WorkloadLayoutOptions {
  /** Outer width in pixels. */
  width: number;
  /** Roles that are counted; all by default. */
  roles?: readonly Role[];
  /** Orders of the sections that are opened into their subsections. */
  open?: ReadonlySet<number>;
  sort?: WorkloadSort;
  /** Left free above the first panel. */
  top?: number;
  words: ColumnWords;
}

/** Of the numbers over the columns, which may stand close. */
export const totalFontSize = 11;
/** Distance of the lines of a row label. */
export const labelLineHeight = 15;
const labelGap = 8;
const panelGap = 44;
const numberHeight = 18;
const footGap = 4;

function stack(tasks: RoleTasks, scale: (tasks: number) => number): WorkloadPart[] {
  let before = 0;
  return [...tasks].map(([role, n]) => {
    const start = scale(before);
    before += n;
    return {role, tasks: n, start: round(start), length: round(scale(before) - start)};
  });
}

/** Measures that all panels share. */
function frame(rows: readonly WorkloadRow[], counted: readonly WorkloadRow[], width: number) {
  const narrow = width < 600;
  const fontSize = narrow ? 12 : 13;
  const widest = max(rows, (row) => textWidth(row.short_name, fontSize)) ?? 0;
  const labelRoom = Math.ceil(Math.min(widest, narrow ? 116 : width / 5));
  const labels = new Map(
    rows.map((row) => [row.department, wrapText(row.short_name, labelRoom, fontSize)] as const),
  );
  const maxRow = max(labels.keys(), (department) => totalOf(roleTasks(counted, department))) ?? 0;
  const barGap = narrow ? 8 : 14;
  const numberWidth = Math.ceil(textWidth(String(maxRow), fontSize)) + 6;
  const barRoom = narrow ? 52 : Math.round(width / 8);
  return {
    narrow,
    fontSize,
    labels,
    labelWidth: labelRoom + labelGap,
    rowHeight: 9 + labelLineHeight * (max(labels.values(), (lines) => lines.length) ?? 1),
    maxRow,
    barGap,
    /** Least length of the longest row bar. */
    barRoom,
    /** Room for the columns. */
    free: width - labelRoom - labelGap - barGap - barRoom - numberWidth,
    columnBarHeight: narrow ? 36 : 52,
  };
}

function panel(
  keys: readonly ColumnKey[],
  departments: readonly WorkloadDepartment[],
  counted: readonly WorkloadRow[],
  place: ReturnType<typeof frame> & {
    y: number;
    width: number;
    pitch: number;
    ordinals: boolean;
    barWidth: number;
    maxColumn: number;
  },
): WorkloadPanel {
  const {y, width, pitch, labelWidth, rowHeight, columnBarHeight, barGap} = place;
  const heads = columnHeads(keys, {
    x: labelWidth,
    y,
    pitch,
    width,
    ordinals: place.ordinals,
  });
  const columnFoot = heads.bottom + numberHeight + columnBarHeight;
  const grid = {
    x: labelWidth,
    y: columnFoot + footGap,
    width: pitch * keys.length,
    height: rowHeight * departments.length,
  };
  const bars = {x: grid.x + grid.width + barGap, width: place.barWidth};
  const columnScale = scaleBand(range(keys.length), [grid.x, grid.x + grid.width]);
  const rowScale = scaleBand(
    departments.map((row) => row.department),
    [grid.y, grid.y + grid.height],
  );
  const columnBar = scaleLinear([0, Math.max(1, place.maxColumn)], [0, columnBarHeight]);
  const rowBar = scaleLinear([0, Math.max(1, place.maxRow)], [0, bars.width]);

  const own = counted.filter((row) => keys.some((key) => inColumn(row, key)));
  const columns = keys.map((key, i): WorkloadColumnBand => {
    const tasks = roleTasks(own.filter((row) => inColumn(row, key)));
    const x = round(columnScale(i)!);
    return {...key, x, width: pitch, tasks: totalOf(tasks), parts: stack(tasks, columnBar)};
  });
  const cells: WorkloadCell[] = [];
  const rows = departments.map(({department, short_name}): WorkloadRowBand => {
    const mine = own.filter((row) => row.department === department);
    const rowY = round(rowScale(department)!);
    for (const {section, subsection, x} of columns) {
      const column = {section, ...(subsection === undefined ? {} : {subsection})};
      const tasks = totalOf(roleTasks(mine.filter((row) => inColumn(row, column))));
      const box = {x: round(x + 1), y: rowY + 1, width: pitch - 2, height: rowHeight - 2};
      if (tasks > 0) cells.push({department, ...column, tasks, ...box});
    }
    const tasks = roleTasks(mine);
    return {
      department,
      shortName: short_name,
      lines: place.labels.get(department) ?? [],
      y: rowY,
      height: rowHeight,
      tasks: totalOf(tasks),
      parts: stack(tasks, rowBar),
    };
  });
  const height = round(grid.y + grid.height - y);
  return {y, height, rows, columns, heads, cells, grid, bars, columnBarHeight, columnFoot};
}

/**
 * The heatmap of departments × sections in pixels, on one band scale for rows and one for columns, which the bars of
 * the totals share. Departments without a task in `roles` keep their row, so that a filter on roles moves nothing.
 * Where the columns do not fit side by side (all sections opened on a telephone), they are continued in further panels
 * below, each with the departments that have a task in it and with totals of its own columns.
 */
export function workloadLayout(rows: readonly WorkloadRow[], options: WorkloadLayoutOptions): WorkloadLayout {
  const {width, roles = allRoles, open = new Set(), sort = "total", top = 0, words} = options;
  const counted = rows.filter((row) => roles.includes(row.role));
  const keys = workloadColumns(rows, open, words);
  const order = workloadOrder(rows, counted, sort);
  const shared = frame(rows, counted, width);

  const maxColumn = max(keys, (key) => totalOf(roleTasks(counted.filter((row) => inColumn(row, key))))) ?? 0;
  const minPitch = Math.max(20, Math.ceil(textWidth(String(maxColumn), totalFontSize)) + 2);
  const runs = columnRuns(keys, Math.max(1, Math.floor(shared.free / minPitch)));
  const widestRun = Math.max(1, ...runs.map((run) => run.length));
  const maxPitch = shared.narrow && keys.length > 1 ? 60 : 144;
  const pitch = Math.floor(Math.min(maxPitch, shared.free / widestRun));

  const barWidth = round(shared.barRoom + shared.free - pitch * widestRun);
  const ordinals = shared.narrow && keys.length > 1;

  const panels: WorkloadPanel[] = [];
  let y = top;
  for (const run of runs) {
    const present = new Set(
      counted.filter((row) => run.some((key) => inColumn(row, key))).map((row) => row.department),
    );
    const departments = runs.length === 1 ? order : order.filter((row) => present.has(row.department));
    const next = panel(run, departments, counted, {
      ...shared,
      y,
      width,
      pitch,
      ordinals,
      barWidth,
      maxColumn,
    });
    panels.push(next);
    y = next.y + next.height + panelGap;
  }
  const maxCell =
    max(
      panels.flatMap((each) => each.cells),
      (cell) => cell.tasks,
    ) ?? 0;
  return {width, height: Math.ceil(y - panelGap + 4), panels, maxCell, fontSize: shared.fontSize};
}
