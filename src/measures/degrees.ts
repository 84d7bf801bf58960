import type {TieEnds} from "./tie.js";

/** With how many others each department is tied, in the order in which the ties name them; who has no tie is omitted. */
export function degrees(ties: readonly TieEnds[]): Map<string, number> {
  const all = new Map<string, number>();
  for (const {source, target} of ties)
    for (const end of [source, target]) all.set(end, (all.get(end) ?? 0) + 1);
  return all;
}
