/** A cluster of leaves: one leaf, or two clusters joined. */
export interface Cluster {
  /** The leaves in it, each the place of a vector. */
  leaves: readonly number[];
  /** The two that were joined; null for a single leaf. */
  halves: readonly [Cluster, Cluster] | null;
}

/**
 * Joins the two nearest clusters until one is left; the distance of clusters is the mean of their leaves' distances
 * (average linkage, UPGMA). Follows chains of nearest neighbours, which takes n² steps: Murtagh, "A survey of recent
 * advances in hierarchical clustering algorithms", Computer Journal 26 (1983). Of equal distances the first counts.
 * Takes at least one leaf.
 */
export function clusterTree(distances: readonly (readonly number[])[]): Cluster {
  const between = distances.map((row) => Float64Array.from(row));
  const clusters: (Cluster | null)[] = distances.map((_, leaf) => ({leaves: [leaf], halves: null}));
  const chain: number[] = [];
  for (let joined = 1; joined < distances.length; joined++) {
    if (chain.length === 0) chain.push(clusters.findIndex((cluster) => cluster !== null));
    for (;;) {
      const end = chain.at(-1)!;
      const before = chain.at(-2) ?? -1;
      // The one before in the chain wins a tie, so that the chain ends.
      let nearest = before;
      let least = before < 0 ? Number.POSITIVE_INFINITY : between[end]![before]!;
      for (let other = 0; other < clusters.length; other++) {
        if (other === end || clusters[other] === null || between[end]![other]! >= least) continue;
        nearest = other;
        least = between[end]![other]!;
      }
      if (nearest === before) break;
      chain.push(nearest);
    }
    const [first, second] = [chain.pop()!, chain.pop()!].sort((a, b) => a - b) as [number, number];
    const [one, other] = [clusters[first]!, clusters[second]!];
    const [n, m] = [one.leaves.length, other.leaves.length];
    for (let each = 0; each < clusters.length; each++) {
      if (clusters[each] === null || each === first || each === second) continue;
      const mean = (n * between[first]![each]! + m * between[second]![each]!) / (n + m);
      between[first]![each] = mean;
      between[each]![first] = mean;
    }
    clusters[first] = {leaves: [...one.leaves, ...other.leaves], halves: [one, other]};
    clusters[second] = null;
  }
  return clusters[0]!;
}
