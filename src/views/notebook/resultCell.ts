import type {Plain} from "../../engine/rows.js";
import type {HeldColumn} from "../../engine/workbench.js";
import type {Part} from "../part.js";
import {cellWords} from "./cellWords.js";
import type {NotebookContext} from "./notebookContext.js";
import type {ShownRows} from "./shownRows.js";
import {showWhole} from "./wholeCell.js";

/** What a cell shows. */
export interface CellContent {
  column: HeldColumn;
  value: Plain;
  /** Of the column, in characters. */
  width: number;
  /** Its row as it stands now, counted from 0. */
  row: number;
}

/** A cell with a value, the one that is given or a new one; a long value has a button that opens it. */
export function resultCell(
  known: HTMLElement | undefined,
  {column: {name, kind}, value, width, row}: CellContent,
  {document, text}: Pick<NotebookContext, "document" | "text">,
): HTMLElement {
  const cell = known ?? document.createElement("td");
  if (!known) {
    cell.setAttribute("role", "gridcell");
    cell.setAttribute("tabindex", "-1");
    if (kind === "number") cell.className = "number";
  }
  const words = text.notebookTable;
  const {shown, whole, lacks} = cellWords(value, width, text);
  cell.replaceChildren(shown);
  const title =
    lacks === "value"
      ? words.none.title
      : lacks === "letters"
        ? words.blank
        : typeof value === "number"
          ? whole
          : null;
  if (title === null) cell.removeAttribute("title");
  else cell.setAttribute("title", title);
  cell.toggleAttribute("data-null", lacks === "value");
  cell.toggleAttribute("data-whole", whole !== null);
  if (whole === null || typeof value === "number") return cell;
  const button = document.createElement("button");
  button.type = "button";
  button.setAttribute("tabindex", "-1");
  button.setAttribute("aria-label", words.whole.label(row + 1, name));
  button.textContent = words.whole.open;
  cell.append(button);
  return cell;
}

/** Opens a value that is longer than its cell by a click on it or Enter. */
export function openedCells(
  area: Part,
  body: HTMLElement,
  {columns, rows}: {columns: readonly HeldColumn[]; rows: ShownRows},
  context: Pick<NotebookContext, "document" | "text">,
): void {
  const open = (cell: HTMLElement) => {
    const line = cell.closest("tr")!;
    const [row, column] = [Number(line.dataset.index), [...line.children].indexOf(cell)];
    const value = String(rows.now()[row]![column]);
    const back = () => cell.focus({preventScroll: true});
    showWhole(area, {column: columns[column]!.name, row, value, back}, context);
  };
  body.addEventListener("click", ({target}) => {
    const cell = (target as Element).closest<HTMLElement>("td[data-whole]");
    const isButton = (target as Element).closest("button") !== null;
    // Who marks words in a cell does not want to open it.
    if (cell && (isButton || !context.document.getSelection()?.toString())) open(cell);
  });
  body.addEventListener("keydown", (event) => {
    const cell = event.target as HTMLElement;
    if (event.key !== "Enter" || !cell.matches("td[data-whole]")) return;
    event.preventDefault();
    open(cell);
  });
}
