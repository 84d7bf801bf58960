import {textWidth, wrapText} from "../../layout/textWidth.js";
import {shortValue} from "../../measures/printedValue.js";
import type {Weights, WorkloadMeasure} from "../../measures/workloadMeasures.js";
import type {Role} from "../../model/values.js";
import type {Text} from "../../text/zh.js";
import type {Chart} from "./chart.js";
import {ink, mutedInk, roleColours} from "./colours.js";
import {onColour} from "./contrast.js";
import {legend, legendHeight} from "./legend.js";
import {textLine, textLines} from "./lines.js";
import {box} from "./mark.js";
import {residualColour, residualSteps} from "./ramp.js";

export interface WorkloadKeyOptions {
  text: Text;
  width: number;
  measure: WorkloadMeasure;
  weights: Weights;
  /** Roles that occur. */
  roles: readonly Role[];
}

const fontSize = 12;
const lineHeight = 18;
const step = {width: 34, height: 18};
const scaleHeight = 26;

/** What is explained over the heatmap: roles, with their weights in a load; the colours of residuals; a line of words. */
function partsOf({text, width, measure, weights, roles}: WorkloadKeyOptions) {
  const words = text.charts.workload;
  const label = (role: Role) =>
    measure === "load" ? words.weight(text.roles[role], weights[role]) : text.roles[role];
  const items = roles.map((role) => ({key: role, label: label(role), fill: roleColours[role]}));
  const legendEnd = legendHeight(items, width);
  const scaleEnd = legendEnd + (measure === "residual" ? scaleHeight : 0);
  return {items, legendEnd, scaleEnd, lines: wrapText(words.notes[measure], width, fontSize)};
}

/** Height of the key in pixels. */
export function workloadKeyHeight(options: WorkloadKeyOptions): number {
  const {scaleEnd, lines} = partsOf(options);
  return scaleEnd + lines.length * lineHeight;
}

/** Draws the key from the top left; the colours of residuals run to `end`. */
export function drawWorkloadKey(svg: Chart, options: WorkloadKeyOptions, end: number): void {
  const {items, legendEnd, scaleEnd, lines} = partsOf(options);
  legend(svg, items, options.width);
  const group = svg.append("g").attr("data-part", "key").attr("font-size", fontSize);
  if (options.measure === "residual") {
    const {fewer, more} = options.text.charts.workload;
    const colour = residualColour(end);
    const y = legendEnd + 2;
    const base = y + 13;
    textLine(group, fewer, {x: 0, y: base, fill: ink});
    let x = textWidth(fewer, fontSize) + 8;
    for (const value of residualSteps(end)) {
      const fill = colour(value);
      box(group, {x, y, ...step}, fill);
      const place = {x: x + step.width / 2, y: base, anchor: "middle", fill: onColour(fill)} as const;
      textLine(group, shortValue("residual", value), place);
      x += step.width;
    }
    textLine(group, more, {x: x + 8, y: base, fill: ink});
  }
  textLines(group, lines, {x: 0, y: scaleEnd + 13, lineHeight, fill: mutedInk});
}
