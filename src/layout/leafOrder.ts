import {type Cluster, clusterTree} from "./clusterTree.js";

/** 1 − cosine of the angle of two vectors, 0 to 1 for counts; 1 from a vector of noughts. */
export function cosineDistance(a: readonly number[], b: readonly number[]): number {
  let [dot, lengthA, lengthB] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    dot += a[i]! * b[i]!;
    lengthA += a[i]! * a[i]!;
    lengthB += b[i]! * b[i]!;
  }
  if (lengthA === 0 || lengthB === 0) return 1;
  // Rounded, so that equal directions are at the same distance whatever their lengths.
  return Math.max(0, Math.round((1 - dot / Math.sqrt(lengthA * lengthB)) * 1e9) / 1e9);
}

/**
 * An order of vectors in which similar ones stand together: they are clustered by cosine distance, then the leaves of
 * the tree are turned so that the sum of the distances of neighbours is least. Bar-Joseph, Gifford and Jaakkola, "Fast
 * optimal leaf ordering for hierarchical clustering", Bioinformatics 17 (2001), S22–S29, in its form of n³ steps: the
 * best inner leaf of one half is found for each leaf of the other before their two ends are. Gives the places of the
 * vectors, the same ones each time: the end that holds more first, and what is alike in the order in which it came.
 */
export function leafOrder(vectors: readonly (readonly number[])[]): number[] {
  const n = vectors.length;
  if (n < 3) return vectors.map((_, i) => i);
  const distances = vectors.map((a) => vectors.map((b) => cosineDistance(a, b)));
  const tree = clusterTree(distances);

  // Of each two leaves as the ends of the smallest cluster that holds both: the length of its best order, and the
  // inner ends of its halves in that order, first that of the half with the first leaf.
  const length = new Float64Array(n * n);
  const inner = new Int32Array(n * n);
  const solve = (cluster: Cluster): void => {
    if (cluster.halves === null) return;
    const [left, right] = cluster.halves;
    solve(left);
    solve(right);
    const toRight = innerEnds(left);
    const toLeft = innerEnds(right);
    const reach = new Float64Array(right.leaves.length);
    const by = new Int32Array(right.leaves.length);
    for (const i of left.leaves) {
      const ends = toRight(i);
      right.leaves.forEach((k, at) => {
        let least = Number.POSITIVE_INFINITY;
        for (const m of ends) {
          const sum = length[i * n + m]! + distances[m]![k]!;
          if (sum < least) {
            least = sum;
            by[at] = m;
          }
        }
        reach[at] = least;
      });
      const place = new Map(right.leaves.map((leaf, at) => [leaf, at]));
      for (const j of right.leaves) {
        let least = Number.POSITIVE_INFINITY;
        for (const k of toLeft(j)) {
          const at = place.get(k)!;
          const sum = reach[at]! + length[k * n + j]!;
          if (sum < least) {
            least = sum;
            inner[i * n + j] = by[at]!;
            inner[j * n + i] = k;
          }
        }
        length[i * n + j] = least;
        length[j * n + i] = least;
      }
    }
  };
  solve(tree);

  const between = (cluster: Cluster, first: number, last: number): number[] => {
    if (cluster.halves === null) return [first];
    const [one, other] = cluster.halves;
    const [a, b] = one.leaves.includes(first) ? [one, other] : [other, one];
    return [...between(a, first, inner[first * n + last]!), ...between(b, inner[last * n + first]!, last)];
  };
  let [start, end] = [-1, -1];
  const [left, right] = tree.halves!;
  for (const i of left.leaves)
    for (const j of right.leaves)
      if (start < 0 || length[i * n + j]! < length[start * n + end]!) [start, end] = [i, j];
  const order = start < end ? between(tree, start, end) : between(tree, end, start);
  return inRuns(heavyEndFirst(order, vectors), distances);
}

/** Turned round if the second half of the vectors holds more than the first. */
function heavyEndFirst(order: number[], vectors: readonly (readonly number[])[]): number[] {
  const held = (leaves: readonly number[]) =>
    leaves.reduce((sum, leaf) => sum + vectors[leaf]!.reduce((all, value) => all + value, 0), 0);
  const half = Math.floor(order.length / 2);
  return held(order.slice(-half)) > held(order.slice(0, half)) ? order.reverse() : order;
}

/** Vectors of one direction, which stand together, in the order in which they came. */
function inRuns(order: readonly number[], distances: readonly (readonly number[])[]): number[] {
  const runs: number[][] = [];
  for (const leaf of order) {
    const run = runs.at(-1);
    if (run && distances[run[0]!]![leaf] === 0) run.push(leaf);
    else runs.push([leaf]);
  }
  return runs.flatMap((run) => run.sort((a, b) => a - b));
}

/** Of a cluster with one end given: the leaves that may stand at its other end, which are those of its other half. */
function innerEnds({leaves, halves}: Cluster): (end: number) => readonly number[] {
  if (halves === null) return () => leaves;
  const [one, other] = halves;
  const inOne = new Set(one.leaves);
  return (end) => (inOne.has(end) ? other.leaves : one.leaves);
}
