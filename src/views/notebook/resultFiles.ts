import {heldParquet} from "../../engine/heldParquet.js";
import type {Plain} from "../../engine/rows.js";
import type {HeldColumn} from "../../engine/workbench.js";
import {charactersOf} from "../../export/characters.js";
import {csvBlob, csvLines, csvText} from "../../export/csv.js";
import type {SheetColumn, SheetValue} from "../../export/xlsx.js";
import type {Part} from "../part.js";
import {saveMenu} from "../saveMenu.js";
import {bookFile} from "../tableFile.js";
import type {NotebookContext} from "./notebookContext.js";
import type {Result} from "./result.js";

const formats = ["csv", "xlsx", "parquet"] as const;
type Format = (typeof formats)[number];

/** So many rows a workbook has at most: of more the browser would stand still, and Excel after it. */
export const mostInWorkbook = 100_000;

/** So many rows are asked of the engine at a time. */
const atOnce = 20_000;

/** More rows than a workbook has; the message is for the reader. */
export class TooManyForWorkbookError extends Error {}

/** Buttons that hand out what a query gave, all rows that are held, in the query's order. */
export function resultFiles(
  menu: Part,
  result: Result,
  context: Pick<NotebookContext, "document" | "text">,
): void {
  const words = context.text.notebookTable.files;
  const save = {
    formats,
    button: (format: Format) => words[format],
    file: [result.name],
    make: (format: Format) => resultFile(format, result, context),
    failed: (error: Error) =>
      error instanceof TooManyForWorkbookError ? error.message : context.text.menu.failed(error.message),
  };
  saveMenu(menu, save, context);
}

/** What a query gave as a file. Rejects with a {@link TooManyForWorkbookError}; CSV and Parquet have no limit. */
export async function resultFile(
  format: Format,
  result: Result,
  {text}: Pick<NotebookContext, "text">,
): Promise<Blob> {
  const {held} = result;
  if (format === "csv") {
    const pieces = [
      csvText(
        held.columns.map(({name}) => name),
        [],
      ),
    ];
    for await (const rows of allRows(result)) pieces.push(csvLines(rows));
    return csvBlob(...pieces);
  }
  if (format === "parquet") {
    const file = heldParquet(held);
    for await (const rows of allRows(result)) file.write(rows);
    return new Blob([file.bytes() as Uint8Array<ArrayBuffer>], {type: "application/vnd.apache.parquet"});
  }
  if (held.rows > mostInWorkbook) {
    throw new TooManyForWorkbookError(text.notebookTable.files.tooManyForXlsx(held.rows, mostInWorkbook));
  }
  const rows: SheetValue[][] = [];
  for await (const some of allRows(result)) for (const row of some) rows.push(row.map(sheetValue));
  const sheet = {
    name: sheetName(result.name) || text.menu.names.sheet,
    cover: [result.name],
    columns: held.columns.map((column, place) => sheetColumn(column, place, rows)),
    rows,
  };
  return bookFile([sheet], null);
}

/** All rows that are held, some at a time. */
async function* allRows({held, reader}: Result): AsyncGenerator<Plain[][]> {
  for (let from = 0; from < held.rows; from += atOnce) yield await reader.rows({from, count: atOnce});
}

/** What is no number in a workbook is written as words. */
const sheetValue = (value: Plain): SheetValue =>
  typeof value === "number" && !Number.isFinite(value) ? String(value) : value;

/** Widths in characters, and how many rows say how wide a column must be. */
const [narrowest, widest, looked] = [8, 60, 1000];

function sheetColumn({name, kind}: HeldColumn, place: number, rows: readonly SheetValue[][]): SheetColumn {
  const needed = rows
    .slice(0, looked)
    .reduce((most, row) => Math.max(most, charactersOf(String(row[place] ?? ""))), charactersOf(name));
  return {
    name,
    width: Math.min(widest, Math.max(narrowest, needed + 3)),
    ...(kind === "day" ? {isDay: true as const} : {}),
    ...(kind === "moment" ? {isMoment: true as const} : {}),
  };
}

/** What a workbook lets a sheet be called. */
const sheetName = (name: string): string =>
  name
    .replace(/[[\]:*?/\\\p{Cc}]/gu, "_")
    .slice(0, 31)
    .replace(/^['\s]+|['\s\p{Surrogate}]+$/gu, "");
