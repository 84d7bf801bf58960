/** Heights in a chart, in its own pixels: of the heads of one of its grids, and of the end of the rows under them. */
export interface HeadBand {
  top: number;
  bottom: number;
  end: number;
}

/**
 * Which heads are to be shown at the top of the window, and how far above it they stand because the end of their rows
 * pushes them out. Null while the heads themselves are in sight or no row of theirs is.
 * @param edge the height in the chart that the top of the window is at
 */
export function stuckHead(bands: readonly HeadBand[], edge: number): {band: number; shift: number} | null {
  const band = bands.findIndex(({top, end}) => top < edge && edge < end);
  if (band < 0) return null;
  const {top, bottom, end} = bands[band]!;
  return {band, shift: Math.min(0, end - edge - (bottom - top))};
}
