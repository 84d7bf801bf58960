/**
 * Whether sirv answers this `Range` header rightly: one range with a start, `bytes=100-` or `bytes=100-199`. It takes
 * `bytes=-100` (the last hundred) for the first hundred, `bytes=0-0` (the first byte) for all, and several ranges for
 * one. Such a header is better left out: the whole file is a right answer to any range.
 */
export function isPlainRange(range: string): boolean {
  const match = /^bytes=(\d+)-(\d*)$/.exec(range);
  if (!match) return false;
  return match[2] === "" || (Number(match[2]) > 0 && Number(match[2]) >= Number(match[1]));
}
