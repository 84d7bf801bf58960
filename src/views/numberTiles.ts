import {words} from "./elements.js";
import {type Part, parts} from "./part.js";

/** A number that matters. */
export interface NumberTile {
  name: string;
  value: number;
  label: string;
  /** What it is a part of, or else what there is to know of it. */
  share: string;
  /** The way to what it counts; null: there is none. */
  href: string | null;
}

/** Draws numbers, each an item with `data-number`: over what was drawn before, so that no link loses its focus. */
export function numberTiles(list: Part, tiles: readonly NumberTile[]): void {
  parts(list, "li", "number", tiles)
    .attr("data-number", ({name}) => name)
    .each(function ({value, label, share, href}) {
      const {ownerDocument: document} = this;
      const tag = href === null ? "div" : "a";
      const drawn = this.querySelector(tag);
      const box = drawn ?? document.createElement(tag);
      if (href !== null) box.setAttribute("href", href);
      box.replaceChildren(
        words(document, "b", String(value)),
        words(document, "span", label),
        words(document, "small", share),
      );
      if (!drawn) this.replaceChildren(box);
    });
}
