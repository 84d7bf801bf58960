import {
  type LineLayout,
  type LineRow,
  lineChartLayout,
  lineLabelHeight,
  lineLabelSize,
  lineSwatch,
  namesAtEnds,
} from "../layout/lineChart.js";
import {round} from "../layout/round.js";
import {textWidth} from "../layout/textWidth.js";
import type {AxisKind} from "../layout/valueAxis.js";
import type {NotebookText} from "../text/notebookPage.zh.js";
import {type ChartOptions, createChart, emptyChart, type Group} from "./parts/chart.js";
import {ink, paper} from "./parts/colours.js";
import {keyRows} from "./parts/keyRows.js";
import {textLine, textLines} from "./parts/lines.js";
import {mark} from "./parts/mark.js";
import {plotAxes} from "./parts/plotAxes.js";
import {type LineColour, lineColour} from "./parts/seriesColours.js";

export interface LineChartOptions extends ChartOptions {
  text: NotebookText;
  kind: AxisKind;
  names: {x: string; y: string};
  /** The lines in their order; rows of others are left out. */
  series: readonly (string | null)[];
  /** A place on the horizontal axis, in words and as its mark has it. */
  place(x: number): {words: string; key: string};
}

/** A line as the legend shows it. */
function legendOf(series: readonly (string | null)[], width: number) {
  const swatch = 26;
  return keyRows(
    series.map((name, i) => ({
      width: swatch + 6 + textWidth(name ?? "", lineLabelSize),
      draw(group, x, y) {
        stroke(group, `M${x},${y}h${swatch}`, lineColour(i));
        textLine(group, name ?? "", {x: x + swatch + 6, y: y + 4, fill: ink});
      },
    })),
    width,
  );
}

const stroke = (group: Group, d: string, {stroke: colour, dashes}: LineColour) => {
  const path = group
    .append("path")
    .attr("d", d)
    .attr("fill", "none")
    .attr("stroke", colour)
    .attr("stroke-width", 2)
    .attr("stroke-linejoin", "round");
  if (dashes !== null) path.attr("stroke-dasharray", dashes);
};

/**
 * Values over a true axis of numbers or of time, a line for each series, its name at its end or, on a phone, in a legend.
 * Rows are one per series × place; a place without a value is passed over.
 *
 * Marks: `point` with `data-x`, `data-series` where there are several lines, and the value in `data-value`.
 */
export function lineChart(rows: readonly LineRow[], options: LineChartOptions): SVGSVGElement {
  const {text, width, kind, series, names} = options;
  const words = text.notebookCharts;
  if (!rows.some((row) => series.includes(row.series))) return emptyChart("lineChart", words.empty, options);
  const hasLegend = series.length > 1 && !namesAtEnds(series, width);
  const key = legendOf(hasLegend ? series : [], width);
  const layout = lineChartLayout(rows, {
    width,
    series,
    names,
    kinds: {x: kind, y: "number"},
    top: key.height > 0 ? key.height + 6 : 0,
    words: words.axis,
  });
  const svg = createChart("lineChart", layout.height, options);
  key.draw(svg.append("g").attr("data-part", "legend"));
  plotAxes(svg, layout);
  const paths = svg.append("g").attr("data-part", "lines");
  layout.lines.forEach(({points}, i) => {
    if (points.length > 1) stroke(paths, `M${points.map(({x, y}) => `${x},${y}`).join("L")}`, lineColour(i));
  });
  drawPoints(svg.append("g").attr("data-part", "points"), layout, options);
  const labels = svg.append("g").attr("data-part", "labels").attr("font-size", lineLabelSize);
  for (const [i, {label}] of layout.lines.entries())
    if (label) {
      stroke(labels, `M${label.x},${round(label.y - 4)}h${lineSwatch}`, lineColour(i));
      const x = label.x + lineSwatch + 6;
      textLines(labels, label.lines, {...label, x, lineHeight: lineLabelHeight, fill: ink});
    }
  if (layout.lines.length === 1) drawEnds(labels, layout, text.notebookCharts.number);
  return svg.node()!;
}

function drawPoints(group: Group, {lines, hasDots}: LineLayout, options: LineChartOptions): void {
  const {text, names, series, place} = options;
  lines.forEach(({points, marked}, i) => {
    for (const {row, x, y} of marked) {
      const where = place(row.x);
      const label = text.notebookCharts.point({...names, series: row.series}, where.words, row.y);
      const item = mark(group, "point", row.y, label).attr("data-x", where.key);
      if (series.length > 1) item.attr("data-series", row.series ?? "");
      item
        .append("circle")
        .attr("cx", x)
        .attr("cy", y)
        .attr("r", 9)
        .attr("fill", "none")
        .attr("pointer-events", "all");
      if (hasDots || points.length === 1)
        item
          .append("circle")
          .attr("cx", x)
          .attr("cy", y)
          .attr("r", 3.5)
          .attr("fill", lineColour(i).stroke)
          .attr("stroke", paper);
    }
  });
}

/** Prints the greatest and the last value of a line that is alone, where they touch neither each other nor the line. */
function drawEnds(group: Group, {lines, plot}: LineLayout, print: (value: number) => string): void {
  const {points} = lines[0]!;
  const greatest = points.reduce((most, point) => (point.row.y > most.row.y ? point : most));
  const last = points.at(-1)!;
  const falls = last !== greatest && (points.at(-2)?.y ?? last.y) < last.y;
  const taken: {left: number; right: number; y: number}[] = [];
  for (const point of new Set([greatest, last])) {
    const words = print(point.row.y);
    const half = textWidth(words, lineLabelSize) / 2;
    const x = Math.max(plot.x + half, Math.min(plot.x + plot.width - half, point.x));
    const y = point.y + (falls && point === last ? 18 : -9);
    const own = {left: x - half - 4, right: x + half + 4, y};
    if (
      taken.some(({left, right, y: base}) => left < own.right && own.left < right && Math.abs(base - y) < 16)
    )
      continue;
    taken.push(own);
    textLine(group, words, {x, y, anchor: "middle", fill: ink});
  }
}
