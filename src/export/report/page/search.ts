import {fold} from "../../../search/fold.js";
import {termsOf} from "../../../search/terms.js";
import {wordsOf} from "../../../search/word.js";
import {markedText} from "../../../views/markedText.js";

interface Row {
  element: HTMLTableRowElement;
  cells: readonly {element: HTMLTableCellElement; text: string}[];
  /** All of its words, folded. */
  folded: string;
}

/**
 * The box that looks through the tables of tasks: rows that lack one of its words go out of sight, and what it looks for
 * is marked in the others.
 */
export function search(document: Document): void {
  const box = document.querySelector<HTMLElement>(".search");
  const input = box?.querySelector("input");
  const status = box?.querySelector("[role=status]");
  if (!box || !input || !status) return;
  const rows = [...document.querySelectorAll("[data-searchable]")].flatMap(rowsOf);
  const found = (box.dataset.found ?? "").split("\n");
  let shown = "";

  const answer = () => {
    const terms = termsOf(input.value);
    const words = wordsOf(terms, null);
    if (terms.join(" ") === shown) return;
    shown = terms.join(" ");
    let count = 0;
    for (const {element, cells, folded} of rows) {
      const isFound = terms.every((term) => folded.includes(term));
      element.hidden = !isFound;
      if (!isFound) continue;
      count++;
      for (const cell of cells) cell.element.replaceChildren(...markedText(document, cell.text, words));
    }
    status.textContent = terms.length === 0 ? "" : (found[count] ?? "");
    box.toggleAttribute("data-used", terms.length > 0);
  };
  // Letters that an input method still turns into characters are no words yet.
  input.addEventListener("input", (event) => {
    if (!(event as InputEvent).isComposing) answer();
  });
  input.addEventListener("compositionend", answer);
  box.hidden = false;
  // A browser that goes back to the page may have kept the words.
  answer();
}

function rowsOf(table: Element): Row[] {
  return [...table.querySelectorAll<HTMLTableRowElement>("tbody:not(.totals) > tr")].map((element) => {
    const cells = [...element.cells].map((cell) => ({element: cell, text: cell.textContent ?? ""}));
    return {element, cells, folded: fold(cells.map(({text}) => text).join("\n"))};
  });
}
