import {type Selection, select} from "d3-selection";
import {round} from "../../layout/round.js";
import type {Text} from "../../text/zh.js";
import {mutedInk, rule} from "./colours.js";

/** What every chart takes beside its rows. */
export interface ChartOptions {
  /** The document that makes the elements: the page's, or one made in Node. */
  document: Document;
  text: Text;
  /** Outer width in pixels. Pages draw at one of three: 1200, 920 and 358. */
  width: number;
  /** What is shown, for the accessible name. */
  title: string;
  /** The chart in words, for who cannot see it. */
  description: string;
}

/** Chinese sans fonts that are on office machines, named one by one because exported files cannot inherit them. */
const fontFamily =
  "'Noto Sans SC', 'Noto Sans CJK SC', 'Source Han Sans SC', 'PingFang SC', 'Microsoft YaHei', 'WenQuanYi Micro Hei', sans-serif";

export type Group = Selection<SVGGElement, unknown, null, undefined>;
export type Chart = Selection<SVGSVGElement, unknown, null, undefined>;

/** The root of a chart: sized, named and described; everything that it needs to look right is in its attributes. */
export function createChart(name: string, height: number, options: ChartOptions): Chart {
  const {document, width, title, description} = options;
  const svg = select(document.createElementNS("http://www.w3.org/2000/svg", "svg"))
    .attr("xmlns", "http://www.w3.org/2000/svg")
    .attr("data-svg", name)
    .attr("width", width)
    .attr("height", height)
    .attr("viewBox", `0 0 ${width} ${height}`)
    .attr("role", "img")
    .attr("aria-label", title)
    .attr("font-family", fontFamily)
    .attr("font-size", 12);
  svg.append("desc").text(description);
  return svg as Chart;
}

/**
 * Where letters stand so that their middle is at `y`: a place of its own, since Word and PowerPoint read neither
 * `dominant-baseline` nor a `dy` in the unit of the font.
 */
export const baseline = (y: number, fontSize: number): number => round(y + 0.35 * fontSize);

/** An empty result, said in a frame of the chart's size. */
export function emptyChart(name: string, sentence: string, options: ChartOptions): SVGSVGElement {
  const height = 160;
  const svg = createChart(name, height, options);
  svg
    .append("rect")
    .attr("x", 0.5)
    .attr("y", 0.5)
    .attr("width", options.width - 1)
    .attr("height", height - 1)
    .attr("fill", "none")
    .attr("stroke", rule);
  svg
    .append("text")
    .attr("x", options.width / 2)
    .attr("y", baseline(height / 2, 12))
    .attr("text-anchor", "middle")
    .attr("fill", mutedInk)
    .text(sentence);
  return svg.node()!;
}
