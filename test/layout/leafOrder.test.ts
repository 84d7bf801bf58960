import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {type Cluster, clusterTree} from "../../src/layout/clusterTree.ts";
import {cosineDistance, leafOrder} from "../../src/layout/leafOrder.ts";

const table = (vectors: readonly number[][]) => vectors.map((a) => vectors.map((b) => cosineDistance(a, b)));
const lengthOf = (order: readonly number[], distances: readonly number[][]) =>
  order.slice(1).reduce((sum, leaf, i) => sum + distances[order[i]!]![leaf]!, 0);

/** Every order of the leaves that turning the halves of a tree gives. */
function turnings({leaves, halves}: Cluster): number[][] {
  if (!halves) return [[...leaves]];
  const [a, b] = [turnings(halves[0]), turnings(halves[1])];
  return a.flatMap((x) =>
    b.flatMap((y) => [
      [...x, ...y],
      [...y, ...x],
    ]),
  );
}

describe("cosineDistance", () => {
  test("is 0 for one direction, 1 for none in common", () => {
    expect(cosineDistance([1, 2], [3, 6])).toBe(0);
    expect(cosineDistance([1, 0], [0, 5])).toBe(1);
    // 1 − 3·4 / (5·4)
    expect(cosineDistance([3, 4], [4, 0])).toBe(0.4);
  });
  test("is 1 from what has nothing", () => {
    expect(cosineDistance([0, 0], [1, 2])).toBe(1);
  });
});

describe("clusterTree", () => {
  test("joins the nearest first, then by the mean distance", () => {
    // 0 and 2 are nearest; their mean distance to 1 is (4 + 8) / 2 = 6, to 3 it is (9 + 9) / 2; 1 to 3 is 7.
    const tree = clusterTree([
      [0, 4, 1, 9],
      [4, 0, 8, 7],
      [1, 8, 0, 9],
      [9, 7, 9, 0],
    ]);
    const shape = ({leaves, halves}: Cluster): unknown => (halves ? halves.map(shape) : leaves[0]);
    expect(shape(tree)).toEqual([[[0, 2], 1], 3]);
  });
});

describe("leafOrder", () => {
  test("brings blocks together that were shuffled", () => {
    const order = leafOrder([
      [9, 1, 0, 0],
      [0, 0, 5, 5],
      [8, 2, 0, 0],
      [0, 1, 4, 5],
      [7, 3, 0, 0],
    ]);
    // From 9:1 over 8:2 and 7:3 to those of the other columns, the one with a task in column 2 first.
    expect(order).toEqual([0, 2, 4, 3, 1]);
  });
  test("begins with the end that holds more, and keeps the order of equals", () => {
    const [small, great] = [
      [1, 0],
      [0, 7],
    ];
    expect(leafOrder([small!, small!, great!, small!, great!])).toEqual([2, 4, 0, 1, 3]);
    expect(leafOrder([great!, small!, small!, great!])).toEqual([0, 3, 1, 2]);
  });
  test("keeps the order of what is all alike, or too little to order", () => {
    expect(leafOrder([])).toEqual([]);
    expect(leafOrder([[1, 2]])).toEqual([0]);
    expect(leafOrder([[1], [1]])).toEqual([0, 1]);
    expect(
      leafOrder([
        [1, 1],
        [2, 2],
        [0, 0],
        [3, 3],
      ]).slice(0, 3),
    ).toEqual([0, 1, 3]);
  });
  const vectors = fc.array(fc.array(fc.integer({min: 0, max: 9}), {minLength: 3, maxLength: 3}), {
    minLength: 1,
    maxLength: 7,
  });
  test("names every leaf once, the same ones again", () => {
    fc.assert(
      fc.property(vectors, (some) => {
        const order = leafOrder(some);
        expect([...order].sort((a, b) => a - b)).toEqual(some.map((_, i) => i));
        expect(leafOrder(some)).toEqual(order);
      }),
    );
  });
  test("is as short as any order that turning the tree gives", () => {
    fc.assert(
      fc.property(vectors, (some) => {
        const distances = table(some);
        const best = Math.min(...turnings(clusterTree(distances)).map((order) => lengthOf(order, distances)));
        expect(lengthOf(leafOrder(some), distances)).toBeCloseTo(best, 8);
      }),
    );
  });
  test("orders 300 rows of 30 columns in time, however busy the machine", () => {
    const many = Array.from({length: 300}, (_, i) =>
      Array.from({length: 30}, (_, k) => Math.max(0, ((i * 7919 + k * 104_729) % 23) - 12)),
    );
    const before = performance.now();
    expect(new Set(leafOrder(many)).size).toBe(300);
    expect(performance.now() - before).toBeLessThan(3000);
  });
});
