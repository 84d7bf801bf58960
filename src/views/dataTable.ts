import {type Part, part, parts} from "./part.js";
import {type CellValue, firstDirection, type SortDirection, sortedRows} from "./sortedRows.js";
import {type SortHead, sortHeads} from "./sortHeads.js";

/** The numbers behind a chart: what its table shows and its CSV holds. */
export interface Data {
  columns: readonly string[];
  rows: readonly (readonly CellValue[])[];
  /** The names of columns of ISO dates, which the page shows in words. */
  days?: readonly string[];
}

/** So many rows of a table are on a page: what is left of a longer one only a file can hold. */
export const mostTableRows = 1000;

/** What a table is sorted by. */
interface Sorting {
  /** The name of a column. */
  column: string;
  direction: SortDirection;
}

/** Remembered while the table stands, whatever its rows become. */
const sortings = new WeakMap<Element, Sorting>();

interface TableWords {
  table: string;
  tableCut(rows: number, all: number): string;
  /** What the head of a column does at the next press; null: it puts the rows back into their own order. */
  sort(column: string, direction: SortDirection | null): string;
}

/**
 * A table of plain values, folded away under its summary; the heads of its columns sort it. Of a very long one the first
 * rows, and a word on the rest.
 */
export function dataTable(
  parent: Part,
  {figure: words, day}: {figure: TableWords; day(iso: string): string},
  data: Data,
): void {
  const details = part(parent, "details", "table");
  part(details, "summary", "summary").text(words.table);
  const isCut = data.rows.length > mostTableRows;
  part(details, "p", "cut")
    .attr("hidden", isCut ? null : "")
    .text(isCut ? words.tableCut(mostTableRows, data.rows.length) : "");
  const room = scrolling(details, words.table);
  const draw = () => {
    const sorting = sortings.get(details.node()!) ?? null;
    const column = sorting ? data.columns.indexOf(sorting.column) : -1;
    const rows = column < 0 ? data.rows : sortedRows(data.rows, column, sorting!.direction);
    const table = part(room, "table", "data");
    const heads = data.columns.map((name, place): SortHead => {
      const sorted = place === column ? sorting!.direction : null;
      const next = nextDirection(sorted, firstDirection(data.rows, place));
      const press = () => {
        if (next) sortings.set(details.node()!, {column: name, direction: next});
        else sortings.delete(details.node()!);
        draw();
      };
      return {key: name, name, sorted, title: words.sort(name, next), press};
    });
    sortHeads(part(part(table, "thead", "head"), "tr", "row"), heads);
    const days = new Set(data.days?.map((name) => data.columns.indexOf(name)));
    tableBody(table, rows.slice(0, mostTableRows), (value, place) =>
      typeof value === "string" && days.has(place) ? day(value) : value,
    );
  };
  draw();
}

/** The rows as the table of this parent shows them, all of them: sorted as the reader left it. */
export function rowsAsShown(parent: Part, data: Data): Data["rows"] {
  const details = parent.selectChild<HTMLElement>("[data-part=table]").node();
  const sorting = details ? sortings.get(details) : undefined;
  const column = sorting ? data.columns.indexOf(sorting.column) : -1;
  return column < 0 ? data.rows : sortedRows(data.rows, column, sorting!.direction);
}

/** A column is sorted one way, then the other, then no more. */
function nextDirection(now: SortDirection | null, first: SortDirection): SortDirection | null {
  if (now === null) return first;
  if (now !== first) return null;
  return first === "ascending" ? "descending" : "ascending";
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
  tableBody(table, rows);
}

/** @param shown what is shown of a value in a column */
function tableBody(
  table: Part,
  rows: Data["rows"],
  shown: (value: CellValue, column: number) => CellValue = (value) => value,
): void {
  parts(part(table, "tbody", "body"), "tr", "row", rows)
    .selectAll<HTMLElement, string | number | null>("td")
    .data((row) => row)
    .join("td")
    .attr("class", (value) => (typeof value === "number" ? "number" : null))
    .text((value, column) => shown(value, column) ?? "");
}
