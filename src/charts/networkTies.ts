import {numberSize} from "../layout/edgeNumbers.js";
import type {Lane} from "../layout/lanes.js";
import type {Network, NetworkEdge} from "../layout/network.js";
import {relations} from "../model/values.js";
import type {Text} from "../text/zh.js";
import {tieColours} from "./networkColours.js";
import type {Group} from "./parts/chart.js";
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
 * and keeps what the page has made of it.
 */
export function drawNumbers(group: Group, {nodes, numbers}: Pick<Network, "nodes" | "numbers">): void {
  const known = new Map(
    [...group.node()!.children].map((each) => [
      keyOf(each.getAttribute("data-source")!, each.getAttribute("data-target")!),
      each as SVGGElement,
    ]),
  );
  for (const {first, second, x, y, width, height, label} of numbers) {
    const [source, target] = [nodes[first]!.department, nodes[second]!.department];
    const before = known.get(keyOf(source, target));
    known.delete(keyOf(source, target));
    const number: Group = before ? group.select(() => before) : group.append("g");
    number.attr("data-part", "weight").attr("data-source", source).attr("data-target", target);
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
      .attr("y", y)
      .attr("dy", "0.35em")
      .attr("text-anchor", "middle")
      .attr("font-size", numberSize)
      .attr("fill", ink)
      .text(label);
  }
  for (const each of known.values()) each.remove();
}

const keyOf = (source: string, target: string) => JSON.stringify([source, target]);
