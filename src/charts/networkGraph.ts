import {arc} from "d3-shape";
import {numberSize} from "../layout/edgeNumbers.js";
import type {Lane} from "../layout/lanes.js";
import {type Network, type NetworkNode, networkLayout} from "../layout/network.js";
import {labelGap, lineHeight} from "../layout/nodeBoxes.js";
import type {Placements} from "../layout/placements.js";
import {round} from "../layout/round.js";
import {relations as allRelations, type Relation} from "../model/values.js";
import type {DepartmentRow} from "../queries/departments.js";
import type {TieRow} from "../queries/ties.js";
import {nodeColours, tieColours} from "./networkColours.js";
import {networkLegend} from "./networkLegend.js";
import {type ChartOptions, createChart, emptyChart, type Group} from "./parts/chart.js";
import {ink, mutedInk, paper, roleColours} from "./parts/colours.js";

export interface NetworkGraphOptions extends ChartOptions {
  /** A pair of departments is drawn from this number of shared tasks on. */
  threshold: number;
  relations: readonly Relation[];
  /** Height of the graph, in pixels; by the number of departments by default. */
  height?: number;
  /** False: no legend, where there is no room for one. */
  legend?: boolean;
  /** Where the nodes stand, if that was worked out before. */
  placements?: Placements | undefined;
}

/** Height of the graph: landscape on a desk, portrait on a phone, less for few departments and more for many. */
function graphHeight(width: number, departments: number): number {
  const shape = width >= 700 ? width * 0.56 : width * 1.5;
  return Math.round(Math.max(Math.min(shape, 200 + 40 * departments), (departments * 8000) / width));
}

function drawTie(group: Group, lane: Lane, network: Network, options: NetworkGraphOptions): void {
  const source = network.nodes[lane.source]!.department;
  const target = network.nodes[lane.target]!.department;
  group
    .append("path")
    .attr("d", `M${lane.points.map(({x, y}) => `${x},${y}`).join("L")}Z`)
    .attr("fill", tieColours[lane.relation])
    // Not painted, but answers the pointer two pixels around the strip.
    .attr("stroke-width", 4)
    .attr("pointer-events", "all")
    .attr("data-mark", "tie")
    .attr("data-source", source)
    .attr("data-target", target)
    .attr("data-relation", lane.relation)
    .attr("data-value", lane.tasks)
    .attr("aria-label", options.text.charts.network[lane.relation](source, target, lane.tasks));
}

function drawNumbers(group: Group, network: Network): void {
  for (const {x, y, width, height, tasks} of network.numbers) {
    group
      .append("rect")
      .attr("x", x - width / 2)
      .attr("y", y - height / 2)
      .attr("width", width)
      .attr("height", height)
      .attr("rx", 3)
      .attr("fill", paper);
    group
      .append("text")
      .attr("x", x)
      .attr("y", y)
      .attr("dy", "0.35em")
      .attr("text-anchor", "middle")
      .attr("font-size", numberSize)
      .attr("fill", ink)
      .text(tasks);
  }
}

/** White disc, ring with its red part from twelve o'clock, and the name. */
function drawNode(group: Group, node: NetworkNode, options: NetworkGraphOptions): void {
  const muted = node.neighbours === 0;
  const mark = group
    .append("g")
    .attr("transform", `translate(${node.x},${node.y})`)
    .attr("data-mark", "node")
    .attr("data-department", node.department)
    .attr("data-value", node.tasks)
    .attr(
      "aria-label",
      options.text.charts.network.node(node.name, node.department, node.tasks, node.lead, node.neighbours),
    );
  if (muted) mark.attr("data-muted", "true");
  mark
    .append("circle")
    .attr("r", node.radius)
    .attr("fill", muted ? nodeColours.mutedFill : nodeColours.fill);
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
      .attr("y", round(top + line * (i + 0.5)))
      .attr("dy", "0.35em")
      .attr("text-anchor", "middle")
      .attr("font-size", node.fontSize)
      .attr("font-weight", !muted && node.fontSize >= 14 ? 600 : 400)
      .attr("fill", muted ? mutedInk : ink)
      .text(words);
  });
}

/**
 * Departments as circles, and between them the tasks that they share. The area of a circle is its tasks, the red part
 * of its ring the share of them that it leads (牵头; tasks that it answers for alone are not counted as led). A strip's
 * width is the number of shared tasks; a tapering one runs from the leader to the partner. Nothing that the reader can
 * choose moves a node. Departments without a tie that is drawn stay, in grey.
 */
export function networkGraph(
  {departments, ties}: {departments: readonly DepartmentRow[]; ties: readonly TieRow[]},
  options: NetworkGraphOptions,
): SVGSVGElement {
  const words = options.text.charts.network;
  if (departments.length === 0) return emptyChart("networkGraph", words.empty, options);
  const {threshold, relations, width, placements} = options;
  const height = options.height ?? graphHeight(width, departments.length);
  const network = networkLayout(departments, ties, {width, height, threshold, relations, placements});
  const legend = options.legend === false ? null : networkLegend(network, relations, options.text, width);
  const svg = createChart("networkGraph", network.height + (legend ? 8 + legend.height : 0), options);
  const edges = svg.append("g").attr("role", "group").attr("aria-label", words.ties);
  for (const relation of [...allRelations].reverse()) {
    for (const edge of network.edges) {
      for (const lane of edge.lanes) if (lane.relation === relation) drawTie(edges, lane, network, options);
    }
  }
  drawNumbers(svg.append("g").attr("pointer-events", "none"), network);
  const nodes = svg.append("g").attr("role", "group").attr("aria-label", words.nodes);
  for (const node of [...network.nodes].sort((a, b) => b.tasks - a.tasks)) drawNode(nodes, node, options);
  legend?.draw(svg.append("g").attr("transform", `translate(0,${network.height + 8})`));
  return svg.node()!;
}
