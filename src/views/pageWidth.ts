import {noFilters} from "../state/filters.js";
import {chartWidth, widthQueries} from "./panel/chartWidth.js";
import {shownPicks} from "./picked.js";

/** Paper is as wide as a chart of this many pixels can be read on, whatever the window is. */
const paperWidth = 920;

/**
 * Watches over the width at which a page's charts are to be drawn, in the window or on paper.
 * @param turn called when another width may fit
 * @returns the width for a state of the page, in pixels
 */
export function pageWidth(turn: () => void): (state: URLSearchParams) => number {
  let onPaper = false;
  for (const query of widthQueries) matchMedia(query).addEventListener("change", turn);
  for (const event of ["beforeprint", "afterprint"]) {
    addEventListener(event, () => {
      onPaper = event === "beforeprint";
      turn();
    });
  }
  return (search) =>
    onPaper ? paperWidth : chartWidth(innerWidth, shownPicks({search, wholeList: noFilters}).length);
}
