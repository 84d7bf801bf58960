import {select} from "d3-selection";
import {round} from "../layout/round.js";
import {roleColours} from "./parts/colours.js";
import {box} from "./parts/mark.js";

export interface StepBarsOptions {
  /** The document that makes the elements: the page's, or one made in Node. */
  document: Document;
  /** What the bars say, for who cannot see them. */
  label: string;
  /** In pixels. */
  width: number;
  height: number;
}

/** The lowest bar of a step that has something, in pixels. */
const lowest = 1.5;

/** How many are in each of equal steps, as bars side by side without words: how values are spread. An empty step has no bar. */
export function stepBars(steps: readonly number[], options: StepBarsOptions): SVGSVGElement {
  const {document, label, width, height} = options;
  const svg = select(document.createElementNS("http://www.w3.org/2000/svg", "svg"))
    .attr("xmlns", "http://www.w3.org/2000/svg")
    .attr("data-svg", "stepBars")
    .attr("width", width)
    .attr("height", height)
    .attr("viewBox", `0 0 ${width} ${height}`)
    .attr("role", "img")
    .attr("aria-label", label);
  const most = Math.max(1, ...steps);
  const wide = width / Math.max(1, steps.length);
  for (const [step, count] of steps.entries()) {
    if (count === 0) continue;
    const high = round(Math.max(lowest, ((height - 1) * count) / most));
    const bar = svg.append<SVGGElement>("g").attr("data-step", step).attr("data-value", count);
    const place = {x: round(step * wide), y: round(height - 1 - high), width: round(wide - 1), height: high};
    box(bar, place, roleColours.sole);
  }
  svg
    .append("path")
    .attr("d", `M0,${height - 0.5}H${width}`)
    .attr("stroke", "#8c959f");
  return svg.node() as SVGSVGElement;
}
