/** A share from 0 to 1 in whole per cent, set off from a word before it; what is not all is never told as all, nor as nothing. */
export function wholePercent(share: number): string {
  if (share > 0 && share < 0.005) return "不到 1%";
  return ` ${share < 1 ? Math.min(99, Math.round(100 * share)) : 100}%`;
}
