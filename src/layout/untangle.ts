import type {NetworkPair} from "./networkPairs.js";
import {boxMargin, extent} from "./nodeBoxes.js";
import {penetration} from "./overlaps.js";
import {costOf, type Placed, type Segment} from "./tangle.js";

const sweeps = 12;
const strongestPerNode = 2;
const mostNodes = 80;
/** The largest nodes are tried all over the frame too; these are the shares of its width and height. */
const farMovers = 10;
const farPlaces = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
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
