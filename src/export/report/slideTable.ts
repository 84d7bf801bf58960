import {possibleInXml} from "../xml.js";
import type {ReportCell, ReportTable, ReportWords} from "./report.js";
import {area} from "./slideShape.js";
import {breaks, fitted, fullBreaks, lineHeight, linesOf, wide} from "./slideText.js";

/** A part of a table that fits a slide. */
export interface SlideTable {
  kind: "table";
  caption: string;
  /** Size of its text, in points. */
  size: number;
  /** Of the columns, in points. */
  widths: readonly number[];
  aligns: readonly ("left" | "center" | "right")[];
  /** The head and the rows below it. */
  rows: readonly SlideRow[];
  /** Lines below it. */
  below: readonly string[];
}

export interface SlideRow {
  height: number;
  bold: boolean;
  cells: readonly string[];
  shades: readonly ({fill: string; ink: string} | null)[];
}

/** Left free beside text in a cell and above it, in points. */
export const padding = {x: 6, y: 3};
/** Lines below a table: their size, and the distance from it. */
export const below = {size: 11, gap: 6};
const slidesMost = 10;
const tallest = 150;

/**
 * A table on one slide if a size of text does it, else on two, else on as many as its rows take in small text, the head on
 * each. After ten slides it is cut, and a line says so. Text of a cell that would take a third of a slide is cut as well.
 */
export function slideTables(table: ReportTable, words: ReportWords): SlideTable[] {
  const tries = [14, 12, 11, 10].map((size) => laidOut(table, words, size));
  const whole = tries.filter((parts) => shownRows(parts) === table.rows.length);
  const few = [1, 2, tries[2]!.length].map((most) => whole.find((parts) => parts.length <= most));
  return few.find((parts) => parts !== undefined) ?? whole[0] ?? tries[2]!;
}

const shownRows = (parts: readonly SlideTable[]) => parts.reduce((sum, {rows}) => sum + rows.length - 1, 0);

function laidOut(table: ReportTable, words: ReportWords, size: number): SlideTable[] {
  const widths = widthsOf(table, size);
  const inner = widths.map((width) => width - 2 * padding.x);
  const aligns = table.columns.map(
    ({align}, column) => align ?? (isNumeric(table, column) ? "right" : "left"),
  );
  const firstTotal = table.rows.length - (table.totals ?? 0);
  const rowOf = (values: readonly ReportCell[], index: number): SlideRow => {
    const most = Math.floor(tallest / lineHeight(size));
    const cells = inner.map((width, column) => fitted(textOf(values[column]), size, width, most));
    const lines = cells.map((cell, column) => linesOf(cell, size, inner[column]!));
    return {
      height: Math.max(...lines) * lineHeight(size) + 2 * padding.y,
      bold: index < 0 || index >= firstTotal,
      cells,
      shades: table.shades?.[index] ?? [],
    };
  };
  const names = table.columns.map(({name}) => name);
  const head = rowOf(names, -1);
  const full = area.bottom - area.top;
  const most = (slidesMost + 1) * Math.floor(full / (lineHeight(size) + 2 * padding.y));
  const rows = table.rows.slice(0, most).map(rowOf);
  const heights = rows.map(({height}) => height);
  const room = (cut: string) => full - head.height - belowHeight(belowLines(table, cut));
  const all = breaks(heights, room(""));
  const ends =
    all.length <= slidesMost
      ? all
      : fullBreaks(heights, room(words.cut(most, table.rows.length))).slice(0, slidesMost);
  const shown = ends.at(-1)!;
  return ends.map((end, index) => ({
    kind: "table",
    caption: table.caption,
    size,
    widths,
    aligns,
    rows: [head, ...rows.slice(ends[index - 1] ?? 0, end)],
    below: belowLines(
      table,
      index === ends.length - 1 && shown < table.rows.length ? words.cut(shown, table.rows.length) : "",
    ),
  }));
}

const textOf = (value: ReportCell | undefined) => possibleInXml(String(value ?? "")).trimEnd();

const belowLines = ({note = ""}: ReportTable, cut: string) =>
  [possibleInXml(note), cut].filter((line) => line !== "");

/** Widths of columns in points: all of the slide, or less, but half, where less shows every text in one line. */
function widthsOf({columns, rows}: ReportTable, size: number): number[] {
  const whole = columns.reduce((sum, {width}) => sum + width, 0);
  const needed = columns.map(({name, width}, column) => {
    const texts = [name, ...rows.slice(0, 200).map((row) => textOf(row[column]))];
    const widest = Math.max(...texts.map((text) => wide(text)));
    return ((widest + 2) * size + 2 * padding.x) / width;
  });
  const scale = Math.min(area.width / whole, Math.max(...needed, area.width / 2 / whole));
  return columns.map(({width}) => width * scale);
}

/** Whether all of a column are numbers, and there is one. */
const isNumeric = ({rows}: ReportTable, column: number) =>
  rows.some((row) => typeof row[column] === "number") &&
  rows.every((row) => row[column] === null || typeof row[column] === "number");

/** Height of lines below a table, with their distance from it. */
export const belowHeight = (lines: readonly string[]): number =>
  (lines.length === 0 ? 0 : below.gap) +
  lines.reduce((sum, line) => sum + linesOf(line, below.size, area.width), 0) * lineHeight(below.size);
