import type {Room} from "./overlaps.js";
import type {Point} from "./point.js";

/** Distance of a point from the segment between two others, in pixels. */
export function distanceToSegment(point: Point, a: Point, b: Point): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const t = ((point.x - a.x) * dx + (point.y - a.y) * dy) / (dx * dx + dy * dy || 1);
  const within = Math.max(0, Math.min(1, t));
  return Math.hypot(point.x - a.x - within * dx, point.y - a.y - within * dy);
}

/**
 * Distance of a point from the band between two circles, as wide at each end as the circle there, in pixels; negative
 * inside.
 */
export function distanceToBand(
  point: Point,
  a: Point & {radius: number},
  b: Point & {radius: number},
): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const t = ((point.x - a.x) * dx + (point.y - a.y) * dy) / (dx * dx + dy * dy || 1);
  const within = Math.max(0, Math.min(1, t));
  const middle = Math.hypot(point.x - a.x - within * dx, point.y - a.y - within * dy);
  return middle - a.radius - within * (b.radius - a.radius);
}

/** Distance of a point from a rectangle, in pixels; 0 inside. */
export function distanceToRoom(point: Point, {x, y, halfWidth, up, down}: Room): number {
  const across = Math.abs(point.x - x) - halfWidth;
  const along = Math.max(y - up - point.y, point.y - y - down);
  return Math.hypot(Math.max(0, across), Math.max(0, along));
}
