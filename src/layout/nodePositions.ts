import {max} from "d3-array";
import {
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from "d3-force";
import type {NetworkPair} from "./networkPairs.js";
import {boxMargin, extent, type NodeBox} from "./nodeBoxes.js";
import {removeOverlaps} from "./overlaps.js";
import {round} from "./round.js";
import type {Placed} from "./tangle.js";
import {untangle} from "./untangle.js";

/** Where a node stands, and on which side its label is if that is outside the circle. */
export interface NodePosition {
  x: number;
  y: number;
  above: boolean;
}

/** Where nodes stand in a frame. */
export interface ArrangedNodes {
  /** One for each box, in their order. */
  positions: readonly NodePosition[];
  width: number;
  height: number;
}

/** Steps of the simulation, fewer where it has many nodes: each costs more, and the picture needs less care. */
const ticksFor = (nodes: number) => (nodes > 80 ? 150 : 400);

/** Positions from a stopped force simulation, in units of its own. Its random source is d3's seeded one. */
function simulate(boxes: readonly NodeBox[], pairs: readonly NetworkPair[], landscape: boolean) {
  const nodes = boxes.map((box): SimulationNodeDatum & {box: NodeBox} => ({box}));
  const most = Math.max(1, max(pairs, (pair) => pair.total) ?? 0);
  const links = pairs.map((pair): SimulationLinkDatum<(typeof nodes)[number]> & {share: number} => ({
    source: pair.first,
    target: pair.second,
    share: pair.total / most,
  }));
  forceSimulation(nodes)
    .force(
      "tie",
      forceLink<(typeof nodes)[number], (typeof links)[number]>(links)
        .distance((link) => 60 + 90 * (1 - Math.sqrt(link.share)))
        .strength((link) => 0.03 + 0.3 * link.share),
    )
    .force(
      "apart",
      forceManyBody<(typeof nodes)[number]>().strength((node) => -140 - 14 * node.box.radius),
    )
    .force("x", forceX(0).strength(landscape ? 0.05 : 0.12))
    .force("y", forceY(0).strength(landscape ? 0.12 : 0.05))
    .stop()
    .tick(ticksFor(boxes.length));
  return nodes.map((node) => ({x: node.x ?? 0, y: node.y ?? 0}));
}

/**
 * Spreads values over a length: partly by their distances, mostly by rank, where a place takes as much of the length
 * as it weighs; so that no corner stays empty and the large nodes have the room.
 */
function spread(
  values: readonly number[],
  weights: readonly number[],
  length: number,
  padding: number,
): number[] {
  const low = Math.min(...values);
  const span = Math.max(...values) - low;
  if (values.length < 2 || span === 0) return values.map(() => length / 2);
  const order = values.map((_, i) => i).sort((a, b) => values[a]! - values[b]! || a - b);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const rank: number[] = [];
  let before = 0;
  for (const i of order) {
    rank[i] = (before + weights[i]! / 2) / total;
    before += weights[i]!;
  }
  const [first, last] = [rank[order[0]!]!, rank[order.at(-1)!]!];
  return values.map((value, i) => {
    const share = 0.3 * ((value - low) / span) + 0.7 * ((rank[i]! - first) / (last - first));
    return padding + share * (length - 2 * padding);
  });
}

/** Untangles the large nodes as if the small ones, which give way afterwards, were not there. */
function untangleLarge(
  nodes: readonly Placed[],
  pairs: readonly NetworkPair[],
  width: number,
  height: number,
): void {
  const largest = max(nodes, (node) => node.box.radius) ?? 0;
  const large = nodes.map((_, i) => i).filter((i) => nodes[i]!.box.radius >= 0.4 * largest);
  const place = new Map(large.map((node, i) => [node, i]));
  const among = pairs.flatMap((pair): NetworkPair[] => {
    const first = place.get(pair.first);
    const second = place.get(pair.second);
    return first === undefined || second === undefined ? [] : [{...pair, first, second}];
  });
  untangle(
    large.map((i) => nodes[i]!),
    among,
    width,
    height,
  );
}

/** Where a node is to be, whatever is there, with the room that it takes. */
function placed(box: NodeBox, {x, y, above}: NodePosition): Placed {
  const {halfWidth, up, down} = extent(box, above);
  return {
    x,
    y,
    above,
    box,
    mass: box.radius ** 2,
    halfWidth: halfWidth + boxMargin,
    up: up + boxMargin,
    down: down + boxMargin,
  };
}

const standing = (nodes: readonly Placed[]): NodePosition[] =>
  nodes.map(({x, y, above}) => ({x: round(x), y: round(y), above}));

/**
 * Places all nodes of a network from all its ties, whatever the reader chooses to see of them. Boxes and pairs go by
 * index, and must come in an order that does not depend on the rows'. No box touches another and all lie in the frame;
 * `height` is the frame's, larger than asked for only if the boxes cannot be placed otherwise.
 */
export function nodePositions(
  boxes: readonly NodeBox[],
  pairs: readonly NetworkPair[],
  width: number,
  height: number,
): {positions: NodePosition[]; height: number} {
  if (boxes.length === 0) return {positions: [], height};
  const free = simulate(boxes, pairs, width > height);
  // A few nodes stand near the middle rather than in the corners.
  const padding = Math.max(0.05, 0.3 - 0.02 * boxes.length);
  const weights = boxes.map((box) => 12 + box.radius * 2);
  const xs = spread(
    free.map((node) => node.x),
    weights,
    width,
    padding * width,
  );
  const ys = spread(
    free.map((node) => node.y),
    weights,
    height,
    padding * height,
  );
  const nodes = boxes.map((box, i) => placed(box, {x: xs[i]!, y: ys[i]!, above: ys[i]! < height / 2}));
  let needed = removeOverlaps(nodes, width, height);
  untangleLarge(nodes, pairs, width, needed);
  needed = Math.ceil(removeOverlaps(nodes, width, needed));
  untangle(nodes, pairs, width, needed);
  return {positions: standing(nodes), height: needed};
}

/**
 * The same nodes in a frame of another size, arranged as they stand in the first: each at the same shares of width and
 * height, but for what it has to give way to others. The frame is as high as asked for, or as the boxes need.
 */
export function adaptedPositions(
  boxes: readonly NodeBox[],
  {positions, ...first}: ArrangedNodes,
  width: number,
  height: number,
): {positions: NodePosition[]; height: number} {
  const nodes = boxes.map((box, i) => {
    const {x, y, above} = positions[i]!;
    return placed(box, {x: (x * width) / first.width, y: (y * height) / first.height, above});
  });
  const needed = Math.ceil(removeOverlaps(nodes, width, height));
  return {positions: standing(nodes), height: needed};
}
