/** A rectangle known by a point in it; it reaches `up` and `down` from there, and half its width to each side. */
export interface Room {
  x: number;
  y: number;
  halfWidth: number;
  up: number;
  down: number;
}

/** A rectangle that may be moved: of two that touch, the one of less mass gives way more. */
export interface Movable extends Room {
  mass: number;
}

/** Depth by which two rectangles lie over each other, along each axis; overlapping only if both are positive. */
export function penetration(a: Room, b: Room): {x: number; y: number} {
  return {
    x: a.halfWidth + b.halfWidth - Math.abs(a.x - b.x),
    y: Math.min(a.y + a.down - (b.y - b.up), b.y + b.down - (a.y - a.up)),
  };
}

const slack = 0.02;

/** True if no two rectangles overlap and all lie inside the frame. */
function isFree(boxes: readonly Room[], width: number, height: number): boolean {
  return boxes.every((box, i) => {
    if (box.x - box.halfWidth < -slack || box.x + box.halfWidth > width + slack) return false;
    if (box.y - box.up < -slack || box.y + box.down > height + slack) return false;
    for (let j = i + 1; j < boxes.length; j++) {
      const depth = penetration(box, boxes[j]!);
      if (depth.x > slack && depth.y > slack) return false;
    }
    return true;
  });
}

/** Moves a rectangle into the frame. */
function keepInside(box: Movable, width: number, height: number): void {
  box.x = Math.max(box.halfWidth, Math.min(width - box.halfWidth, box.x));
  box.y = Math.max(box.up, Math.min(height - box.down, box.y));
}

/** Pushes overlapping rectangles apart along the axis of the smaller depth, again and again. */
function push(boxes: readonly Movable[], width: number, height: number, rounds: number): void {
  for (let round = 0; round < rounds; round++) {
    let moved = false;
    for (let i = 0; i < boxes.length; i++) {
      const a = boxes[i]!;
      for (let j = i + 1; j < boxes.length; j++) {
        const b = boxes[j]!;
        const depth = penetration(a, b);
        if (depth.x <= 0 || depth.y <= 0) continue;
        moved = true;
        const share = b.mass / (a.mass + b.mass);
        if (depth.x < depth.y) {
          const step = (depth.x + slack) * (a.x < b.x || (a.x === b.x && i < j) ? -1 : 1);
          a.x += step * share;
          b.x -= step * (1 - share);
        } else {
          const aMiddle = a.y + (a.down - a.up) / 2;
          const bMiddle = b.y + (b.down - b.up) / 2;
          const step = (depth.y + slack) * (aMiddle < bMiddle || (aMiddle === bMiddle && i < j) ? -1 : 1);
          a.y += step * share;
          b.y -= step * (1 - share);
        }
        keepInside(a, width, height);
        keepInside(b, width, height);
      }
    }
    if (!moved) return;
  }
}

/** Puts rectangles in rows, from the top by their height and in each row from the left; returns the height used. */
function shelve(boxes: readonly Movable[], width: number, height: number): number {
  const rows: Movable[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const box of [...boxes].sort((a, b) => a.y - b.y || a.x - b.x)) {
    if (used + 2 * box.halfWidth > width) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)!.push(box);
    used += 2 * box.halfWidth;
  }
  const rowHeights = rows.map(
    (row) => Math.max(...row.map((box) => box.up)) + Math.max(...row.map((box) => box.down)),
  );
  const total = rowHeights.reduce((sum, each) => sum + each, 0);
  const between = Math.max(0, height - total) / rows.length;
  let top = between / 2;
  rows.forEach((row, i) => {
    row.sort((a, b) => a.x - b.x);
    const gap = Math.max(0, width - row.reduce((sum, box) => sum + 2 * box.halfWidth, 0)) / row.length;
    const up = Math.max(...row.map((box) => box.up));
    let left = gap / 2;
    for (const box of row) {
      box.x = left + box.halfWidth;
      box.y = top + up;
      left += 2 * box.halfWidth + gap;
    }
    top += rowHeights[i]! + between;
  });
  return Math.max(height, total);
}

/**
 * Moves rectangles, in place, until none overlaps another and all lie inside the frame, keeping them near where they
 * were: by pushing, and if that does not come to an end, in rows. Returns the height of the frame, which is more than
 * `height` only where even rows need it.
 */
export function removeOverlaps(boxes: readonly Movable[], width: number, height: number): number {
  for (const box of boxes) keepInside(box, width, height);
  push(boxes, width, height, 600);
  return isFree(boxes, width, height) ? height : shelve(boxes, width, height);
}
