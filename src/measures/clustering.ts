import type {TieGraph} from "./tieGraph.js";

/**
 * How many of the pairs of a department's neighbours are tied themselves, from 0 to 1, by place: the local clustering
 * coefficient of Watts and Strogatz, "Collective dynamics of 'small-world' networks", Nature 393 (1998), 440–442, which
 * looks at ties only, not at their weights. 0 for fewer than two neighbours, who make no pair.
 */
export function clustering(graph: TieGraph["graph"]): number[] {
  const neighbours = graph.mapNodes((node) => graph.neighbors(node).map(Number));
  const near = new Uint8Array(neighbours.length);
  return neighbours.map((own) => {
    if (own.length < 2) return 0;
    for (const place of own) near[place] = 1;
    let twice = 0;
    for (const place of own) for (const next of neighbours[place]!) twice += near[next]!;
    for (const place of own) near[place] = 0;
    return twice / (own.length * (own.length - 1));
  });
}
