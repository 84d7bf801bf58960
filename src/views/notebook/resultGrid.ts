import {sum} from "d3-array";
import type {HeldColumn, HeldSort} from "../../engine/workbench.js";
import {boxRows, mostBoxedOnPaper} from "../../interact/boxRows.js";
import {scrolling} from "../dataTable.js";
import {type Part, part, parts} from "../part.js";
import {sortHeads} from "../sortHeads.js";
import {gridKeys} from "./gridKeys.js";
import {columnRooms, columnsOnPaper, gridWidths} from "./gridWidths.js";
import type {NotebookContext} from "./notebookContext.js";
import type {Result} from "./result.js";
import {openedCells, resultCell} from "./resultCell.js";
import type {ShownRows} from "./shownRows.js";
import {summariesInSight} from "./summariesInSight.js";

/** So many columns are on the page: more of them no reader looks through. */
export const mostColumnsShown = 200;

/** The columns' names, and what they are like. */
const headRows = 2;

/** The page around a table. */
export interface Around {
  /** Whether it is still this result that is to be shown. */
  isCurrent(): boolean;
  /** Says what went wrong. */
  say(error: unknown): void;
}

/**
 * The rows of a result in a box that scrolls, under heads that sort them. Of many only those in sight are drawn; on paper
 * stand the first, and as many columns as fit.
 * @returns what draws the rows anew after others have come
 */
export function resultGrid(
  area: Part,
  result: Result,
  rows: ShownRows,
  {isCurrent, say}: Around,
  context: Pick<NotebookContext, "document" | "text">,
): () => void {
  const words = context.text.notebookTable;
  const {held, name} = result;
  const columns = held.columns.slice(0, mostColumnsShown);
  const widths = gridWidths(columns, rows.now(), context.text);
  const rooms = columnRooms(widths);
  const onPaper = columnsOnPaper(rooms);
  const isOffPaper = (_: unknown, place: number) => (place < onPaper ? null : "");

  const box = scrolling(area, words.room(name));
  const table = part(box, "table", "result")
    .attr("role", "grid")
    .attr("aria-label", words.table(name))
    .attr("aria-description", words.keys)
    .attr("aria-colcount", columns.length)
    .style("--width", `${sum(rooms)}em`)
    .style("--paper-width", `${sum(rooms.slice(0, onPaper))}em`);
  parts(part(table, "colgroup", "rooms"), "col", "column", rooms)
    .style("width", (room) => `${room}em`)
    .attr("data-off-paper", isOffPaper);
  const head = part(table, "thead", "head");
  const names = part(head, "tr", "names").attr("role", "row").attr("aria-rowindex", 1);
  const body = part(table, "tbody", "body").node() as HTMLTableSectionElement;
  const byCode = part(area, "p", "by-code").attr("role", "status").text("");
  part(area, "p", "on-paper").text(paperWords(held.rows, columns.length, onPaper, context));

  const boxed = boxRows(box.node()!, body);
  const {setStop} = gridKeys({
    table: table.node()!,
    rows: boxed,
    count: () => rows.now().length,
    columns: () => columns.length,
  });
  openedCells(area, body, {columns, rows}, context);

  const fill = (row: HTMLTableRowElement, place: number) => {
    row.dataset.part = "row";
    row.setAttribute("role", "row");
    row.setAttribute("aria-rowindex", String(headRows + place + 1));
    for (const [at, column] of columns.entries()) {
      const value = rows.now()[place]![at] ?? null;
      const known = row.children[at] as HTMLElement | undefined;
      const cell = resultCell(known, {column, value, width: widths[at]!, row: place}, context);
      if (known) continue;
      cell.toggleAttribute("data-off-paper", at >= onPaper);
      row.append(cell);
    }
  };
  const update = () => {
    drawHeads(names, columns, rows.sort, press, context);
    names.selectChildren("th").attr("data-off-paper", isOffPaper);
    table.attr("aria-rowcount", rows.now().length + headRows);
    boxed.update(rows.now().length, fill, setStop);
  };
  const press = async (sort: HeldSort | null) => {
    table.attr("aria-busy", "true");
    try {
      if (!(await rows.sortBy(sort)) || !isCurrent()) return;
      update();
      box.node()!.scrollTop = 0;
      const isByCode = sort !== null && !rows.isWhole && columns[sort.column]!.kind === "text";
      byCode.text(isByCode ? words.byCode : "");
    } catch (error) {
      say(error);
    } finally {
      if (rows.isIdle()) table.attr("aria-busy", null);
    }
  };
  const summaries = held.rows > 0 ? summaryCells(head, columns, isOffPaper) : [];
  update();
  summariesInSight(summaries, result, isCurrent, context);
  return update;
}

/** The row of cells below the heads, where it stands what each column is like. */
function summaryCells(
  head: Part,
  columns: readonly HeldColumn[],
  isOffPaper: (_: unknown, place: number) => "" | null,
): HTMLElement[] {
  const row = part(head, "tr", "summaries").attr("role", "row").attr("aria-rowindex", headRows);
  return parts(row, "td", "summary", columns)
    .attr("role", "gridcell")
    .attr("tabindex", -1)
    .attr("data-off-paper", isOffPaper)
    .nodes();
}

/** The heads: the column's name, what it holds, and how it is sorted next. */
function drawHeads(
  row: Part,
  columns: readonly HeldColumn[],
  sort: HeldSort | null,
  press: (sort: HeldSort | null) => Promise<void>,
  {text}: Pick<NotebookContext, "text">,
): void {
  const words = text.notebookTable;
  const heads = columns.map(({name, kind}, column) => {
    const isSorted = sort?.column === column;
    const next = !isSorted
      ? {column, descending: false}
      : sort.descending
        ? null
        : {column, descending: true};
    return {
      key: String(column),
      name,
      small: words.kinds[kind],
      sorted: !isSorted ? null : sort.descending ? ("descending" as const) : ("ascending" as const),
      title: words.sort(name, next && (next.descending ? "descending" : "ascending")),
      press: () => void press(next),
    };
  });
  sortHeads(row, heads);
  row.selectChildren<HTMLElement, unknown>("th").each(function (_, column) {
    const {kind, type} = columns[column]!;
    this.classList.toggle("number", kind === "number");
    const button = this.querySelector("button")!;
    if (!button.hasAttribute("tabindex")) button.setAttribute("tabindex", "-1");
    this.querySelector("small")!.title = type;
  });
}

/** What is not on paper; empty where all is. */
function paperWords(
  rows: number,
  columns: number,
  onPaper: number,
  {text}: Pick<NotebookContext, "text">,
): string {
  const words = text.notebookTable;
  if (onPaper < columns) return words.printed(mostBoxedOnPaper, onPaper);
  return rows > mostBoxedOnPaper ? words.printedRows(mostBoxedOnPaper) : "";
}
