import {type Part, part, removePart} from "../part.js";
import type {NotebookContext} from "./notebookContext.js";

/** A value that is too long for its cell. */
export interface WholeCell {
  /** The name of its column, and its row as it stands now, counted from 0. */
  column: string;
  row: number;
  value: string;
  /** Where the keyboard goes when it is closed. */
  back(): void;
}

/** Shows all of a value below its table, until it is closed or another one is shown. Escape closes it too. */
export function showWhole(
  area: Part,
  {column, row, value, back}: WholeCell,
  {text}: Pick<NotebookContext, "text">,
): void {
  const words = text.notebookTable.whole;
  const panel = part(area, "section", "whole-cell").attr("aria-label", words.label(row + 1, column));
  const close = () => {
    removePart(area, "whole-cell");
    back();
  };
  const head = part(panel, "div", "top");
  part(head, "b", "title").text(words.title(row + 1, column));
  part(head, "button", "close").attr("type", "button").text(words.close).on("click", close);
  const shown = part(panel, "div", "value").attr("tabindex", 0).text(value);
  panel.on("keydown", (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    close();
  });
  shown.node()!.focus({preventScroll: true});
  panel.node()!.scrollIntoView?.({block: "nearest"});
}
