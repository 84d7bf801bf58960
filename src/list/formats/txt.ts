import {type Cell, type Source, UnreadableError} from "../source.js";

/**
 * Reads a table pasted as text. A cell begins with a tab, the first one at the start of a line; a line without one
 * continues the cell above it, and blank lines separate nothing. Rows are not marked in this form, so a row is taken
 * to begin at each cell that holds a whole number and nothing else; the cells before the first one are the header.
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

function toRows(cells: Cell[]): Cell[][] {
  const runs: Cell[][] = [[]];
  for (const cell of cells) {
    if (/^\s*\d+\s*$/.test(cell.text)) runs.push([]);
    runs.at(-1)!.push(cell);
  }
  const [first = [], ...numbered] = runs;
  const width = commonLength(numbered) ?? first.length;
  const mayBeNumber = ({text}: Cell) => !text.trim() || /\d/.test(text);
  const areRows = first.every((cell, index) => index === 0 || index % width !== 0 || mayBeNumber(cell));
  const [header = [], ...unnumbered] = areRows ? splitUnnumbered(first, width) : [first];
  return [header, ...unnumbered, ...numbered.flatMap((run) => splitUnnumbered(run, header.length))];
}

/** A run that is several rows long holds rows whose number cell is blank, or holds something else (7-1). */
function splitUnnumbered(run: Cell[], width: number): Cell[][] {
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
