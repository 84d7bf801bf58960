import {degrees} from "./degrees.js";
import type {Tie} from "./tie.js";

/**
 * How likely a tie would be at least as heavy by chance, from 0 to 1: one number for each tie, in their order. An end of
 * degree k, to whose ties the tie contributes the share p of their weight, gives α = (1 − p)^(k − 1): the chance of such
 * a share if the weight were spread over the k ties at random, uniformly. Of a tie's two ends the smaller α counts. An
 * end with one tie only gives 1, because its tie has all the weight in any case, and so never makes it significant.
 * Serrano, Boguñá and Vespignani, "Extracting the multiscale backbone of complex weighted networks", PNAS 106 (2009),
 * 6483–6488, equation 2, for undirected ties.
 */
export function disparity(ties: readonly Tie[]): number[] {
  const ends = degrees(ties);
  const strengths = new Map<string, number>();
  for (const {source, target, weight} of ties) {
    for (const end of [source, target]) strengths.set(end, (strengths.get(end) ?? 0) + weight);
  }
  const alpha = (end: string, weight: number) => {
    const degree = ends.get(end)!;
    // A share of all but rounding's width may come out as more than all.
    return degree === 1 ? 1 : Math.max(0, 1 - weight / strengths.get(end)!) ** (degree - 1);
  };
  return ties.map(({source, target, weight}) => Math.min(alpha(source, weight), alpha(target, weight)));
}
