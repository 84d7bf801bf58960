import {csvFormatRow} from "d3-dsv";

const number = /^[+-]?\d+([.,]\d+)*%?$/;
const formula = /^[=+\-@\t\r\n＝＋－＠]/u;

/** A cell that a spreadsheet takes as text: what it would run as a formula is led by an apostrophe, unless a number. */
export function harmlessCell(value: unknown): string {
  if (value === null || value === undefined) return "";
  const text = String(value);
  return typeof value !== "number" && formula.test(text) && !number.test(text) ? `'${text}` : text;
}

/**
 * Rows as CSV for spreadsheets: a byte order mark, without which Excel garbles Chinese; CRLF at the end of each line; the
 * names of the columns first. Null is an empty cell.
 */
export function csvText(columns: readonly string[], rows: readonly (readonly unknown[])[]): string {
  return `\ufeff${csvLines([columns])}${csvLines(rows)}`;
}

/** Rows that follow others in the same file. */
export const csvLines = (rows: readonly (readonly unknown[])[]): string =>
  rows.map((row) => `${csvFormatRow(row.map(harmlessCell))}\r\n`).join("");

/** CSV text as a file, in one piece or several. */
export function csvBlob(...texts: string[]): Blob {
  return new Blob(texts, {type: "text/csv;charset=utf-8"});
}
