/** Edges in the window, in pixels. */
type Box = Pick<DOMRect, "left" | "top" | "right" | "bottom">;

/**
 * How far a box reaches behind what stands over the top of a chart (`column`) and over its left side (`row`), in pixels
 * that it has to come down and to the right; 0 where it is not behind it. What stands there covers its side over the
 * whole length, also where its own box ends.
 */
export function hiddenBy(
  box: Box,
  {column, row}: {column: Box | null; row: Box | null},
): {top: number; left: number} {
  return {
    top: column ? Math.max(0, column.bottom - box.top) : 0,
    left: row ? Math.max(0, row.right - box.left) : 0,
  };
}
