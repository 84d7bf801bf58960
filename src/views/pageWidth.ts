import {noFilters} from "../state/filters.js";
import {chartWidth, widthQueries} from "./panel/chartWidth.js";
import {shownPicks} from "./picked.js";

/** Paper is as wide as a chart of this many pixels can be read on, whatever the window is. */
const paperWidth = 920;

/** What a page is drawn for. */
export interface PageWidth {
  /** The width at which its charts are to be drawn in a state, in pixels. */
  of(state: URLSearchParams): number;
  /** Whether it is being printed: the paper does not wait for what is drawn later. */
  onPaper(): boolean;
}

/**
 * Watches over the width at which a page's charts are to be drawn, in the window or on paper.
 * @param turn called when another width may fit
 */
export function pageWidth(turn: () => void): PageWidth {
  let onPaper = false;
  for (const query of widthQueries) matchMedia(query).addEventListener("change", turn);
  for (const event of ["beforeprint", "afterprint"]) {
    addEventListener(event, () => {
      onPaper = event === "beforeprint";
      turn();
    });
  }
  return {
    of: (search) =>
      onPaper ? paperWidth : chartWidth(innerWidth, shownPicks({search, wholeList: noFilters}).length),
    onPaper: () => onPaper,
  };
}
