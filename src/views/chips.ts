import type {Change} from "../state/address.js";
import {type Part, parts} from "./part.js";
import {isPlain} from "./plainClick.js";
import type {Context} from "./view.js";

/** A restriction in words, with the link to the page without it. */
export interface ChipLink {
  label: string;
  href: string;
  /** The same as a change of this page, which then need not be loaded anew; without it, the link is followed. */
  change?: Change;
}

/** The restrictions in force, each a link that takes it away; the bar is hidden while there are none. */
export function chips(
  bar: Part,
  links: readonly ChipLink[],
  {text, browser}: Pick<Context, "text" | "browser">,
): void {
  bar.attr("aria-label", text.filters.heading).attr("hidden", links.length > 0 ? null : "");
  parts(bar, "a", "chip", links)
    .attr("href", ({href}) => href)
    .attr("aria-label", ({label}) => text.filters.remove(label))
    .text(({label}) => `${label} ×`)
    .on("click", (event: MouseEvent, {change}) => {
      if (!browser || !change || !isPlain(event)) return;
      event.preventDefault();
      browser.change(change);
    });
}
