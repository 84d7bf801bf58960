import {type MovableOptions, movableScene, type Zoom} from "../interact/movableScene.js";
import {type Viewport, whole} from "../interact/viewport.js";
import type {FigureContent} from "./figureContent.js";
import {type Part, part} from "./part.js";
import type {Context} from "./view.js";

/** What shows of the chart of a figure, which is drawn anew at each change, and what zooms the one that stands there. */
const shown = new WeakMap<Element, Shown>();

interface Shown {
  view: Viewport;
  width: string | null;
  zoom: Zoom | null;
}

/** Lets the reader move what a chart shows; another one in the same figure, as wide, shows the same part. */
export function keepView(chart: SVGSVGElement, onMoved: NonNullable<MovableOptions["onMoved"]>): void {
  const figure = chart.closest("figure");
  const width = chart.getAttribute("width");
  const before = figure ? shown.get(figure) : undefined;
  const start = before?.width === width ? before.view : null;
  const entry: Shown = {view: start ?? whole, width, zoom: null};
  const onView = (view: Viewport) => {
    entry.view = view;
  };
  entry.zoom = movableScene(chart, {start, onView, onMoved});
  if (figure) shown.set(figure, entry);
}

/** Buttons that zoom the chart of a figure, and one that puts back what the reader moved. */
export function sceneTools(
  frame: Part,
  {isMoved, putBack}: NonNullable<FigureContent["scene"]>,
  {text, browser}: Context,
): void {
  const words = text.charts.network.tools;
  const tools = part(frame, "div", "scene-tools").attr("role", "group").attr("aria-label", words.heading);
  const button = (name: "in" | "out" | "fit") =>
    part(tools, "button", name)
      .attr("type", "button")
      .attr("title", words.hints[name])
      .text(words[name])
      .on("click", () => shown.get(frame.node()!)?.zoom?.[name]());
  for (const name of ["in", "out", "fit"] as const) button(name);
  part(tools, "button", "put-back")
    .attr("type", "button")
    .attr("title", words.hints.putBack)
    .attr("hidden", isMoved ? null : "")
    .text(words.putBack)
    .on("click", () => browser && putBack(browser));
}
