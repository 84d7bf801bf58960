import type {NetworkPair} from "./networkPairs.js";
import {boxMargin, extent, type NodeBox} from "./nodeBoxes.js";
import {type Movable, penetration, type Room} from "./overlaps.js";

/** A node that may still be moved a little. */
export interface Placed extends Movable {
  above: boolean;
  box: NodeBox;
}

interface Segment {
  a: number;
  b: number;
  weight: number;
}

const sweeps = 12;
const strongestPerNode = 2;
const mostNodes = 80;
/** The largest nodes are tried all over the frame too; these are the shares of its width and height. */
const farMovers = 10;
const farPlaces = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
/** Pixels that a tie should keep from the circle of a department that it does not concern. */
const clearance = 14;

/** Distance of a point from a segment. */
function distance(px: number, py: number, a: Room, b: Room): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const t = Math.max(0, Math.min(1, ((px - a.x) * dx + (py - a.y) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(px - a.x - t * dx, py - a.y - t * dy);
}

/** How much a segment runs under a node's circle and, counted less, under its label. */
function runsUnder(a: Room, b: Room, node: Placed): number {
  const far = node.box.radius + clearance + (node.box.inside ? 0 : node.box.labelHeight + node.halfWidth);
  if (Math.min(a.x, b.x) > node.x + far || Math.max(a.x, b.x) < node.x - far) return 0;
  if (Math.min(a.y, b.y) > node.y + far || Math.max(a.y, b.y) < node.y - far) return 0;
  const reach = node.box.radius + clearance;
  const depth = 1 - distance(node.x, node.y, a, b) / reach;
  return (depth > 0 ? 1.5 + 3 * depth : 0) + 0.8 * underLabel(a, b, node);
}

/** How much a segment runs under the label outside a node's circle (0 … 1). */
function underLabel(a: Room, b: Room, node: Placed): number {
  if (node.box.inside) return 0;
  const {radius, labelHeight, labelWidth} = node.box;
  const middle = node.y + (node.above ? -1 : 1) * (radius + labelHeight / 2 + 3);
  let least = Number.POSITIVE_INFINITY;
  for (const side of [-0.35, 0, 0.35]) {
    least = Math.min(least, distance(node.x + side * labelWidth, middle, a, b));
  }
  return Math.max(0, 1 - least / (labelHeight / 2 + 4));
}

function crosses(a: Room, b: Room, c: Room, d: Room): boolean {
  const side = (p: Room, q: Room, r: Room) => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** Share of the angle between two segments from a common end that is missing to 20 degrees. */
function squeezed(common: Room, a: Room, b: Room): number {
  const [ax, ay, bx, by] = [a.x - common.x, a.y - common.y, b.x - common.x, b.y - common.y];
  const dot = ax * bx + ay * by;
  const cross = Math.abs(ax * by - ay * bx);
  return dot <= 0 || cross >= dot * 0.364 ? 0 : 1 - Math.atan2(cross, dot) / 0.35;
}

/**
 * The ties that matter to the eye, about two to a node. The strongest, half as many as nodes, count in full, as they are
 * what is seen first; the others by the square of their share of the weakest of these.
 */
function strongest(pairs: readonly NetworkPair[], nodes: number): Segment[] {
  const sorted = [...pairs]
    .sort((a, b) => b.total - a.total || a.first - b.first || a.second - b.second)
    .slice(0, nodes * strongestPerNode);
  const full = sorted[Math.min(sorted.length - 1, Math.ceil(nodes / 2))]?.total ?? 1;
  return sorted.map(({first, second, total}) => ({
    a: first,
    b: second,
    weight: Math.min(1, total / full) ** 2,
  }));
}

/** A tie should be short, but not so short that its strips and its number cannot be seen between the circles. */
function lengthCost(from: Placed, to: Placed, scale: number): number {
  const length = Math.hypot(from.x - to.x, from.y - to.y);
  const seen = length - from.box.radius - to.box.radius;
  return (0.2 * length) / scale + Math.max(0, 1 - seen / (0.16 * scale));
}

/** What is bad about the place of one node, given all others; not counted on once it is more than `limit`. */
function costOf(
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
        if (b !== d) cost += 0.6 * both * squeezed(from, to, nodes[d]!);
      } else if (b === d) cost += 0.6 * both * squeezed(to, from, nodes[c]!);
      else if (a === d) cost += 0.6 * both * squeezed(from, to, nodes[c]!);
      else if (b === c) cost += 0.6 * both * squeezed(to, from, nodes[d]!);
      else if (crosses(from, to, nodes[c]!, nodes[d]!)) cost += 0.25 * both;
    }
  }
  return cost;
}

function fits(i: number, nodes: readonly Placed[], width: number, height: number): boolean {
  const node = nodes[i]!;
  if (node.x < node.halfWidth || node.x + node.halfWidth > width) return false;
  if (node.y < node.up || node.y + node.down > height) return false;
  return nodes.every((other, j) => {
    if (i === j) return true;
    const depth = penetration(node, other);
    return depth.x <= 0 || depth.y <= 0;
  });
}

/** Turns a node's label to the other side. */
function flip(node: Placed): void {
  node.above = !node.above;
  const room = extent(node.box, node.above);
  node.up = room.up + boxMargin;
  node.down = room.down + boxMargin;
}

/**
 * Moves nodes, in place, in small steps so that strong ties run under fewer circles and names, cross less and leave a
 * node at wider angles. Tries the same steps in the same order until none helps; a step that makes boxes touch or
 * leave the frame is not taken. Networks of more than 80 nodes are left as they are.
 */
export function untangle(
  nodes: readonly Placed[],
  pairs: readonly NetworkPair[],
  width: number,
  height: number,
): void {
  if (nodes.length > mostNodes) return;
  const segments = strongest(pairs, nodes.length);
  const homes = nodes.map((node) => ({...node}));
  const scale = Math.sqrt(width * height);
  const unit = scale / 100;
  const order = nodes.map((_, i) => i).sort((a, b) => nodes[b]!.box.radius - nodes[a]!.box.radius || a - b);
  for (let sweep = 0; sweep < sweeps; sweep++) {
    let moved = false;
    for (const [place, i] of order.entries()) {
      const node = nodes[i]!;
      let best = {x: node.x, y: node.y, above: node.above};
      let least = costOf(i, nodes, segments, homes[i]!, scale, Number.POSITIVE_INFINITY) - 1e-6;
      const from = {...best};
      const attempt = (x: number, y: number, turned: boolean) => {
        node.x = x;
        node.y = y;
        if (turned !== node.above) flip(node);
        if (!fits(i, nodes, width, height)) return;
        const cost = costOf(i, nodes, segments, homes[i]!, scale, least);
        if (cost < least) {
          least = cost;
          best = {x, y, above: turned};
          moved = true;
        }
      };
      if (!node.box.inside) attempt(from.x, from.y, !from.above);
      for (const reach of [2, 5, 11, 22]) {
        for (let k = 0; k < 10; k++) {
          const angle = (k * Math.PI) / 5;
          attempt(
            from.x + reach * unit * Math.cos(angle),
            from.y + reach * unit * Math.sin(angle),
            from.above,
          );
        }
      }
      if (place < farMovers) {
        for (const x of farPlaces) for (const y of farPlaces) attempt(x * width, y * height, from.above);
      }
      node.x = best.x;
      node.y = best.y;
      if (best.above !== node.above) flip(node);
    }
    if (!moved) return;
  }
}
