import {select} from "d3-selection";
import type {Pattern} from "../model/values.js";
import {ink, type PartColour, paper, roleColours, rolePartColours} from "./parts/colours.js";

/** A pattern has the colour of its role; tasks that name nobody are grey, those without any party outlined in red. */
const patternColours: Record<Pattern, PartColour> = {
  lead: rolePartColours.lead,
  sole: rolePartColours.sole,
  shared: rolePartColours.shared,
  collective: {fill: "#c8ccd1", on: ink},
  none: {fill: paper, on: roleColours.lead, outline: roleColours.lead},
};

/** Tasks of a pattern. */
export interface PatternPart {
  pattern: Pattern;
  tasks: number;
}

const height = 10;

/**
 * A thin bar that shows how a whole divides by who answers for it, without numbers: these stand over it. It is as wide
 * as the room that it is given, since its places are shares of the width. It is an image: its name says all, and no
 * part has one. Marks: `part` with `data-pattern`.
 */
export function patternBar(
  parts: readonly PatternPart[],
  {document, title}: {document: Document; title: string},
): SVGSVGElement {
  const all = parts.reduce((sum, {tasks}) => sum + tasks, 0);
  const percent = (tasks: number) => `${Math.round((tasks / Math.max(1, all)) * 10000) / 100}%`;
  const svg = select(document.createElementNS("http://www.w3.org/2000/svg", "svg"))
    .attr("xmlns", "http://www.w3.org/2000/svg")
    .attr("data-svg", "patternBar")
    .attr("width", "100%")
    .attr("height", height)
    .attr("role", "img")
    .attr("aria-label", title);
  let before = 0;
  for (const {pattern, tasks} of parts) {
    if (tasks === 0) continue;
    const {fill, outline} = patternColours[pattern];
    const mark = svg
      .append("g")
      .attr("data-mark", "part")
      .attr("data-value", tasks)
      .attr("data-pattern", pattern);
    const box = mark
      .append("rect")
      .attr("x", percent(before))
      .attr("y", 0.5)
      .attr("width", percent(tasks))
      .attr("height", height - 1)
      .attr("fill", fill)
      .attr("stroke", outline ?? paper);
    if (outline) box.attr("stroke-dasharray", "3 2");
    before += tasks;
  }
  return svg.node()!;
}
