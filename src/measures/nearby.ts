import type {TieEnds} from "./tie.js";

/**
 * A department and those that at most so many ties lead to from it: its ego network. Holds the department itself, also
 * where it has no tie.
 */
export function nearby(ties: readonly TieEnds[], department: string, depth: number): ReadonlySet<string> {
  const near = new Set([department]);
  for (let step = 0; step < depth; step++) {
    const reached = ties.flatMap(({source, target}) => {
      if (near.has(source)) return [target];
      return near.has(target) ? [source] : [];
    });
    for (const each of reached) near.add(each);
  }
  return near;
}
