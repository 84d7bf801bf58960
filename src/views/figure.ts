import {dataTable} from "./dataTable.js";
import {exportMenu} from "./exportMenu.js";
import {type FigureContent, titleId} from "./figureContent.js";
import {sqlPart} from "./figureSql.js";
import {focusedMark, operate} from "./operate.js";
import {type Part, part, parts, type Root, removePart} from "./part.js";
import {sceneTools} from "./sceneTools.js";
import type {Context} from "./view.js";

/**
 * Draws a figure: title, finding, room for controls, the chart, source line, menu and table. In the build the chart
 * stands there once for each width; the style sheet shows the one that fits.
 */
export function figure(root: Root, name: string, content: FigureContent, context: Context): Part {
  const {document, text, browser} = context;
  const {title, description} = content;
  const widths =
    browser || !content.below ? context.widths : context.widths.filter((width) => width === middling);
  const frame = part(root, "figure", name).attr("data-chart", content.chart);
  contents.set(frame.node()!, content);
  if (!frame.attr("data-state")) frame.attr("data-state", "static");
  const id = titleId(content);
  frame.attr("aria-labelledby", id);
  part(frame, "h2", "title").attr("id", id).text(title);
  part(frame, "p", "finding").text(content.finding);
  part(frame, "div", "controls");
  if (content.scene) sceneTools(frame, content.scene, context);
  else removePart(frame, "scene-tools");
  const plots = parts(part(frame, "div", "plots"), "div", "plot", widths).attr(
    "data-width",
    (width) => width,
  );
  const kept = plots.nodes().map((plot, i) => keptChart(plot, widths[i]!, content.key));
  plots.each(function (width, i) {
    const standing = kept[i];
    if (browser && standing) return operate(standing, content, null, context, browser);
    const focus = focusedMark(this);
    const chart = content.draw({document, text, width, title, description});
    // What the build drew is no state that the reader has seen change.
    const old = browser && frame.attr("data-state") !== "static" ? this.querySelector("svg") : null;
    const move = old && content.transition?.(old);
    this.replaceChildren(chart);
    if (content.key !== undefined) drawnOf.set(chart, {width, key: content.key});
    if (browser) operate(chart, content, focus, context, browser);
    move?.(chart);
  });
  part(frame, "p", "fault");
  part(frame, "figcaption", "source").text(content.source);
  exportMenu(part(frame, "div", "menu"), frame, content, context);
  if (!browser || kept.includes(null)) dataTable(frame, text, content.data);
  sqlPart(frame, content, text);
  return frame;
}

const contents = new WeakMap<Element, FigureContent>();

/** What the figures in an element show, in their order. */
export const figuresIn = (element: HTMLElement): FigureContent[] =>
  [...element.querySelectorAll("figure[data-chart]")].flatMap((frame) => contents.get(frame) ?? []);

/** The width at which the build draws a chart that stands far down. */
const middling = 920;

/** Of what a chart was drawn, at which width. */
const drawnOf = new WeakMap<Element, {width: number; key: string}>();

/** The chart in a plot, if the one that is wanted would look the same; null if not. */
function keptChart(plot: HTMLElement, width: number, key: string | undefined): SVGSVGElement | null {
  const chart = plot.querySelector("svg");
  const drawn = chart && drawnOf.get(chart);
  return drawn && drawn.key === key && drawn.width === width ? chart : null;
}
