import {isHeader} from "../forms/header.js";
import {isNumberedHeading, noteStart} from "../forms/headingRow.js";
import type {Cell, Paragraph, Source} from "../source.js";
import {type LineTable, lineTable} from "./lineTable.js";

/**
 * Reads text that holds a table as it is pasted, or running text. In a table pasted from Word a cell begins with a tab,
 * the first one at the start of a line; a line without one continues the cell above. One copied out of a web page has
 * every cell on a line of its own, and a header of such lines (序号⏎任务⏎责任单位⏎完成时限). Everything else is a
 * paragraph for each line that is not blank.
 */
export function readTxt(text: string): Source {
  const lines = text.split(/\r\n|\n|\r/);
  return tabbedTable(lines) ?? copiedTable(lines) ?? {blocks: paragraphsFrom(lines, 0)};
}

/** A paragraph for each line from the given one on, 0-based, without outer white space. */
function paragraphsFrom(lines: readonly string[], start: number, end = lines.length): Paragraph[] {
  return lines.slice(start, end).flatMap((content, index): Paragraph[] => {
    const text = content.trim();
    return text ? [{kind: "paragraph", text, line: start + index + 1}] : [];
  });
}

/** A table whose cells begin with tabs; null if the tabs are indents of running text. */
function tabbedTable(lines: readonly string[]): Source | null {
  const start = lines.findIndex((content) => content.startsWith("\t"));
  if (start < 0) return null;
  const cells: Cell[] = [];
  const pieces: string[][] = [];
  lines.slice(start).forEach((content, index) => {
    const [continued = "", ...texts] = content.split("\t");
    if (!content.startsWith("\t")) pieces.at(-1)!.push(continued);
    for (const text of texts) {
      cells.push({text, line: start + index + 1});
      pieces.push([text]);
    }
  });
  cells.forEach((cell, index) => {
    cell.text = pieces[index]!.join("\n");
  });
  if (!isTable(cells)) return null;
  const below = takeFootnotes(cells.at(-1)!);
  const table = {kind: "table" as const, name: null, rows: lineTable(cells).rows};
  return {blocks: [...paragraphsFrom(lines, 0, start), table, ...below]};
}

/** Whether cells are a table's: the names of its columns stand among the first. */
function isTable(cells: readonly Cell[]): boolean {
  return isHeader(cells.slice(0, firstCells).map(({text}) => text));
}

/** A header, and the first number below it, stand among so many cells. */
const firstCells = 30;

/** A table with each cell on a line of its own below a header of such lines; null if there is no header. */
function copiedTable(lines: readonly string[]): Source | null {
  const cells = paragraphsFrom(lines, 0).map(({text, line}): Cell => ({text, line}));
  const start = cells.findIndex(({text}) => /^(?:序\s*号|编\s*号|No\.?|#)$/i.test(text));
  if (start < 0) return null;
  const rest = cells.slice(start);
  const width = rest.slice(0, firstCells).findIndex(({text}) => /^1$/.test(text) || isNumberedHeading(text));
  if (width < 2 || !isHeader(rest.slice(0, width).map(({text}) => text))) return null;
  const {rows, below}: LineTable = lineTable(rest, width);
  const outside = (cell: Cell): Paragraph => ({kind: "paragraph", ...cell});
  return {
    blocks: [...cells.slice(0, start).map(outside), {kind: "table", name: null, rows}, ...below.map(outside)],
  };
}

/** 注：… · 备注1：… · （说明：… below a blank line, with what follows it. */
const footnote = new RegExp(`\\n(?<=\\n[^\\S\\n]*\\n)[^\\S\\n]*${noteStart}`);

/** Takes the footnotes below a table out of its last cell, a paragraph for each line. */
function takeFootnotes(last: Cell): Paragraph[] {
  const at = footnote.exec(last.text)?.index;
  if (at === undefined) return [];
  const above = last.text.slice(0, at);
  const line = last.line + above.split("\n").length - 1;
  const notes = last.text.slice(at).split("\n");
  last.text = above;
  return notes
    .map((text, index): Paragraph => ({kind: "paragraph", text: text.trim(), line: line + index}))
    .filter(({text}) => text);
}
