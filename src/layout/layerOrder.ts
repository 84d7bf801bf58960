import {crossings, type LayerEdge} from "./crossings.js";

export interface LayerOrder {
  /** Nodes of the layer in order, by their numbers. */
  upper: number[];
  lower: number[];
  crossings: number;
}

/** Sweeps to and fro; they settle after a few. */
const sweeps = 24;

/**
 * An order of two layers in which few edges cross. In turn one layer is sorted by where the other ends of its edges
 * stand, by their mean in one run and by their median in another: Sugiyama, Tagawa and Toda, "Methods for visual
 * understanding of hierarchical system structures", IEEE Transactions on Systems, Man, and Cybernetics 11 (1981),
 * 109–125; Eades and Wormald, "Edge crossings in drawings of bipartite graphs", Algorithmica 11 (1994), 379–403. Then
 * neighbours change places as long as that takes a crossing away. The best that was met is given, the first of equals.
 *
 * Edges go by the numbers of their nodes, from 0, in the order in which the layers come. Nodes without an edge keep to
 * the end of their layer.
 * @param fixed the upper layer stays as it comes
 */
export function layerOrder(
  sizes: {upper: number; lower: number},
  edges: readonly LayerEdge[],
  fixed = false,
): LayerOrder {
  const above = neighbours(sizes.upper, edges, ([upper, lower]) => [upper, lower]);
  const below = neighbours(sizes.lower, edges, ([upper, lower]) => [lower, upper]);
  const count = (order: {upper: number[]; lower: number[]}): LayerOrder => {
    const [upper, lower] = [placesOf(order.upper), placesOf(order.lower)];
    const placed = edges.map(([a, b]): LayerEdge => [upper[a]!, lower[b]!]);
    return {...order, crossings: crossings(placed, sizes.lower)};
  };
  const start = {upper: numbers(sizes.upper), lower: numbers(sizes.lower)};
  let best = count({
    upper: fixed ? start.upper : tiedFirst(start.upper, above),
    lower: tiedFirst(start.lower, below),
  });
  for (const middle of [mean, median]) {
    let order = best;
    for (let sweep = 0; sweep < sweeps; sweep++) {
      const lower = sorted(order.lower, below, placesOf(order.upper), middle);
      const upper = fixed ? order.upper : sorted(order.upper, above, placesOf(lower), middle);
      const next = count(switched({upper, lower}, above, below, fixed));
      if (next.crossings < best.crossings) best = next;
      else if (next.crossings === order.crossings) break;
      order = next;
    }
  }
  return best;
}

const numbers = (n: number) => Array.from({length: n}, (_, i) => i);

/** Of each node, the nodes of the other layer that it has an edge to. */
function neighbours(
  size: number,
  edges: readonly LayerEdge[],
  ends: (edge: LayerEdge) => readonly [number, number],
): number[][] {
  const result = Array.from({length: size}, (): number[] => []);
  for (const edge of edges) {
    const [own, other] = ends(edge);
    result[own]!.push(other);
  }
  return result;
}

function placesOf(order: readonly number[]): number[] {
  const places = order.map(() => 0);
  order.forEach((node, place) => {
    places[node] = place;
  });
  return places;
}

const tiedFirst = (order: readonly number[], of: readonly number[][]) => [
  ...order.filter((node) => of[node]!.length > 0),
  ...order.filter((node) => of[node]!.length === 0),
];

const mean = (places: readonly number[]) => places.reduce((sum, place) => sum + place, 0) / places.length;

/** Of places in order; the lower of two middle ones. */
const median = (places: readonly number[]) => places[Math.floor((places.length - 1) / 2)]!;

/** A layer by the middle of each node's places in the other; equals stay as they stand. */
function sorted(
  order: readonly number[],
  of: readonly number[][],
  places: readonly number[],
  middle: (places: readonly number[]) => number,
): number[] {
  const key = of.map((others) =>
    others.length === 0
      ? Number.POSITIVE_INFINITY
      : middle(others.map((each) => places[each]!).sort((a, b) => a - b)),
  );
  // Equal keys may be infinite, whose difference is no number.
  return [...order].sort((a, b) => (key[a] === key[b] ? 0 : key[a]! - key[b]!));
}

/** Neighbours change places, layer by layer, while that takes crossings away. */
function switched(
  {upper, lower}: {upper: number[]; lower: number[]},
  above: readonly number[][],
  below: readonly number[][],
  fixed: boolean,
): {upper: number[]; lower: number[]} {
  const result = {upper: [...upper], lower: [...lower]};
  let changes = 1;
  while (changes > 0) {
    changes = switchNeighbours(result.lower, below, placesOf(result.upper));
    if (!fixed) changes += switchNeighbours(result.upper, above, placesOf(result.lower));
  }
  return result;
}

/** @returns how many changed places; `order` is changed */
function switchNeighbours(order: number[], of: readonly number[][], places: readonly number[]): number {
  const ends = of.map((others) => others.map((each) => places[each]!).sort((a, b) => a - b));
  let changes = 0;
  for (let i = 0; i + 1 < order.length; i++) {
    const [one, other] = [order[i]!, order[i + 1]!];
    if (inversions(ends[one]!, ends[other]!) <= inversions(ends[other]!, ends[one]!)) continue;
    [order[i], order[i + 1]] = [other, one];
    changes++;
  }
  return changes;
}

/** Crossings of the edges of two nodes, the first before the second: pairs of which the first's ends beyond. Both in order. */
function inversions(first: readonly number[], second: readonly number[]): number {
  let sum = 0;
  let before = 0;
  for (const place of first) {
    while (before < second.length && second[before]! < place) before++;
    sum += before;
  }
  return sum;
}
