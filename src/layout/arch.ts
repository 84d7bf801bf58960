import {distanceToSegment} from "./distances.js";
import type {Point} from "./point.js";

/** The middle line of a tie: from one point to another, its own middle so many pixels left of the straight line. */
export interface Arch {
  from: Point;
  to: Point;
  /** Negative: to the right; 0: straight. */
  bend: number;
}

/** Left of the way from one point to another, one pixel long. */
function left({from, to}: Arch): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return {x: (from.y - to.y) / length, y: (to.x - from.x) / length};
}

/** The point of an arch at a share of its way, 0 to 1. */
export function pointOn(arch: Arch, share: number): Point {
  const {from, to, bend} = arch;
  const aside = left(arch);
  const away = bend * 4 * share * (1 - share);
  return {
    x: from.x + share * (to.x - from.x) + away * aside.x,
    y: from.y + share * (to.y - from.y) + away * aside.y,
  };
}

/** The point beside an arch, `offset` pixels left of it, at a share of its way. */
export function pointBeside(arch: Arch, share: number, offset: number): Point {
  const {from, to, bend} = arch;
  const aside = left(arch);
  const turn = bend * 4 * (1 - 2 * share);
  const ahead = {x: to.x - from.x + turn * aside.x, y: to.y - from.y + turn * aside.y};
  const length = Math.hypot(ahead.x, ahead.y) || 1;
  const {x, y} = pointOn(arch, share);
  return {x: x - (offset * ahead.y) / length, y: y + (offset * ahead.x) / length};
}

/** An arch is measured as so many segments. */
const segments = 12;

/** Distance of a point from an arch, in pixels. */
export function distanceToArch(point: Point, arch: Arch): number {
  if (arch.bend === 0) return distanceToSegment(point, arch.from, arch.to);
  let least = Number.POSITIVE_INFINITY;
  let before = arch.from;
  for (let i = 1; i <= segments; i++) {
    const next = pointOn(arch, i / segments);
    least = Math.min(least, distanceToSegment(point, before, next));
    before = next;
  }
  return least;
}
