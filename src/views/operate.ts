import {type Mark, type MarksOptions, markKey, operableMarks} from "../interact/marks.js";
import {highlightNeighbours, showSelection} from "../interact/selection.js";
import {tipsOf} from "../interact/tips.js";
import {type Filters, filtersToSearch} from "../state/filters.js";
import {changePicks} from "./changePicks.js";
import type {FigureContent} from "./figureContent.js";
import {rememberMark} from "./opener.js";
import {letLastGo, pickedFilters, press} from "./picked.js";
import {keepView} from "./sceneTools.js";
import type {Browser, Context} from "./view.js";

/** Key of the mark in a plot that has the keyboard's focus; null if none has it. */
export function focusedMark(plot: HTMLElement): string | null {
  const active = plot.ownerDocument.activeElement?.closest("[data-mark]");
  return active && plot.contains(active) ? markKey(active as Mark) : null;
}

/** What the marks of a chart are asked with: that of its last drawing, since the chart may stay for several. */
const asked = new WeakMap<
  SVGSVGElement,
  {
    filters: FigureContent["filters"];
    counted: FigureContent["counted"];
    scene: FigureContent["scene"];
    context: Context;
    browser: Browser;
  }
>();

/**
 * Lets the reader ask a chart's marks: a tip on hover and focus; its tasks on click or Enter, which a second one lets go,
 * as Escape does. Marks without tasks have their tips only. May be asked again of a chart that stays.
 */
export function operate(
  chart: SVGSVGElement,
  {filters, counted, scene, related = null}: FigureContent,
  focus: string | null,
  context: Context,
  browser: Browser,
): void {
  const attached = asked.has(chart);
  asked.set(chart, {filters, counted, scene, context, browser});
  if (!attached) attach(chart, focus, filters !== null, context.document);
  if (filters === null) return;
  const isOf = (whole: Filters | null) => {
    if (whole === null) return null;
    const key = filtersToSearch(whole);
    return (data: Record<string, string>) => filtersToSearch(filters(data)) === key;
  };
  const picked = pickedFilters(context);
  showSelection(chart, isOf(picked), isOf(pickedFilters(context, "pin")), picked && related);
}

function attach(chart: SVGSVGElement, focus: string | null, hasTasks: boolean, document: Document): void {
  tipsOf(document).attach(chart, (mark) =>
    [mark.getAttribute("aria-label") ?? "", asked.get(chart)?.counted ?? ""].filter(Boolean),
  );
  const onSelect: MarksOptions["onSelect"] = (data, mark) => {
    const {filters, context, browser} = asked.get(chart)!;
    if (filters === null) return;
    if (mark) rememberMark(mark);
    const change = data === null ? letLastGo(context) : press(filters(data), context);
    if (change) changePicks(change, context, browser);
  };
  operableMarks(chart, {onSelect: hasTasks ? onSelect : null, focus});
  if (chart.dataset.svg !== "networkGraph") return;
  highlightNeighbours(chart);
  keepView(chart, (department, place) => {
    const {scene, browser} = asked.get(chart)!;
    scene?.moved(department, place, browser);
  });
}
