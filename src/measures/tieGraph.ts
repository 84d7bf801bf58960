import Graph from "graphology";
import type {Tie} from "./tie.js";

/** A network as the library of graph measures reads it: its nodes are places in `departments`. */
export interface TieGraph {
  /** Those with a tie, in official order. */
  departments: readonly string[];
  graph: Graph<Record<string, never>, {weight: number}>;
}

/**
 * The graph of ties and of the departments that they join, which are given once each and in official order. Nodes and
 * edges come in that order whatever order the ties have, so that no measure depends on it. Throws where a tie is of a
 * department that is not given, of one with itself, or of a pair that has one already.
 */
export function tieGraph(departments: readonly string[], ties: readonly Tie[]): TieGraph {
  const ends = new Set(ties.flatMap(({source, target}) => [source, target]));
  const tied = departments.filter((department) => ends.has(department));
  const places = new Map(tied.map((department, place) => [department, place]));
  if (places.size < ends.size) throw new Error("a tie of a department that is not in the list");
  const edges = ties.map(({source, target, weight}) => {
    const [one, other] = [places.get(source)!, places.get(target)!];
    return {from: Math.min(one, other), to: Math.max(one, other), weight};
  });
  // Names would do as keys but for one: the library gives its results as properties of objects.
  const graph: TieGraph["graph"] = new Graph({type: "undirected", allowSelfLoops: false});
  for (const place of tied.keys()) graph.addNode(place);
  edges.sort((a, b) => a.from - b.from || a.to - b.to);
  for (const {from, to, weight} of edges) graph.addEdge(from, to, {weight});
  return {departments: tied, graph};
}
