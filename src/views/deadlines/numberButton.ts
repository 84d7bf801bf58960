import {type Filters, filtersToSearch} from "../../state/filters.js";
import {changePicks} from "../changePicks.js";
import {press, shownPicks} from "../picked.js";
import type {Context} from "../view.js";

/** A number of tasks: its words, what it is called, and its tasks; null where no filters name them. */
export interface LinkedNumber {
  words: string;
  /** For who cannot see where it stands. */
  label: string;
  tasks: number;
  filters: Filters | null;
}

/**
 * Puts numbers into a place, each a button that lists its tasks beside the page and lets them go again. What stands there
 * is drawn over, so that no button loses its focus.
 */
export function numberButtons(place: HTMLElement, numbers: readonly LinkedNumber[], context: Context): void {
  const {browser} = context;
  const drawn = [...place.querySelectorAll<HTMLElement>(":scope > [data-part=tasks-behind]")];
  const picks = shownPicks(context);
  const nodes = numbers.map(({words, label, tasks, filters}, i) => {
    const tag = filters === null || tasks === 0 ? "span" : "button";
    const found = drawn[i]?.localName === tag ? drawn[i]! : null;
    const node = found ?? place.ownerDocument.createElement(tag);
    node.dataset.part = "tasks-behind";
    node.dataset.value = String(tasks);
    node.textContent = words;
    if (tag === "button" && filters !== null) {
      const key = filtersToSearch(filters);
      node.setAttribute("type", "button");
      node.setAttribute("aria-label", label);
      node.setAttribute("title", label);
      node.setAttribute("aria-pressed", String(picks.some((pick) => pick.key === key)));
      node.onclick = () => {
        if (browser) changePicks(press(filters, context), context, browser);
      };
    }
    return node;
  });
  const isSame =
    nodes.length === place.childNodes.length && nodes.every((node, i) => node === place.childNodes[i]);
  if (!isSame) place.replaceChildren(...nodes);
}
