/** A coordinate in pixels, to two decimals: shorter files, and the same on every machine. */
export function round(pixels: number): number {
  const rounded = Math.round(pixels * 100) / 100;
  return rounded === 0 ? 0 : rounded;
}
