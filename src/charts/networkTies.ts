import {numberSize} from "../layout/edgeNumbers.js";
import type {Lane} from "../layout/lanes.js";
import type {Network, NetworkEdge} from "../layout/network.js";
import {meetings, type Relation, relations} from "../model/values.js";
import type {Text} from "../text/zh.js";
import {tieColours} from "./networkColours.js";
import {baseline, type Group} from "./parts/chart.js";
import {ink, paper} from "./parts/colours.js";

/** The outline of a strip. */
export const lanePath = ({points}: Lane): string => `M${points.map(({x, y}) => `${x},${y}`).join("L")}Z`;

/** How opaque a tie is between two others than the department that is looked at. */
export const asideOpacity = 0.4;

/**
 * Draws the strips of all edges, those aside first; then kind by kind with joint leads on top, and of a kind the strongest
 * last.
 * @param weight the name of what an edge is wide by, if that is not its tasks
 * @returns the path of each strip
 */
export function drawTies(
  group: Group,
  network: Network,
  text: Text,
  weight: string | null,
): Map<Lane, SVGPathElement> {
  const paths = new Map<Lane, SVGPathElement>();
  const words = text.charts.network;
  const draw = (lane: Lane, edge: NetworkEdge) => {
    const source = network.nodes[lane.source]!.department;
    const target = network.nodes[lane.target]!.department;
    const said = words[lane.relation](source, target, lane.tasks);
    const path = group
      .append("path")
      .attr("d", lanePath(lane))
      .attr("fill", tieColours[lane.relation])
      // Not painted, but answers the pointer two pixels around the strip.
      .attr("stroke-width", 4)
      .attr("pointer-events", "all")
      .attr("data-mark", "tie")
      .attr("data-source", source)
      .attr("data-target", target)
      .attr("data-relation", lane.relation)
      .attr("data-value", lane.tasks)
      .attr("aria-label", weight === null ? said : words.weighed(said, weight, edge.label));
    if (edge.isAside) path.attr("fill-opacity", asideOpacity);
    paths.set(lane, path.node()!);
  };
  for (const isAside of [true, false]) {
    const edges = network.edges.filter((edge) => edge.isAside === isAside);
    for (const relation of [...relations].reverse()) {
      for (const edge of edges) {
        for (const lane of edge.lanes) if (lane.relation === relation) draw(lane, edge);
      }
    }
  }
  return paths;
}

/**
 * Draws the weights that stand on the strongest edges, in place of those that stood there: that of the same edge is moved,
 * and keeps what the page has made of it. A number is the mark of its pair, `pair` with the keys of its ties.
 */
export function drawNumbers(
  group: Group,
  {nodes, edges, numbers, relations}: Pick<Network, "nodes" | "edges" | "numbers" | "relations">,
  text: Text,
  weight: string | null,
): void {
  const known = new Map(
    [...group.node()!.children].map((each) => [
      keyOf(each.getAttribute("data-source")!, each.getAttribute("data-target")!),
      each as SVGGElement,
    ]),
  );
  for (const {first, second, x, y, width, height, label} of numbers) {
    const edge = edges.find((each) => each.first === first && each.second === second)!;
    const {source, target, relation} = pairOf(edge, nodes, relations);
    const before = known.get(keyOf(source, target));
    known.delete(keyOf(source, target));
    const said = pairWords(edge, nodes, text);
    const number: Group = before ? group.select(() => before) : group.append("g");
    number
      .attr("data-part", "weight")
      .attr("data-mark", "pair")
      .attr("data-source", source)
      .attr("data-target", target)
      .attr("data-relation", relation)
      .attr("data-value", edge.total)
      .attr("aria-label", weight === null ? said : text.charts.network.weighed(said, weight, label));
    number.selectChildren().remove();
    number
      .append("rect")
      .attr("x", x - width / 2)
      .attr("y", y - height / 2)
      .attr("width", width)
      .attr("height", height)
      .attr("rx", 3)
      .attr("fill", paper);
    number
      .append("text")
      .attr("x", x)
      .attr("y", baseline(y, numberSize))
      .attr("text-anchor", "middle")
      .attr("font-size", numberSize)
      .attr("fill", ink)
      .text(label);
  }
  for (const each of known.values()) each.remove();
}

const keyOf = (source: string, target: string) => JSON.stringify([source, target].sort());

/** What the number of an edge stands for: all its strips, as the matrix has its cells; where there is one, that. */
function pairOf(
  {first, second, lanes}: NetworkEdge,
  nodes: Network["nodes"],
  relations: readonly Relation[],
) {
  const [lane] = lanes;
  const [from, to] = lanes.length === 1 ? [lane!.source, lane!.target] : [first, second];
  const anyhow = meetings.filter((each) => relations.includes(each === "led_by" ? "lead_with" : each));
  return {
    source: nodes[from]!.department,
    target: nodes[to]!.department,
    relation: lanes.length === 1 ? lane!.relation : anyhow.join(","),
  };
}

/** The tasks of a pair and their parts, in words. */
function pairWords(
  {first, second, total, lanes}: NetworkEdge,
  nodes: Network["nodes"],
  {charts}: Text,
): string {
  const name = (place: number) => nodes[place]!.department;
  const [lane] = lanes;
  if (lanes.length === 1)
    return charts.network[lane!.relation](name(lane!.source), name(lane!.target), total);
  const parts = lanes.map(({relation, source, tasks}) =>
    relation === "lead_with" ? charts.matrix.leads(name(source), tasks) : charts.matrix[relation](tasks),
  );
  return charts.matrix.cell(name(first), name(second), total, parts);
}
