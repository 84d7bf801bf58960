import {isHeader} from "../forms/header.js";
import {isNote, isNumberedHeading} from "../forms/headingRow.js";
import type {Cell} from "../source.js";

/** A table put together from its cells, of which only the order is known. */
export interface LineTable {
  /** The first is the header. */
  rows: Cell[][];
  /** Cells that the last row has no room for: text below the table. Only where the width is known. */
  below: Cell[];
}

/**
 * Parts cells into rows. A whole number begins a row; a row is as long as the header, which ends before the first
 * number, unless rows without a number follow it at once. A heading that stands alone (一、加强领导) is a row of its own.
 *
 * @param width The length of the header, where it is known.
 */
export function lineTable(cells: Cell[], width?: number): LineTable {
  const start = cells.findIndex((cell, index) => index >= (width ?? 0) && wholeNumber(cell) !== null);
  const first = start < 0 ? cells : cells.slice(0, start);
  const below = start < 0 ? [] : cells.slice(start);
  const header = width
    ? first.slice(0, width)
    : toHeader(first, commonLength(toRuns(below, 0)) ?? first.length);
  const runs = toRuns(below, header.length);
  const rest = (width && runs.at(-1)?.splice(width)) || [];
  const unnumbered = splitRun(first.slice(header.length), header.length);
  return {
    rows: [header, ...unnumbered, ...runs.flatMap((run) => splitRun(run, header.length))],
    below: rest,
  };
}

/** Hardly a column's name is longer. */
const longestName = 20;

/**
 * The header among the cells above the first number: the first `width`, if what follows them is too long for names of
 * columns; those before the first heading row; the first `width`, if the others are rows without a number; or else all.
 */
function toHeader(first: Cell[], width: number): Cell[] {
  const heading = first.findIndex(({text}) => isNumberedHeading(text));
  const above = heading > 0 ? first.slice(0, heading) : first;
  const names = (cells: Cell[]) => isHeader(cells.map(({text}) => text));
  const isSentence = ({text}: Cell) =>
    (text.trim().length > longestName || /[。；]/.test(text)) && !isNumberedHeading(text);
  const sentences = first.slice(width).some(isSentence);
  if (sentences && names(first.slice(0, width))) return first.slice(0, width);
  if (heading > 0 && names(above)) return above;
  const mayBeNumber = ({text}: Cell) => !text.trim() || /\d/.test(text) || isNote(text);
  const areRows = first.every((cell, index) => index === 0 || index % width !== 0 || mayBeNumber(cell));
  return areRows && first.length % width === 0 ? first.slice(0, width) : first;
}

/** A task number may be this much above the one before where a row is too short: numbers are left out now and then. */
const aFewAbove = 3;

/**
 * Parts the cells at those that begin a row: a whole number where a row of `width` cells is full, or, in a row that is
 * too short, one that follows the task number before, or that the next row's number follows. A number in a row that is
 * whole with it (a deadline 2021) does not.
 */
function toRuns(cells: Cell[], width: number): Cell[][] {
  const runs: Cell[][] = [];
  let run: Cell[] = [];
  let previous = 0;
  cells.forEach((cell, at) => {
    const number = wholeNumber(cell);
    if (number !== null && (run.length === 0 || begins(number, at))) {
      run = [];
      runs.push(run);
      previous = number;
    }
    run.push(cell);
  });
  return runs;

  function begins(number: number, at: number): boolean {
    const over = width === 0 || run.length % width === 0 ? 0 : lengthOf(run) % width;
    if (over === 0) return true;
    const next = cells[at + width - over];
    if (next && wholeNumber(next) === previous + 1) return false;
    if (run.length > width || (number > previous && number <= previous + aFewAbove)) return true;
    const after = cells[at + width];
    return number > previous && !isYear(number) && after !== undefined && wholeNumber(after) === number + 1;
  }
}

const isYear = (number: number) => number >= 1900 && number < 2200;

/** The length of a run without the headings of rows of their own at its end. */
function lengthOf(run: readonly Cell[]): number {
  let length = run.length;
  while (length > 1 && isNumberedHeading(run[length - 1]!.text)) length--;
  return length;
}

function wholeNumber({text}: Cell): number | null {
  return /^\s*\d+\s*$/.test(text) ? Number(text) : null;
}

/** A run that is several rows long holds rows whose number cell is blank, or holds something else (7-1), or headings. */
function splitRun(run: Cell[], width: number): Cell[][] {
  if (run.length === 0) return [];
  const whole = width > 0 && run.length % width !== 0 ? lengthOf(run) : run.length;
  const headings = run.slice(whole).map((cell) => [cell]);
  if (width === 0) return [run];
  if (whole % width !== 0) return whole < width ? [run.slice(0, whole), ...headings] : [run];
  const rows: Cell[][] = [];
  for (let start = 0; start < whole; start += width) rows.push(run.slice(start, start + width));
  return [...rows, ...headings];
}

/** The length that most runs have, the smaller of two that are as frequent; null if there is no run. */
function commonLength(runs: Cell[][]): number | null {
  const times = new Map<number, number>();
  for (const {length} of runs) times.set(length, (times.get(length) ?? 0) + 1);
  const [common] = [...times].sort(([a, n], [b, m]) => m - n || a - b);
  return common?.[0] ?? null;
}
