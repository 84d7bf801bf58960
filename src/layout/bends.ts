import {type Arch, distanceToArch, pointOn} from "./arch.js";
import type {Circle} from "./lanes.js";
import {labelGap, type NodeBox} from "./nodeBoxes.js";
import type {Point} from "./point.js";

type Node = NodeBox & Circle & {above: boolean};

/** A tie by the places of its ends, with its width, in pixels for each of its tasks. */
interface Tie {
  first: number;
  second: number;
  total: number;
  pixelsPerTask: number;
}

/** Pixels that a tie keeps from the circle of a department that it does not concern. */
const clearance = 4;
/** Pixels by which bends are tried, the least first, to both sides; the greatest as a share of the tie's length. */
const step = 8;
const most = 0.22;
/** What a bend of the whole length would cost; a circle that is crossed costs 1 and more, a name half as much. */
const effort = 2;
/** With more ties nobody follows a single one. */
const mostTies = 300;

/** Something that a tie may run under. */
interface Obstacle {
  /** Where it is: a share of the straight way between the tie's ends, and pixels left of it. */
  along: number;
  across: number;
  /** Pixels from which on a tie is clear of it. */
  reach: number;
  /** What it costs to run there. */
  cost: (arch: Arch) => number;
}

/** What a tie could run under, were it bent as far as can be: circles and names of departments that it does not concern. */
function obstacles({first, second, total, pixelsPerTask}: Tie, nodes: readonly Node[]): Obstacle[] {
  const [from, to] = [nodes[first]!, nodes[second]!];
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const half = (total * pixelsPerTask) / 2;
  const found: Obstacle[] = [];
  const add = (at: Point, reach: number, cost: Obstacle["cost"]) => {
    const [dx, dy] = [at.x - from.x, at.y - from.y];
    const along = (dx * (to.x - from.x) + dy * (to.y - from.y)) / length;
    const across = (dy * (to.x - from.x) - dx * (to.y - from.y)) / length;
    if (along < -reach || along > length + reach || Math.abs(across) > most * length + reach) return;
    found.push({along: along / length, across, reach, cost});
  };
  nodes.forEach((node, i) => {
    if (i === first || i === second) return;
    const reach = node.radius + half + clearance;
    add(node, reach, (arch) => {
      const distance = distanceToArch(node, arch);
      return distance < reach ? 2 - distance / reach : 0;
    });
    if (node.inside) return;
    const away = node.radius + labelGap + node.labelHeight / 2;
    const label = {x: node.x, y: node.y + (node.above ? -away : away)};
    add(label, Math.hypot(node.labelWidth, node.labelHeight) / 2 + half, (arch) => {
      const covered = [-0.4, -0.2, 0, 0.2, 0.4].filter((side) => {
        const at = {x: label.x + side * node.labelWidth, y: label.y};
        return distanceToArch(at, arch) < node.labelHeight / 2 + half;
      });
      return 0.1 * covered.length;
    });
  });
  return found;
}

/** What a tie runs under that is so long and so far bent. */
function crossed(arch: Arch, length: number, around: readonly Obstacle[]): number {
  // An arch is nowhere steeper than at its ends, so that it is no nearer than this share of the way straight across.
  const slope = 1 / Math.hypot(1, (4 * arch.bend) / length);
  return around.reduce((sum, {along, across, reach, cost}) => {
    const share = Math.max(0, Math.min(1, along));
    const apart = Math.abs(across - 4 * arch.bend * share * (1 - share)) * slope;
    return apart < reach ? sum + cost(arch) : sum;
  }, 0);
}

/**
 * How far the tie of two departments is bent, as in {@link Arch}: as little as brings it out from under the circles, and
 * if that is cheap the names, of departments that it does not concern; 0 where it crosses none, or no bend helps.
 * @param frame which a bent tie does not leave
 */
function bendOf(tie: Tie, nodes: readonly Node[], frame: {width: number; height: number}): number {
  const from = nodes[tie.first]!;
  const to = nodes[tie.second]!;
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const around = obstacles(tie, nodes);
  let best = {bend: 0, cost: crossed({from, to, bend: 0}, length, around)};
  for (let size = step; size <= most * length; size += step) {
    const price = (effort * size) / length;
    if (price >= best.cost) break;
    for (const bend of [size, -size]) {
      const arch = {from, to, bend};
      const {x, y} = pointOn(arch, 0.5);
      if (x < 0 || y < 0 || x > frame.width || y > frame.height) continue;
      const cost = crossed(arch, length, around) + price;
      if (cost < best.cost - 1e-9) best = {bend, cost};
    }
  }
  return best.bend;
}

/** The bend of each tie; none is bent where there are too many to be followed. */
export function bendsOf(
  ties: readonly Tie[],
  nodes: readonly Node[],
  frame: {width: number; height: number},
): number[] {
  return ties.map((tie) => (ties.length > mostTies ? 0 : bendOf(tie, nodes, frame)));
}
