import {pointLabelSize, type ScatterRow, scatterLayout} from "../layout/scatterPlot.js";
import type {AxisKind} from "../layout/valueAxis.js";
import type {NotebookText} from "../text/notebookPage.zh.js";
import {type ChartOptions, createChart, emptyChart} from "./parts/chart.js";
import {ink, paper} from "./parts/colours.js";
import {textLine} from "./parts/lines.js";
import {mark} from "./parts/mark.js";
import {plotAxes} from "./parts/plotAxes.js";
import {plainColour} from "./parts/seriesColours.js";

export interface ScatterPlotOptions extends ChartOptions {
  text: NotebookText;
  kinds: {x: AxisKind; y: AxisKind};
  names: {x: string; y: string};
  /** A place on an axis, in words and as its mark has it. */
  place: Readonly<Record<"x" | "y", (value: number) => {words: string; key: string}>>;
}

/** Of more points many lie on each other. */
const crowd = 200;

/**
 * A point for each row between two true axes of numbers or of time; the points that lie farthest out have their names, as
 * far as there is room. Where points lie on each other they are darker.
 *
 * Marks: `point` with `data-x`, its place on the vertical axis in `data-value`, `data-label` if it has a name, and its place
 * among the rows in `data-row`.
 */
export function scatterPlot(rows: readonly ScatterRow[], options: ScatterPlotOptions): SVGSVGElement {
  const {text, width, names, kinds, place} = options;
  const words = text.notebookCharts;
  if (rows.length === 0) return emptyChart("scatterPlot", words.empty, options);
  const layout = scatterLayout(rows, {width, names, kinds, top: 0, words: words.axis});
  const svg = createChart("scatterPlot", layout.height, options);
  plotAxes(svg, layout);
  const group = svg.append("g").attr("data-part", "points");
  for (const [i, {row, x, y}] of layout.points.entries()) {
    const [across, up] = [place.x(row.x), place.y(row.y)];
    const item = mark(group, "point", row.y, words.dot(names, row.label, across.words, up.words))
      .attr("data-x", across.key)
      .attr("data-row", i);
    if (row.label !== null) item.attr("data-label", row.label);
    item
      .append("circle")
      .attr("cx", x)
      .attr("cy", y)
      .attr("r", layout.radius)
      .attr("fill", plainColour)
      .attr("fill-opacity", rows.length > crowd ? 0.6 : 0.85)
      .attr("stroke", paper)
      .attr("stroke-width", 0.75);
  }
  const labels = svg.append("g").attr("data-part", "labels").attr("font-size", pointLabelSize);
  labels.attr("pointer-events", "none");
  for (const label of layout.labels) textLine(labels, label.text, {...label, fill: ink});
  return svg.node()!;
}
