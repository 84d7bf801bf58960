import {bendsOf} from "../layout/bends.js";
import {edgeNumbers, roomOf} from "../layout/edgeNumbers.js";
import {hulls, type NetworkGroups} from "../layout/hulls.js";
import {type Lane, lanes} from "../layout/lanes.js";
import {type Share, shareOf, within} from "../layout/movedTo.js";
import type {Network} from "../layout/network.js";
import {networkLimits} from "../layout/networkLimits.js";
import type {Point} from "../layout/point.js";
import type {Text} from "../text/zh.js";
import {drawHullNames, drawHulls} from "./networkHulls.js";
import {nodePlace} from "./networkNodes.js";
import {drawNumbers, lanePath} from "./networkTies.js";
import type {Group} from "./parts/chart.js";

/** What of a drawn network can be moved. */
export interface NetworkScene {
  /** Of the frame, in the chart's pixels. */
  width: number;
  height: number;
  /** Of the chart above the frame, in its pixels. */
  top: number;
  /** What shows through the frame: all but the legend. */
  frame: SVGGElement;
  scene: SVGGElement;
  /** Where a department stands, in the scene's pixels, and how large; null if it is not drawn. */
  placeOf(department: string): (Point & {radius: number}) | null;
  /**
   * Moves a department as near to a point as the frame allows, its ties, their numbers and the groups' areas with it.
   * @returns where it stands now; null if it is not drawn
   */
  move(department: string, to: Point): Share | null;
}

/** The groups of elements that a network is drawn in. */
export interface SceneParts {
  frame: Group;
  scene: Group;
  hulls: Group | null;
  hullNames: Group | null;
  numbers: Group;
  nodes: Group;
  strips: ReadonlyMap<Lane, SVGPathElement>;
  /** For the words of the numbers, with the name of what they are, if that is not tasks. */
  text: Text;
  weight: string | null;
}

/** With more departments the areas of groups stay as they are until the network is drawn anew. */
const mostLive = 80;

const scenes = new WeakMap<SVGSVGElement, NetworkScene>();

/** What can be moved of a chart that `networkGraph` drew in this document; null of any other. */
export const networkScene = (chart: SVGSVGElement): NetworkScene | null => scenes.get(chart) ?? null;

/** Remembers of which network a chart was drawn, so that it can be moved. */
export function keepScene(
  chart: SVGSVGElement,
  network: Network,
  top: number,
  parts: SceneParts,
  groups: NetworkGroups | null,
): void {
  const {width, height, relations} = network;
  const edges = [...network.edges];
  const nodes = [...network.nodes];
  const place = new Map(nodes.map(({department}, i) => [department, i]));
  const marks = new Map(
    [...parts.nodes.node()!.children].map((mark) => [mark.getAttribute("data-department"), mark]),
  );
  // The strips of an edge come in the same order wherever its ends are.
  const paths = edges.map((edge) => edge.lanes.map((lane) => parts.strips.get(lane)!));
  scenes.set(chart, {
    width,
    height,
    top,
    frame: parts.frame.node()!,
    scene: parts.scene.node()!,
    placeOf(department) {
      const node = nodes[place.get(department) ?? -1];
      return node ? {x: node.x, y: node.y, radius: node.radius} : null;
    },
    move(department, to) {
      const i = place.get(department);
      if (i === undefined) return null;
      const node = {...nodes[i]!, ...within(nodes[i]!, {...to, above: nodes[i]!.above}, network)};
      nodes[i] = node;
      marks.get(department)!.setAttribute("transform", nodePlace(node));
      // Others may have to give way to it, or no longer have to.
      for (const [k, bend] of bendsOf(edges, nodes, network).entries()) {
        const edge = edges[k]!;
        const {pair, first, second, pixelsPerTask} = edge;
        if (first !== i && second !== i && bend === edge.bend) continue;
        edges[k] = {...edge, bend};
        lanes(pair, relations, nodes[first]!, nodes[second]!, pixelsPerTask, bend).forEach((lane, strip) => {
          paths[k]![strip]!.setAttribute("d", lanePath(lane));
        });
      }
      const numbers = edgeNumbers(nodes, edges, networkLimits(width).numbers);
      drawNumbers(parts.numbers, {nodes, edges, numbers, relations}, parts.text, parts.weight);
      if (groups && parts.hulls && parts.hullNames && nodes.length <= mostLive) {
        const areas = hulls(nodes, groups, network, numbers.map(roomOf));
        drawHulls(parts.hulls, areas);
        drawHullNames(parts.hullNames, areas);
      }
      return shareOf(node, network);
    },
  });
}
