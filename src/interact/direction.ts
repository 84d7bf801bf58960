/** A mark's place on the screen, in pixels. */
export interface Rect {
  left: number;
  top: number;
  width: number;
  height: number;
}

export type Direction = "left" | "right" | "up" | "down";

/**
 * Index of the rectangle nearest to `from` in a direction, by the middles: a pixel aside counts as two pixels ahead, so
 * that a grid is walked along its rows and columns. Null if nothing lies that way; of two as near, the earlier.
 */
export function nearestInDirection(
  rects: readonly Rect[],
  from: number,
  direction: Direction,
): number | null {
  const start = rects[from];
  if (!start) return null;
  const middle = (rect: Rect) => ({x: rect.left + rect.width / 2, y: rect.top + rect.height / 2});
  const here = middle(start);
  const sign = direction === "right" || direction === "down" ? 1 : -1;
  const horizontal = direction === "left" || direction === "right";
  let nearest: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  rects.forEach((rect, i) => {
    if (i === from) return;
    const there = middle(rect);
    const ahead = sign * (horizontal ? there.x - here.x : there.y - here.y);
    const aside = Math.abs(horizontal ? there.y - here.y : there.x - here.x);
    if (ahead < 0.5) return;
    const cost = ahead + 2 * aside;
    if (cost < least) {
      least = cost;
      nearest = i;
    }
  });
  return nearest;
}
