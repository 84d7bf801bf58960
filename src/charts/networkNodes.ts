import {arc} from "d3-shape";
import type {NetworkNode} from "../layout/network.js";
import {labelGap, lineHeight} from "../layout/nodeBoxes.js";
import type {Point} from "../layout/point.js";
import {round} from "../layout/round.js";
import type {Text} from "../text/zh.js";
import {nodeColours} from "./networkColours.js";
import {baseline, type Group} from "./parts/chart.js";
import {ink, mutedInk, paper, roleColours} from "./parts/colours.js";

/** Where a node stands, as its mark says it. */
export const nodePlace = ({x, y}: Point): string => `translate(${x},${y})`;

/**
 * Draws departments, the largest first, so that none lies hidden where the reader has put one over another. `degrees` are
 * the departments with which each is tied, those of ties that are held back among them.
 */
export function drawNodes(
  group: Group,
  nodes: readonly NetworkNode[],
  centre: string | null,
  groupOf: (department: string) => string | null,
  degrees: ReadonlyMap<string, number>,
  text: Text,
): void {
  for (const node of [...nodes].sort((a, b) => b.tasks - a.tasks)) {
    const own = {
      of: groupOf(node.department),
      degree: degrees.get(node.department),
      isCentre: node.department === centre,
    };
    drawNode(group, node, own, text);
  }
}

/** Of the ring around the department that is looked at: pixels from its circle to the middle of the line, and its width. */
export const centreRing = {away: 3, width: 1.6};

/** White disc, ring with its red part from twelve o'clock, and the name. */
function drawNode(
  group: Group,
  node: NetworkNode,
  {of, degree, isCentre}: {of: string | null; degree: number | undefined; isCentre: boolean},
  text: Text,
): void {
  const words = text.charts.network;
  const alone = words.node(node.name, node.department, node.tasks, node.lead, node.neighbours, degree);
  const said = isCentre ? words.centre(alone) : alone;
  const muted = node.neighbours === 0;
  const mark = group
    .append("g")
    .attr("transform", nodePlace(node))
    .attr("data-mark", "node")
    .attr("data-department", node.department)
    .attr("data-value", node.tasks)
    .attr("aria-label", of === null ? said : words.inGroup(said, of));
  if (muted) mark.attr("data-muted", "true");
  mark
    .append("circle")
    .attr("r", node.radius)
    .attr("fill", muted ? nodeColours.mutedFill : nodeColours.fill);
  if (isCentre) {
    mark
      .append("circle")
      .attr("data-part", "centre")
      .attr("r", round(node.radius + centreRing.away))
      .attr("fill", "none")
      .attr("stroke", ink)
      .attr("stroke-width", centreRing.width);
  }
  const thick = round(Math.min(4.5, Math.max(1.2, node.radius * 0.22)));
  const ring = arc<[number, number]>()
    .innerRadius(node.radius - thick)
    .outerRadius(node.radius)
    .digits(2);
  const share = node.tasks > 0 ? Math.min(1, node.lead / node.tasks) : 0;
  const turn = 2 * Math.PI;
  const parts: [string, number, number][] = [
    [muted ? nodeColours.mutedRing : nodeColours.ring, share * turn, turn],
    [muted ? nodeColours.mutedLead : roleColours.lead, 0, share * turn],
  ];
  for (const [colour, from, to] of parts) {
    if (to <= from) continue;
    mark
      .append("path")
      .attr("d", ring.startAngle(from).endAngle(to)([0, 0]) ?? "")
      .attr("fill", colour);
  }
  const line = node.fontSize * lineHeight;
  const top = node.inside
    ? -node.labelHeight / 2
    : node.above
      ? -node.radius - labelGap - node.labelHeight
      : node.radius + labelGap;
  if (!node.inside) {
    mark
      .append("rect")
      .attr("x", round(-node.labelWidth / 2 - 2))
      .attr("y", round(top))
      .attr("width", round(node.labelWidth + 4))
      .attr("height", round(node.labelHeight))
      .attr("rx", 2)
      .attr("fill", paper)
      .attr("fill-opacity", 0.82);
  }
  node.lines.forEach((words, i) => {
    mark
      .append("text")
      .attr("y", baseline(top + line * (i + 0.5), node.fontSize))
      .attr("text-anchor", "middle")
      .attr("font-size", node.fontSize)
      .attr("font-weight", isCentre || (!muted && node.fontSize >= 14) ? 600 : 400)
      .attr("fill", muted && !isCentre ? mutedInk : ink)
      .text(words);
  });
}
