import type {Cell} from "../source.js";
import {headingMark, sectionNumeral, wholeNumber} from "../words/headings.js";
import {filledColumns, type Spot} from "./grid.js";
import type {Layout} from "./layout.js";

/** A row that is no task: a heading over those below it, or a note. */
export interface HeadingRow {
  kind: "heading" | "note";
  text: string;
  cell: Cell;
}

/** 注：… · 备注1：… · （说明：… */
export const noteStart = "[（(]?(?:注|备注|附注|注释|说明)[\\d一二三]?[：:]";
const note = new RegExp(`^\\s*${noteStart}`);
/** Whether words are a note below or among the rows: 注：本表由市法院解释. */
export const isNote = (text: string): boolean => note.test(text);
/** 合计 · 小 计 · 总计（12项） · 合计：12项: the sum of the rows above. */
const sum = /^(?:本[页类表])?(?:合|小|总|共|累)\s*计(?:\s*[：:（(].{0,40})?$/;
/** Longer words than these in a row of their own are a note, even without 注. */
const longestHeading = 80;
/** So many cells of a sum are quoted. */
const manyCells = 50;

/**
 * A heading row: a cell merged across the row, or the only one that is filled (一、加强领导 · （一）压实责任 · 重点工作),
 * or a numeral beside it (二 | 优化服务). A sum (合计 | 12项) is a note. Null for the row of a task, blank as its other cells may be.
 */
export function headingRow(row: readonly Spot[], layout: Layout): HeadingRow | null {
  const filled = filledColumns(row);
  const [first, second, more] = filled;
  const isSum = (column: number) => sum.test(row[column]!.cell.text.trim());
  if (filled.some((column) => (column === first || layout.tasks.includes(column)) && isSum(column))) {
    const words = filled.slice(0, manyCells).map((column) => row[column]!.cell.text.trim());
    return {kind: "note", text: words.join(" | "), cell: row[first!]!.cell};
  }
  if (first === undefined || more !== undefined) return null;
  const own = new Set(filled.map((column) => row[column]!.cell));
  const reaches = row.some(
    ({cell, anchor}, column) => cell !== anchor && !own.has(anchor) && !layout.headings.includes(column),
  );
  if (reaches) return null;

  const {cell} = row[first]!;
  const text = cell.text.trim();
  if (second !== undefined) {
    const words = row[second]!.cell.text.trim();
    const beside = layout.headings.includes(second) || layout.tasks.includes(second);
    if (first !== layout.number || !beside || sectionNumeral(text) === null) return null;
    return {kind: "heading", text: `${text}${/[一-龥]$/.test(text) ? "、" : ""}${words}`, cell};
  }

  if (wholeNumber(text) !== null) return null;
  const span = row.filter(({anchor}) => anchor === cell).length;
  const inTasks = layout.tasks.includes(first);
  const ahead = first === 0 || first === layout.number || layout.headings.includes(first);
  if (note.test(text) && (span > 1 || ahead)) return {kind: "note", text, cell};
  if (span === 1 && (inTasks ? !isNumberedHeading(text) : !ahead)) return null;
  const long = text.length > longestHeading && headingMark(text) === null;
  return {kind: long ? "note" : "heading", text, cell};
}

/** Whether words stand as a heading by their number alone: 一、加强领导 · （一）压实责任 · 第一部分 总体要求. */
export function isNumberedHeading(text: string): boolean {
  const mark = headingMark(text.trim());
  if (!mark || mark.style === "digits" || /^[（(]\d/.test(text.trim())) return false;
  return text.length <= longestHeading / 2 && !/[。；;：:](?=.)|[；;：:]$/.test(text.trim());
}
