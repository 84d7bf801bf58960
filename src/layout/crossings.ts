/** An edge between two layers, by the places of its ends in each, from 0. */
export type LayerEdge = readonly [upper: number, lower: number];

/**
 * How often straight edges between two layers cross; edges that share an end do not. Edges are taken from one end of the
 * upper layer to the other, and an accumulator tree over the lower one says how many before them end beyond: Barth,
 * Mutzel and Jünger, "Simple and efficient bilayer cross counting", Journal of Graph Algorithms and Applications 8
 * (2004), 179–194. It takes |E| log n steps for the `lower` places of the lower layer.
 */
export function crossings(edges: readonly LayerEdge[], lower: number): number {
  const sorted = [...edges].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  let leaves = 1;
  while (leaves < lower) leaves *= 2;
  const tree = new Uint32Array(2 * leaves);
  let sum = 0;
  for (const [, place] of sorted) {
    let node = place + leaves;
    tree[node]!++;
    while (node > 1) {
      // In a left child: all that ends under its sibling ends beyond.
      if (node % 2 === 0) sum += tree[node + 1]!;
      node = Math.floor(node / 2);
      tree[node]!++;
    }
  }
  return sum;
}
