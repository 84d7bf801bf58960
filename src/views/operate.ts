import {dataOf, type Mark, markKey, marksOf, operableMarks} from "../interact/marks.js";
import {highlightNeighbours, showSelection} from "../interact/selection.js";
import {tipsOf} from "../interact/tips.js";
import {type Filters, filtersToSearch} from "../state/filters.js";
import type {FigureContent} from "./figureContent.js";
import {holdPlace, letLastGo, pick, pickedFilters, rememberMark} from "./picked.js";
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
  const pinned = pickedFilters(context, "pin");
  operableMarks(chart, {
    onSelect: (data, mark) => {
      if (mark) rememberMark(mark);
      const change = data === null ? letLastGo(context) : pick(filters(data));
      if (!change) return;
      holdPlace(context.document);
      browser.change(change);
    },
    focus,
  });
  if (chart.dataset.svg === "networkGraph") highlightNeighbours(chart);
  const isOf = (whole: Filters | null) => {
    const key = whole && filtersToSearch(whole);
    return (data: Record<string, string>) => filtersToSearch(filters(data)) === key;
  };
  if (picked) showSelection(chart, isOf(picked));
  if (pinned) showPinned(chart, isOf(pinned));
}

/** Marks what is pinned: `data-pinned`, which the style sheet outlines, and `aria-pressed`, since its tasks are shown too. */
function showPinned(chart: SVGSVGElement, isPinned: (data: Record<string, string>) => boolean): void {
  for (const mark of marksOf(chart)) {
    if (!isPinned(dataOf(mark))) continue;
    mark.setAttribute("data-pinned", "true");
    mark.setAttribute("aria-pressed", "true");
  }
}
