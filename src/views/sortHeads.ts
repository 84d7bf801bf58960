import {words} from "./elements.js";
import {type Part, parts} from "./part.js";

/** The head of a column that sorts its table. */
export interface SortHead {
  /** The same for the same column. */
  key: string;
  /** What stands on the button, and below it in small letters. */
  name: string;
  small?: string;
  /** How the table is sorted by it, `other` in an order of its own; null where it is not. */
  sorted: "ascending" | "descending" | "other" | null;
  /** What a press does, in words. */
  title: string;
  press(): void;
}

/** The heads of a table as buttons that sort it; they are made once and then told anew, so that they keep the focus. */
export function sortHeads(row: Part, heads: readonly SortHead[]): void {
  parts(row, "th", "name", heads)
    .attr("scope", "col")
    .attr("aria-sort", ({sorted}) => sorted)
    .each(function ({key, name, small, title, press}) {
      const {ownerDocument: document} = this;
      const button = this.querySelector("button") ?? document.createElement("button");
      if (!button.parentElement) this.replaceChildren(button);
      button.type = "button";
      button.dataset.sort = key;
      button.title = title;
      button.replaceChildren(
        words(document, "b", name),
        ...(small === undefined ? [] : [words(document, "small", small)]),
      );
      button.onclick = press;
    });
}
