import type {TieRow} from "../queries/ties.js";

/** The rows with the greatest value, in the order in which they came; none where that is zero. */
export function greatest<R>(rows: readonly R[], value: (row: R) => number): R[] {
  const most = rows.reduce((max, row) => Math.max(max, value(row)), 0);
  return most > 0 ? rows.filter((row) => value(row) === most) : [];
}

/** Two departments and all tasks that they share, in whatever relation. */
export interface Pair {
  source: string;
  target: string;
  tasks: number;
}

/** The same for two departments in either order. */
export const pairKey = ({source, target}: {source: string; target: string}): string =>
  JSON.stringify([source, target].sort());

/** Whether two departments, in either order, are one of some pairs. */
export function oneOf(pairs: readonly Pair[]): (source: string, target: string) => boolean {
  const keys = new Set(pairs.map(pairKey));
  return (source, target) => keys.has(pairKey({source, target}));
}

/** Ties brought together by pair, most tasks first; of equals the one that came first. */
export function pairsOf(ties: readonly TieRow[]): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const {source, target, tasks} of ties) {
    const key = pairKey({source, target});
    const pair = pairs.get(key);
    if (pair) pair.tasks += tasks;
    else pairs.set(key, {source, target, tasks});
  }
  return [...pairs.values()].sort((a, b) => b.tasks - a.tasks);
}
