import type {Relation} from "../model/values.js";
import {type Arch, pointBeside} from "./arch.js";
import type {NetworkPair} from "./networkPairs.js";
import type {Point} from "./point.js";
import {round} from "./round.js";

/** One relation of one pair, drawn as a strip between two circles. */
export interface Lane {
  /** Place of the leader in `lead_with`; otherwise of the earlier department. */
  source: number;
  target: number;
  relation: Relation;
  tasks: number;
  /** The corners of its outline: two at the source, and if it is bent more on the way to two at the target, and back. */
  points: [Point, Point, Point, Point, ...Point[]];
}

/** A node as a strip sees it. */
export interface Circle extends Point {
  radius: number;
}

/** Width of a strip at its source and its target, in pixels. */
interface Widths {
  atSource: number;
  atTarget: number;
}

const gap = 1.2;
const tip = 0.6;

/** A strip's widths; a taper's are equal in the mean to those of an even strip, so that both show tasks alike. */
export function laneWidths(relation: Relation, tasks: number, pixelsPerTask: number): Widths {
  const width = tasks * pixelsPerTask;
  if (relation === "lead_with") return {atSource: Math.max(2.2, 2 * width - tip), atTarget: tip};
  const even = Math.max(relation === "joint" ? 1.8 : 1, width);
  return {atSource: even, atTarget: even};
}

/** A bent strip is drawn in so many straight pieces. */
const pieces = 24;

/** At which share of the way a line, `offset` beside an arch, leaves the circle around the arch's start or end. */
function exit(arch: Arch, circle: Circle, offset: number, atEnd: boolean): number {
  const share = (way: number) => (atEnd ? 1 - way : way);
  const isInside = (way: number) => {
    const {x, y} = pointBeside(arch, share(way), offset);
    return Math.hypot(x - circle.x, y - circle.y) < circle.radius;
  };
  let [low, high] = [0, 0.5];
  // Halved so often that nothing is left of a pixel.
  for (let step = 0; step < 20; step++) {
    const way = (low + high) / 2;
    if (isInside(way)) low = way;
    else high = way;
  }
  return share(low);
}

/**
 * The strips of a pair, side by side around the line between two circles and ending at their edges: what the first
 * leads, what both take part in, what both lead, what the second leads. Relations that are not chosen leave no gap.
 * @param bend by which the line is bent, as in {@link Arch}
 */
export function lanes(
  pair: NetworkPair,
  relations: readonly Relation[],
  first: Circle,
  second: Circle,
  pixelsPerTask: number,
  bend = 0,
): Lane[] {
  const wanted = (
    [
      ["lead_with", pair.firstLeads, false],
      ["shared", pair.shared, false],
      ["joint", pair.joint, false],
      ["lead_with", pair.secondLeads, true],
    ] as const
  )
    .filter(([relation, tasks]) => tasks > 0 && relations.includes(relation))
    .map(([relation, tasks, back]) => ({
      relation,
      tasks,
      back,
      ...laneWidths(relation, tasks, pixelsPerTask),
    }));
  const room = wanted.map((lane) => Math.max(lane.atSource, lane.atTarget));
  const arch = {from: first, to: second, bend};
  let offset = -(room.reduce((sum, each) => sum + each, 0) + gap * (wanted.length - 1)) / 2;
  return wanted.map(({relation, tasks, back, atSource, atTarget}, i) => {
    const middle = offset + room[i]! / 2;
    offset += room[i]! + gap;
    const [atFirst, atSecond] = back ? [atTarget, atSource] : [atSource, atTarget];
    /** From the first circle to the second, half the strip's width beside its middle. */
    const edge = (side: number): Point[] => {
      const start = middle + (side * atFirst) / 2;
      const end = middle + (side * atSecond) / 2;
      const from = exit(arch, first, start, false);
      const to = exit(arch, second, end, true);
      const steps = bend === 0 ? 1 : pieces;
      return Array.from({length: steps + 1}, (_, step) => {
        const way = step / steps;
        const {x, y} = pointBeside(arch, from + way * (to - from), start + way * (end - start));
        return {x: round(x), y: round(y)};
      });
    };
    const [right, left] = [edge(-1), edge(1)];
    const points = back
      ? [right.pop()!, ...left.reverse(), ...right]
      : [right[0]!, ...left, ...right.slice(1).reverse()];
    return {
      source: back ? pair.second : pair.first,
      target: back ? pair.first : pair.second,
      relation,
      tasks,
      points: points as Lane["points"],
    };
  });
}
