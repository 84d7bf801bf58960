import {select} from "d3-selection";
import {round} from "../layout/round.js";
import {box, seam} from "./parts/mark.js";

/** One part of the bar. */
export interface RowBarPart {
  key: string;
  value: number;
  fill: string;
}

export interface RowBarOptions {
  /** The document that makes the elements: the page's, or one made in Node. */
  document: Document;
  /** What the bar says, for who cannot see it; empty where it is said beside the bar anyway. */
  label: string;
  /** The value at which the bar is as long as it can be. */
  most: number;
  /** In pixels. */
  width: number;
  height: number;
}

/** One stacked bar for a row of a table whose cells have the numbers: no words, no axis, empty parts left out. */
export function rowBar(parts: readonly RowBarPart[], options: RowBarOptions): SVGSVGElement {
  const {document, label, most, width, height} = options;
  const svg = select(document.createElementNS("http://www.w3.org/2000/svg", "svg"))
    .attr("xmlns", "http://www.w3.org/2000/svg")
    .attr("data-svg", "rowBar")
    .attr("width", width)
    .attr("height", height)
    .attr("viewBox", `0 0 ${width} ${height}`)
    .attr("role", label ? "img" : null)
    .attr("aria-label", label || null)
    .attr("aria-hidden", label ? null : "true");
  let before = 0;
  for (const {key, value, fill} of parts) {
    if (value === 0) continue;
    const [x, end] = [before, before + value].map((sum) => round((width * sum) / (most || 1)));
    before += value;
    const length = end! - x!;
    const piece = svg.append<SVGGElement>("g").attr("data-key", key).attr("data-value", value);
    box(piece, {x: x!, y: 0, width: Math.max(1, length - seam(length)), height}, fill);
  }
  return svg.node() as SVGSVGElement;
}
