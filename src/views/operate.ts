import {type Mark, markKey, operableMarks} from "../interact/marks.js";
import {highlightNeighbours, showSelection} from "../interact/selection.js";
import {tipsOf} from "../interact/tips.js";
import {filtersToSearch} from "../state/filters.js";
import type {FigureContent} from "./figureContent.js";
import {pick, pickedFilters, rememberMark} from "./picked.js";
import type {Browser, Context} from "./view.js";

/** Key of the mark in a plot that has the keyboard's focus; null if none has it. */
export function focusedMark(plot: HTMLElement): string | null {
  const active = plot.ownerDocument.activeElement?.closest("[data-mark]");
  return active && plot.contains(active) ? markKey(active as Mark) : null;
}

/** Lets the reader ask a chart's marks: a tip on hover and focus, its tasks on click or Enter, Escape to let go. */
export function operate(
  chart: SVGSVGElement,
  {filters}: FigureContent,
  focus: string | null,
  context: Context,
  browser: Browser,
): void {
  tipsOf(context.document).attach(chart, (mark) => [mark.getAttribute("aria-label") ?? ""]);
  const picked = pickedFilters(context);
  operableMarks(chart, {
    onSelect: (data, mark) => {
      if (mark) rememberMark(mark);
      if (data !== null) browser.change(pick(filters(data)));
      else if (picked) browser.change(pick(null));
    },
    focus,
  });
  if (chart.dataset.svg === "networkGraph") highlightNeighbours(chart);
  if (picked) {
    const key = filtersToSearch(picked);
    showSelection(chart, (data) => filtersToSearch(filters(data)) === key);
  }
}
