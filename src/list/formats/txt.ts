import {type Cell, type Source, UnreadableError} from "../source.js";

/**
 * Reads a table pasted as text. A cell begins with a tab, the first one at the start of a line; a line without one
 * continues the cell above it, and blank lines separate nothing but a footnote (注：…) below the last cell. Rows are not
 * marked in this form: the cells before the first that holds a whole number and nothing else are the header, and a row
 * begins at each such cell that can be a task's number (see {@link toRuns}).
 *
 * @throws UnreadableError if the bytes are empty, not UTF-8, or hold no such table.
 */
export function readTxt(bytes: Uint8Array, file: string): Source {
  const lines = decode(bytes, file).split(/\r\n|\n|\r/);
  const paragraphs: Cell[] = [];
  const cells: Cell[] = [];
  lines.forEach((content, index) => {
    const line = index + 1;
    const last = cells.at(-1);
    if (!last && !content.startsWith("\t")) {
      if (content.trim()) paragraphs.push({text: content.trim(), line});
      return;
    }
    const [continued = "", ...texts] = content.split("\t");
    if (last && !content.startsWith("\t")) last.text += `\n${continued}`;
    for (const text of texts) cells.push({text, line});
  });
  if (cells.length === 0) {
    throw new UnreadableError(
      file,
      null,
      "no table found — paste the table from Word so that each cell begins with a tab",
    );
  }
  paragraphs.push(...takeFootnotes(cells.at(-1)!));
  return {paragraphs, rows: toRows(cells)};
}

function decode(bytes: Uint8Array, file: string): string {
  if (bytes.length === 0) throw new UnreadableError(file, null, "the file is empty — put the list into it");
  let text: string;
  try {
    text = new TextDecoder("utf-8", {fatal: true}).decode(bytes);
  } catch {
    throw new UnreadableError(file, lineOfBadByte(bytes), "not UTF-8 text — save the file as UTF-8");
  }
  if (!text.trim())
    throw new UnreadableError(file, null, "the file holds only white space — put the list into it");
  return text;
}

/** The line with the first byte that is not UTF-8: decoding line by line finds it, since no UTF-8 sequence holds a line feed. */
function lineOfBadByte(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const feed = bytes.indexOf(10, start);
    const end = feed < 0 ? bytes.length : feed;
    try {
      new TextDecoder("utf-8", {fatal: true}).decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end + 1;
  }
  return line;
}

/** 注：… · 备注1：… · （说明：… below a blank line, with what follows it. */
const footnote = /\n(?<=\n[^\S\n]*\n)[^\S\n]*[（(]?(?:注|备注|附注|注释|说明)[\d一二三]?[：:]/;

/** Takes the footnotes below a table out of its last cell, a paragraph for each line. */
function takeFootnotes(last: Cell): Cell[] {
  const at = footnote.exec(last.text)?.index;
  if (at === undefined) return [];
  const above = last.text.slice(0, at);
  const line = last.line + above.split("\n").length - 1;
  const notes = last.text.slice(at).split("\n");
  last.text = above;
  return notes.map((text, index) => ({text: text.trim(), line: line + index})).filter(({text}) => text);
}

function toRows(cells: Cell[]): Cell[][] {
  const start = cells.findIndex((cell) => wholeNumber(cell) !== null);
  const first = start < 0 ? cells : cells.slice(0, start);
  const below = start < 0 ? [] : cells.slice(start);
  const header = toHeader(first, commonLength(toRuns(below, 0)) ?? first.length);
  const unnumbered = splitUnnumbered(first.slice(header.length), header.length);
  const numbered = toRuns(below, header.length).flatMap((run) => splitUnnumbered(run, header.length));
  return [header, ...unnumbered, ...numbered];
}

/** The first `width` of the cells above the first number if the others are rows without a number, or else all. */
function toHeader(first: Cell[], width: number): Cell[] {
  const mayBeNumber = ({text}: Cell) => !text.trim() || /\d/.test(text);
  const areRows = first.every((cell, index) => index === 0 || index % width !== 0 || mayBeNumber(cell));
  return areRows && first.length % width === 0 ? first.slice(0, width) : first;
}

/** A task number may be this much above the one before where a row is too short: numbers are left out now and then. */
const aFewAbove = 3;

/**
 * Parts the cells at those that begin a row: a whole number where a row of `width` cells is full, or, in a row that is
 * too short, one that follows the task number before. A number in a row that is whole with it (a deadline 2021) does not.
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
    const over = width === 0 ? 0 : run.length % width;
    if (over === 0) return true;
    const next = cells[at + width - over];
    if (next && wholeNumber(next) === previous + 1) return false;
    return run.length > width || (number > previous && number <= previous + aFewAbove);
  }
}

function wholeNumber({text}: Cell): number | null {
  return /^\s*\d+\s*$/.test(text) ? Number(text) : null;
}

/** A run that is several rows long holds rows whose number cell is blank, or holds something else (7-1). */
function splitUnnumbered(run: Cell[], width: number): Cell[][] {
  if (run.length === 0) return [];
  if (width === 0 || run.length % width !== 0) return [run];
  const rows: Cell[][] = [];
  for (let start = 0; start < run.length; start += width) rows.push(run.slice(start, start + width));
  return rows;
}

/** The length that most runs have, the smaller of two that are as frequent; null if there is no run. */
function commonLength(runs: Cell[][]): number | null {
  const times = new Map<number, number>();
  for (const {length} of runs) times.set(length, (times.get(length) ?? 0) + 1);
  const [common] = [...times].sort(([a, n], [b, m]) => m - n || a - b);
  return common?.[0] ?? null;
}
