import {randomLcg} from "d3-random";
import louvain from "graphology-communities-louvain";
import type {TieGraph} from "./tieGraph.js";

/** The departments of a network in groups that hold together. */
export interface Communities {
  /** Places in the graph, the largest community first, each with its strongest first; equals in official order. */
  members: number[][];
  /** How much more of the weight lies within them than if ties met at random: see {@link NetworkMeasures.modularity}. */
  modularity: number;
}

/** So often a division is looked for at most: ten times as often finds none better in a network of 31 departments. */
const mostRuns = 20;

/** Ties looked at in all runs together: fewer runs, at least one, where there are many ties. */
const mostTiesOfRuns = 100_000;

/** Sums in another order differ by less: a division is not better by that. */
const rounding = 1e-12;

/**
 * Communities of a graph that has a tie, by its places' strengths. V. D. Blondel et al., "Fast unfolding of communities
 * in large networks", Journal of Statistical Mechanics (2008), P10008. The method meets departments in an order of
 * chance and stops where moving no single one betters the division, so it is run several times, with numbers from one
 * fixed seed, and the first division of the highest modularity stays: a high one, not proven to be the highest.
 */
export function communitiesOf(graph: TieGraph["graph"], strengths: readonly number[]): Communities {
  const rng = randomLcg(0);
  const divide = () => louvain.detailed(graph, {rng});
  let best = divide();
  const runs = Math.min(mostRuns, Math.floor(mostTiesOfRuns / graph.size));
  for (let run = 1; run < runs; run++) {
    const found = divide();
    if (found.modularity > best.modularity + rounding) best = found;
  }
  const members = Array.from({length: best.count}, (): number[] => []);
  for (const place of strengths.keys()) members[best.communities[place]!]!.push(place);
  members.sort((a, b) => b.length - a.length || a[0]! - b[0]!);
  for (const places of members) places.sort((a, b) => strengths[b]! - strengths[a]! || a - b);
  return {members, modularity: best.modularity};
}
