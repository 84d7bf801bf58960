import {type Part, part, parts} from "./part.js";

/** The numbers behind a chart: what its table shows and its CSV holds. */
export interface Data {
  columns: readonly string[];
  rows: readonly (readonly (string | number | null)[])[];
}

/** So many rows of a table are on a page: what is left of a longer one only a file can hold. */
export const mostTableRows = 1000;

/** A table of plain values, folded away under its summary; of a very long one the first rows, and a word on the rest. */
export function dataTable(
  parent: Part,
  words: {table: string; tableCut(rows: number, all: number): string},
  {columns, rows}: Data,
): void {
  const details = part(parent, "details", "table");
  part(details, "summary", "summary").text(words.table);
  const isCut = rows.length > mostTableRows;
  part(details, "p", "cut")
    .attr("hidden", isCut ? null : "")
    .text(isCut ? words.tableCut(mostTableRows, rows.length) : "");
  plainTable(scrolling(details, words.table), {columns, rows: rows.slice(0, mostTableRows)});
}

/** Room that scrolls, for the keyboard too. */
export function scrolling(parent: Part, label: string): Part {
  return part(parent, "div", "scroll").attr("tabindex", 0).attr("role", "region").attr("aria-label", label);
}

/** A table of plain values. */
export function plainTable(parent: Part, {columns, rows}: Data): void {
  const table = part(parent, "table", "data");
  const head = part(part(table, "thead", "head"), "tr", "row");
  parts(head, "th", "name", columns)
    .attr("scope", "col")
    .text((name) => name);
  parts(part(table, "tbody", "body"), "tr", "row", rows)
    .selectAll<HTMLElement, string | number | null>("td")
    .data((row) => row)
    .join("td")
    .attr("class", (value) => (typeof value === "number" ? "number" : null))
    .text((value) => value ?? "");
}
