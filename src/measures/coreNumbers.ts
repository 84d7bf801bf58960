import type {TieGraph} from "./tieGraph.js";

/**
 * The largest k for which a department belongs to a k-core, by place: departments each of which is tied to at least k
 * others of them. S. B. Seidman, "Network structure and minimum degree", Social Networks 5 (1983), 269–287; found by
 * taking away whoever has too few ties left.
 */
export function coreNumbers(graph: TieGraph["graph"]): number[] {
  const neighbours = graph.mapNodes((node) => graph.neighbors(node).map(Number));
  const left = neighbours.map(({length}) => length);
  const cores: number[] = neighbours.map(() => -1);
  let standing = [...neighbours.keys()];
  for (let k = 0; standing.length > 0; k++) {
    const falling = standing.filter((place) => left[place]! <= k);
    for (const place of falling) cores[place] = k;
    // It grows while it is gone through: by those who had one tie too many until now.
    for (const place of falling) {
      for (const next of neighbours[place]!) {
        if (cores[next]! >= 0 || --left[next]! > k) continue;
        cores[next] = k;
        falling.push(next);
      }
    }
    standing = standing.filter((place) => cores[place]! < 0);
  }
  return cores;
}
