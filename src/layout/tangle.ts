import {distanceToSegment} from "./distances.js";
import type {NodeBox} from "./nodeBoxes.js";
import type {Movable, Room} from "./overlaps.js";

/** A node that may still be moved a little. */
export interface Placed extends Movable {
  above: boolean;
  box: NodeBox;
}

/** A tie between two nodes, by their places, and how much it matters. */
export interface Segment {
  a: number;
  b: number;
  weight: number;
}

/** Pixels that a tie should keep from the circle of a department that it does not concern. */
const clearance = 14;

/** How much a segment runs under a node's circle and, counted less, under its label. */
function runsUnder(a: Room, b: Room, node: Placed): number {
  const far = node.box.radius + clearance + (node.box.inside ? 0 : node.box.labelHeight + node.halfWidth);
  if (Math.min(a.x, b.x) > node.x + far || Math.max(a.x, b.x) < node.x - far) return 0;
  if (Math.min(a.y, b.y) > node.y + far || Math.max(a.y, b.y) < node.y - far) return 0;
  const reach = node.box.radius + clearance;
  const depth = 1 - distanceToSegment(node, a, b) / reach;
  return (depth > 0 ? 1.5 + 3 * depth : 0) + 0.8 * underLabel(a, b, node);
}

/** How much a segment runs under the label outside a node's circle (0 … 1). */
function underLabel(a: Room, b: Room, node: Placed): number {
  if (node.box.inside) return 0;
  const {radius, labelHeight, labelWidth} = node.box;
  const middle = node.y + (node.above ? -1 : 1) * (radius + labelHeight / 2 + 3);
  let least = Number.POSITIVE_INFINITY;
  for (const side of [-0.35, 0, 0.35]) {
    least = Math.min(least, distanceToSegment({x: node.x + side * labelWidth, y: middle}, a, b));
  }
  return Math.max(0, 1 - least / (labelHeight / 2 + 4));
}

function crosses(a: Room, b: Room, c: Room, d: Room): boolean {
  const side = (p: Room, q: Room, r: Room) => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** Share of the angle between two segments from a common end that is missing to 28 degrees. */
function squeezed(common: Room, a: Room, b: Room): number {
  const [ax, ay, bx, by] = [a.x - common.x, a.y - common.y, b.x - common.x, b.y - common.y];
  const dot = ax * bx + ay * by;
  const cross = Math.abs(ax * by - ay * bx);
  return dot <= 0 || cross >= dot * 0.53 ? 0 : 1 - Math.atan2(cross, dot) / 0.49;
}

/** A tie should be short, but not so short that its strips and its number cannot be seen between the circles. */
function lengthCost(from: Placed, to: Placed, scale: number): number {
  const length = Math.hypot(from.x - to.x, from.y - to.y);
  const seen = length - from.box.radius - to.box.radius;
  return (0.2 * length) / scale + Math.max(0, 1 - seen / (0.16 * scale));
}

/** What is bad about the place of one node, given all others; not counted on once it is more than `limit`. */
export function costOf(
  i: number,
  nodes: readonly Placed[],
  segments: readonly Segment[],
  home: Room,
  scale: number,
  limit: number,
): number {
  const node = nodes[i]!;
  let cost = Math.hypot(node.x - home.x, node.y - home.y) / scale;
  for (const {a, b, weight} of segments) {
    if (cost > limit) return cost;
    const from = nodes[a]!;
    const to = nodes[b]!;
    if (a !== i && b !== i) {
      cost += weight * runsUnder(from, to, node);
      continue;
    }
    cost += weight * lengthCost(from, to, scale);
    cost += weight * 0.8 * (underLabel(from, to, from) + underLabel(from, to, to));
    for (let k = 0; k < nodes.length; k++) {
      if (k !== a && k !== b) cost += weight * runsUnder(from, to, nodes[k]!);
    }
    for (const other of segments) {
      const both = weight * other.weight;
      const {a: c, b: d} = other;
      if (a === c) {
        if (b !== d) cost += 0.9 * both * squeezed(from, to, nodes[d]!);
      } else if (b === d) cost += 0.9 * both * squeezed(to, from, nodes[c]!);
      else if (a === d) cost += 0.9 * both * squeezed(from, to, nodes[c]!);
      else if (b === c) cost += 0.9 * both * squeezed(to, from, nodes[d]!);
      else if (crosses(from, to, nodes[c]!, nodes[d]!)) cost += 0.25 * both;
    }
  }
  return cost;
}
