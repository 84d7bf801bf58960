import {readXlsx as readWorkbook, type Sheet} from "hucre/xlsx";
import type {Cell, Source, Table} from "../source.js";
import {UnreadableError, unreadable} from "../unreadable.js";
import {cellParts} from "./xlsx/cellParts.js";
import {type CellValue, cellText} from "./xlsx/cellText.js";
import {openZip} from "./zip.js";

/**
 * Reads a workbook (.xlsx): a table for each visible worksheet that holds anything, by its name, or, if none does, for
 * each hidden one. A formula gives the result that was saved with it, and nothing if none was.
 *
 * @throws UnreadableError if the file is damaged, far larger than any list, or holds nothing.
 */
export async function readXlsx(bytes: Uint8Array, file: string): Promise<Source> {
  return {blocks: (await filledSheets(bytes, file)).map(toTable)};
}

/**
 * The visible worksheets of a workbook that hold anything, or, if none does, the hidden ones, with the values of their
 * cells as the workbook has them.
 *
 * @throws UnreadableError as {@link readXlsx}
 */
export async function filledSheets(bytes: Uint8Array, file: string): Promise<Sheet[]> {
  const parts = cellParts(openZip(bytes, file));
  if (!(parts instanceof Uint8Array)) throw new UnreadableError(file, null, parts);
  const filled = (await worksheets(parts, file)).filter(({rows}) => rows.some((row) => row.some(isFilled)));
  const visible = filled.filter(({hidden, veryHidden}) => !hidden && !veryHidden);
  if (filled.length === 0) throw new UnreadableError(file, null, unreadable.noCells);
  return visible.length > 0 ? visible : filled;
}

const isFilled = (value: CellValue) => value !== null && (typeof value !== "string" || value.trim() !== "");

async function worksheets(parts: Uint8Array, file: string): Promise<Sheet[]> {
  try {
    return (await readWorkbook(parts, {readStyles: true})).sheets;
  } catch {
    throw new UnreadableError(file, null, unreadable.damaged);
  }
}

function toTable(sheet: Sheet): Table {
  const texts = sheet.rows.map((row, r) =>
    row.map((value, c) => cellText(value, sheet.cells?.get(`${r},${c}`)?.style?.numFmt)),
  );
  const height = texts.findLastIndex((row) => row.some((text) => text.trim())) + 1;
  const width = texts.reduce((most, row) => Math.max(most, row.findLastIndex((text) => text.trim()) + 1), 0);
  const rows = texts
    .slice(0, height)
    .map((row, r) => row.slice(0, width).map((text): Cell => ({text, line: r + 1})));
  const merged = cover(rows, sheet.merges ?? []);
  return {
    kind: "table",
    name: sheet.name,
    rows: rows.filter((row, r) => merged.has(r) || row.some(({text}) => text.trim())),
  };
}

/** Marks the places that merged cells cover, and gives the rows that a merged cell touches. */
function cover(rows: Cell[][], merges: NonNullable<Sheet["merges"]>): Set<number> {
  const touched = new Set<number>();
  let places = rows.length * (rows[0]?.length ?? 0);
  for (const {startRow, startCol, endRow, endCol} of merges) {
    if (!(startRow >= 0 && startCol >= 0)) continue;
    for (let r = startRow; r <= Math.min(endRow, rows.length - 1) && places > 0; r++) {
      touched.add(r);
      const row = rows[r]!;
      for (let c = startCol; c <= Math.min(endCol, row.length - 1); c++, places--) {
        if (r > startRow) row[c] = {...row[c]!, text: "", covered: "above"};
        else if (c > startCol) row[c] = {...row[c]!, text: "", covered: "left"};
      }
    }
  }
  return touched;
}
