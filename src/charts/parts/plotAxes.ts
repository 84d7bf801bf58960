import {axisLineHeight, nameFontSize, nameLineHeight, type PlotFrame} from "../../layout/plotFrame.js";
import {axisFontSize} from "../../layout/valueAxis.js";
import type {Chart} from "./chart.js";
import {hairline, ink, mutedInk, rule} from "./colours.js";
import {baseline, textLine, textLines} from "./lines.js";

/** Draws the lines, the words and the names of two axes. */
export function plotAxes(svg: Chart, {plot, x, y, ...frame}: PlotFrame): void {
  const group = svg.append("g").attr("data-part", "axes").attr("font-size", axisFontSize);
  const bottom = plot.y + plot.height;
  const line = (d: string, stroke: string) => group.append("path").attr("d", d).attr("stroke", stroke);
  for (const {at, lines} of y.ticks) {
    line(`M${plot.x},${at}H${plot.x + plot.width}`, hairline);
    const place = {x: plot.x - 6, y: baseline(at, axisFontSize), anchor: "end", fill: mutedInk} as const;
    textLine(group, lines[0] ?? "", place);
  }
  for (const {at, lines} of x.ticks) {
    line(`M${at},${bottom}v5`, rule);
    lines.forEach((words, i) => {
      const base = bottom + 8 + axisLineHeight * i + 10;
      textLine(group, words, {x: at, y: base, anchor: "middle", fill: i === 0 ? mutedInk : ink});
    });
  }
  line(`M${plot.x},${bottom}H${plot.x + plot.width}`, y.zero === null ? mutedInk : rule);
  if (y.zero !== null) line(`M${plot.x},${y.zero}H${plot.x + plot.width}`, mutedInk);
  if (x.zero !== null) line(`M${x.zero},${plot.y}V${bottom}`, mutedInk);
  const names = svg.append("g").attr("data-part", "names").attr("font-size", nameFontSize);
  const place = {lineHeight: nameLineHeight, fill: ink};
  textLines(names, frame.yName, {...place, x: 0, y: frame.yNameY});
  const right = plot.x + plot.width;
  textLines(names, frame.xName, {...place, x: right, y: frame.xNameY, anchor: "end"});
}
