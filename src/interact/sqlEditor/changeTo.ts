/** The smallest change from one text to another: what differs in one piece. */
export function changeTo(before: string, after: string): {from: number; to: number; insert: string} {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from++;
  let same = 0;
  while (same < shorter - from && before.at(-1 - same) === after.at(-1 - same)) same++;
  return {from, to: before.length - same, insert: after.slice(from, after.length - same)};
}
