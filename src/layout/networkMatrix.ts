import {max} from "d3-array";
import type {TieWeight} from "../measures/tieWeight.js";
import type {Relation} from "../model/values.js";
import type {PairRow} from "../queries/pairs.js";
import type {Area} from "./area.js";
import {
  type MatrixDepartment,
  type MatrixOrder,
  type MatrixOrderOptions,
  matrixOrder,
} from "./matrixOrder.js";
import {officialOrder} from "./officialOrder.js";
import {round} from "./round.js";
import {textWidth, wrapText} from "./textWidth.js";

export interface MatrixOptions {
  /** Outer width in pixels; on a phone the drawing may be wider. */
  width: number;
  /** Where the heads begin. */
  top: number;
  order?: MatrixOrder | undefined;
  /** What cells are tinted by; tasks by default. */
  weight?: TieWeight | undefined;
  communities?: MatrixOrderOptions["communities"] | undefined;
}

/** A stretch of a cell's strip: tasks of the row's department with the column's in one relation. */
export interface MatrixPart {
  relation: Relation;
  tasks: number;
  x: number;
  width: number;
}

/** Two departments, in the row of one and the column of the other. */
export interface MatrixCell {
  pair: PairRow;
  /** Department of the row, and of the column. */
  row: string;
  column: string;
  weight: number;
  /** Its tinted tile. */
  x: number;
  y: number;
  width: number;
  height: number;
  /** In the order of the strip; what the column's department leads is left open at its end. */
  parts: MatrixPart[];
  /** Tasks that the column's department leads. */
  led: number;
}

/** A department with its row, its column and where they cross. */
export interface MatrixBand {
  department: MatrixDepartment;
  /** Departments that it has a tie with. */
  neighbours: number;
  /** The name beside the row. */
  lines: string[];
  y: number;
  height: number;
  /** The name over the column, in vertical lines. */
  head: Area & {lines: string[]};
  x: number;
}

export interface Matrix {
  /** Outer width: that asked for, or what the least columns take on a phone. */
  width: number;
  height: number;
  bands: MatrixBand[];
  cells: MatrixCell[];
  /** Width of a column. */
  pitch: number;
  grid: Area;
  frames: Area[];
  /** Height of the strips, which stand half a pixel below the tiles. */
  strip: number;
  fontSize: number;
  /** True where the numbers fit into the cells. */
  printed: boolean;
  /** Greatest weight. */
  most: number;
  /** Departments that are left out. */
  omitted: number;
}

export const matrixLineHeight = 14;
export const matrixCharacterHeight = 13;
const labelGap = 8;
/** Names of more characters stand in two lines over a column that has room for two. */
const longestHead = 9;

/** What a cell has room for at some width of the page, in pixels. */
const wide = {pitch: {least: 14, most: 36}, label: 150, fontSize: 12, strip: 4};
const narrow = {pitch: {least: 20, most: 24}, label: 80, fontSize: 11, strip: 4};
/** A phone moves the matrix to the side, but not over more than this. */
const widestNarrow = 920;

/**
 * A matrix of departments in pixels: the same order of rows and columns, a cell for each of the two halves of a pair.
 * Two figures fit into the narrowest column: fourteen pixels on a desk, twenty on a phone, which the finger meets. On a
 * phone the matrix becomes as wide as that takes. Where so many departments have no room even so, those with the most
 * tasks in ties are drawn.
 */
export function networkMatrixLayout(
  departments: readonly MatrixDepartment[],
  pairs: readonly PairRow[],
  options: MatrixOptions,
): Matrix {
  const {width, top, order = "similar", weight = "tasks", communities = new Map()} = options;
  const room = width < 600 ? narrow : wide;
  const {fontSize} = room;
  const outer = room === narrow ? widestNarrow : width;
  const official = inOrder(departments);
  const widest = max(official, (each) => textWidth(each.short_name, fontSize)) ?? 0;
  const labelRoom = Math.ceil(Math.min(widest, room.label));
  const left = labelRoom + labelGap;
  const kept = strongest(official, pairs, Math.floor((outer - left - 1) / room.pitch.least));
  const names = new Set(kept.map(({department}) => department));
  const own = pairs.filter(
    ({source, target, tasks}) => tasks > 0 && source !== target && names.has(source) && names.has(target),
  );
  const {departments: sorted, blocks} = matrixOrder(kept, own, {order, weight, communities});
  const filling = (width - left - 1) / Math.max(1, sorted.length);
  const pitch = round(Math.min(room.pitch.most, Math.max(room.pitch.least, filling)));
  const rowHeight = pitch < 20 ? 20 : 25;

  const heads = sorted.map(({short_name}) => headLines(short_name, pitch));
  const lengths = heads.map(
    (lines) => matrixCharacterHeight * Math.max(...lines.map((line) => [...line].length)),
  );
  const gridY = top + (max(lengths) ?? 0) + 6;

  const partners = new Map<string, number>();
  for (const {source, target} of own)
    for (const each of [source, target]) partners.set(each, (partners.get(each) ?? 0) + 1);
  let y = gridY;
  const bands = sorted.map((department, i): MatrixBand => {
    const lines = wrapText(department.short_name, labelRoom, fontSize);
    const height = Math.max(rowHeight, lines.length * matrixLineHeight);
    const x = round(left + i * pitch);
    const length = lengths[i]!;
    const head = {lines: heads[i]!, x, y: gridY - 4 - length, width: pitch, height: length};
    const neighbours = partners.get(department.department) ?? 0;
    const band = {department, neighbours, lines, y, height, head, x};
    y += height;
    return band;
  });

  const byName = new Map(bands.map((band) => [band.department.department, band]));
  const cells = own.flatMap((pair) =>
    [
      [pair.source, pair.target],
      [pair.target, pair.source],
    ].map(([row, column]) =>
      cell(pair, byName.get(row!)!, byName.get(column!)!, {pitch, weight, strip: room.strip}),
    ),
  );
  cells.sort((a, b) => a.y - b.y || a.x - b.x);
  const most = max(own, (pair) => pair[weight]) ?? 0;
  const digits = max([...own, ...sorted], ({tasks}) => textWidth(String(tasks), fontSize - 1)) ?? 0;
  const frames = blocks.map(({from, to}) => {
    const [first, last] = [bands[from]!, bands[to - 1]!];
    const height = last.y + last.height - first.y;
    return {x: first.x, y: first.y, width: round((to - from) * pitch), height};
  });
  return {
    width: Math.max(width, Math.ceil(left + pitch * sorted.length) + 1),
    height: Math.ceil(y + 1),
    bands,
    cells,
    pitch,
    grid: {x: left, y: gridY, width: round(pitch * sorted.length), height: y - gridY},
    frames,
    strip: room.strip,
    fontSize: pitch < 24 ? 11 : fontSize,
    printed: digits <= pitch - 1,
    most,
    omitted: official.length - kept.length,
  };
}

function inOrder(departments: readonly MatrixDepartment[]): MatrixDepartment[] {
  return [...departments].sort(officialOrder);
}

/** Those with the most tasks in ties, `most` at most, in the order in which they came. */
function strongest(
  departments: readonly MatrixDepartment[],
  pairs: readonly PairRow[],
  most: number,
): MatrixDepartment[] {
  if (departments.length <= most) return [...departments];
  const strength = new Map<string, number>();
  for (const {source, target, tasks} of pairs)
    for (const each of [source, target]) strength.set(each, (strength.get(each) ?? 0) + tasks);
  const of = ({department}: MatrixDepartment) => strength.get(department) ?? 0;
  const kept = new Set([...departments].sort((a, b) => of(b) - of(a) || b.tasks - a.tasks).slice(0, most));
  return departments.filter((each) => kept.has(each));
}

function headLines(name: string, pitch: number): string[] {
  const characters = [...name];
  if (characters.length <= longestHead || pitch < 2 * matrixCharacterHeight) return [name];
  const half = Math.ceil(characters.length / 2);
  return [characters.slice(0, half).join(""), characters.slice(half).join("")];
}

function cell(
  pair: PairRow,
  row: MatrixBand,
  column: MatrixBand,
  {pitch, weight, strip}: {pitch: number; weight: TieWeight; strip: number},
): MatrixCell {
  const isSource = pair.source === row.department.department;
  const [leads, led] = isSource ? [pair.lead_with, pair.led_by] : [pair.led_by, pair.lead_with];
  const x = round(column.x + 0.5);
  const width = round(pitch - 1);
  let from = x;
  const own = (
    [
      ["joint", pair.joint],
      ["lead_with", leads],
      ["shared", pair.shared],
    ] as const
  ).filter(([, tasks]) => tasks > 0);
  const widths = stripWidths([...own.map(([, tasks]) => tasks), led], width);
  const parts = own.map(([relation, tasks], i): MatrixPart => {
    const part = {relation, tasks, x: round(from), width: round(widths[i]!)};
    from += widths[i]!;
    return part;
  });
  return {
    pair,
    row: row.department.department,
    column: column.department.department,
    weight: pair[weight],
    x,
    y: row.y + 0.5,
    width,
    height: row.height - strip - 2,
    parts,
    led,
  };
}

/** Pixels that a part of a strip has at least, so that the pointer finds it. */
const leastPart = 2.5;

/** Widths of a strip's parts, by their tasks, none of them thinner than the least; the widest gives what that takes. */
function stripWidths(tasks: readonly number[], width: number): number[] {
  const total = tasks.reduce((sum, each) => sum + each, 0);
  const least = Math.min(leastPart, width / tasks.filter((each) => each > 0).length);
  const widths = tasks.map((each) => (each > 0 ? Math.max(least, (width * each) / total) : 0));
  const over = widths.reduce((sum, each) => sum + each, 0) - width;
  widths[widths.indexOf(Math.max(...widths))]! -= over;
  return widths;
}
