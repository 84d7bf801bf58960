import {max} from "d3-array";
import {defaultWeights} from "../measures/workloadMeasures.js";
import {type Party, tasksIn, type WorkloadTable, workloadTable} from "../measures/workloadTable.js";
import {roles as allRoles, type Role} from "../model/values.js";
import type {WorkloadRow} from "../queries/workload.js";
import type {Area} from "./area.js";
import {pageRanges, type RowRange} from "./pageRanges.js";
import {round} from "./round.js";
import {
  keyLineHeight,
  type StripHead,
  type StripKeyEntry,
  stripFontSize,
  stripHeads,
  stripKey,
  stripLineHeight,
} from "./stripHeads.js";
import {textWidth, wrapText} from "./textWidth.js";
import {legible, type WorkloadChoices} from "./workload.js";
import {type ColumnKey, type ColumnWords, workloadColumns} from "./workloadColumns.js";
import {workloadOrder} from "./workloadOrder.js";

export interface StripCell {
  party: Party;
  column: ColumnKey;
  tasks: number;
  /** True where the number fits into the cell. */
  printed: boolean;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The grid of one role. */
export interface RoleStrip {
  role: Role;
  tasks: number;
  /** Greatest number in a cell. */
  most: number;
  x: number;
  /** Base of the title. */
  titleY: number;
  heads: StripHead[];
  cells: StripCell[];
  grid: Area;
}

/** Strips side by side with the names of their rows. */
export interface StripLine {
  labels: {party: Party; lines: string[]; y: number; height: number}[];
  strips: RoleStrip[];
  /** Between these run the lines under the rows. */
  x: {from: number; to: number};
}

export interface RoleStripsLayout {
  height: number;
  lines: StripLine[];
  /** What the numerals over the columns mean. */
  key: StripKeyEntry[];
  /** Of all rows in their order, whether or not they are on the page. */
  rowHeights: number[];
}

/** What the reader chose of the big chart; measure, weights and kinds mean only the order of its rows. */
export interface RoleStripsLayoutOptions extends WorkloadChoices {
  /** Outer width in pixels. */
  width: number;
  words: ColumnWords & {strip: (role: string, tasks: number) => string};
  roleNames: Readonly<Record<Role, string>>;
}

const labelGap = 8;
const titleHeight = 20;
const lineGap = 28;
/** From here on a number of two digits fits into a column. */
const readablePitch = 17;

/**
 * Small multiples of the heatmap in pixels: for each role a grid of the same rows and columns. They stand side by side;
 * where their columns would be too narrow for numbers, two by two or below each other, each line with its labels. A
 * line has the rows only that have a task in one of its roles.
 */
export function roleStripsLayout(
  rows: readonly WorkloadRow[],
  options: RoleStripsLayoutOptions,
): RoleStripsLayout {
  const {width, open = new Set<number>(), sort = "total", words, roleNames} = options;
  const {measure = "tasks", weights = defaultWeights, byKind = false} = options;
  const wanted = options.roles ?? allRoles;
  const keys = workloadColumns(rows, open, words);
  const whole = workloadTable(rows, keys, wanted);
  const all = workloadOrder(whole, rows, {sort, measure, weights, roles: wanted, byKind})
    .flatMap(({parties}) => parties)
    .filter((party) => tasksIn(whole.rows[party]!) > 0);
  const order = options.page ? all.slice(options.page.from, options.page.to) : all;
  const roles = allRoles.filter((role) => wanted.includes(role) && whole.all[role] > 0);

  const opened = keys.some((key) => key.subsection !== undefined);
  const narrow = width < 600;
  const widest = max(whole.parties, ({shortName}) => textWidth(shortName, stripFontSize)) ?? 0;
  const labelRoom = Math.ceil(Math.min(widest, narrow ? 78 : 150));
  const labels = whole.parties.map(({shortName}) => wrapText(shortName, labelRoom, stripFontSize));
  const left = labelRoom + labelGap;
  const gap = narrow ? 14 : 28;
  const titles = max(roles, (role) =>
    textWidth(words.strip(roleNames[role], whole.all[role]), stripFontSize + 1),
  );
  const least = Math.max(readablePitch * keys.length, (titles ?? 0) + 16);
  const perLine =
    [roles.length, 2, 1].find((n) => n <= roles.length && (width - left - gap * (n - 1)) / n >= least) ??
    (narrow ? 1 : roles.length);
  const room = (width - left - gap * (perLine - 1)) / perLine;
  const pitch = Math.min(room / keys.length, Math.max(64, 120 / keys.length));

  const headRows = opened ? 2 : keys.some((key) => key.section !== null) ? 1 : 0;

  const lines: StripLine[] = [];
  let y = 0;
  const rowHeight = (party: number) => 3 + stripLineHeight * labels[party]!.length;
  for (let first = 0; first < roles.length; first += perLine) {
    const own = roles.slice(first, first + perLine);
    const gridY = y + titleHeight + headRows * stripLineHeight + 4;
    const present = order.filter((party) => own.some((role) => whole.rows[party]![role] > 0));
    if (present.length === 0) continue;
    const bands = new Map<number, {y: number; height: number}>();
    let rowY = gridY;
    for (const party of present) {
      const height = rowHeight(party);
      bands.set(party, {y: rowY, height});
      rowY += height;
    }
    const strips = own.map((role, i) =>
      strip(role, {table: whole, keys, present, bands, pitch, x: round(left + i * (room + gap)), y, gridY}),
    );
    const end = strips.at(-1)!.grid;
    lines.push({
      labels: present.map((party) => ({
        party: whole.parties[party]!,
        lines: labels[party]!,
        ...bands.get(party)!,
      })),
      strips,
      x: {from: 0, to: end.x + end.width},
    });
    y = rowY + lineGap;
  }
  const key = stripKey(keys, y - lineGap + 12, width);
  const last = key.at(-1);
  const bottom = last ? last.y + (last.lines.length - 1) * keyLineHeight + 8 : Math.max(0, y - lineGap + 4);
  return {height: Math.ceil(bottom), lines, key, rowHeights: all.map(rowHeight)};
}

/**
 * The rows of each page on which small multiples that are too long for one are printed; empty where one is enough.
 * @param page heights in pixels: of one that lies across, on which they stand if that is enough, and of an upright one
 */
export function stripPages(
  rows: readonly WorkloadRow[],
  options: RoleStripsLayoutOptions,
  page: {across: number; height: number},
): RowRange[] {
  const {height, lines, rowHeights} = roleStripsLayout(rows, options);
  if (height <= page.across * legible) return [];
  const labels = lines.flatMap((line) => line.labels).reduce((sum, label) => sum + label.height, 0);
  return pageRanges(rowHeights, (page.height - (height - labels)) / lines.length);
}

interface StripPlace {
  table: WorkloadTable;
  keys: readonly ColumnKey[];
  /** Places of the parties that have a row, and their rows. */
  present: readonly number[];
  bands: ReadonlyMap<number, {y: number; height: number}>;
  pitch: number;
  x: number;
  /** Top of the title, and of the grid. */
  y: number;
  gridY: number;
}

function strip(role: Role, {table, keys, present, bands, pitch, x, y, gridY}: StripPlace): RoleStrip {
  const cells = present.flatMap((party) => {
    const band = bands.get(party)!;
    return keys.flatMap((column, i): StripCell[] => {
      const tasks = table.cells[party]![i]![role];
      if (tasks === 0) return [];
      const printed = textWidth(String(tasks), stripFontSize) <= pitch - 1;
      const across = {x: round(x + i * pitch + 0.5), width: round(pitch - 1)};
      const down = {y: band.y + 0.5, height: band.height - 1};
      return [{party: table.parties[party]!, column, tasks, printed, ...across, ...down}];
    });
  });
  const last = bands.get(present.at(-1)!)!;
  return {
    role,
    tasks: table.all[role],
    most: max(table.cells.flat(), (cell) => cell[role]) ?? 0,
    x,
    titleY: y + 13,
    heads: stripHeads(keys, x, pitch, y + titleHeight + stripLineHeight - 3),
    cells,
    grid: {x, y: gridY, width: round(pitch * keys.length), height: last.y + last.height - gridY},
  };
}
