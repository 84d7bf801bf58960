import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {crossings, type LayerEdge} from "../../src/layout/crossings.ts";
import {layerOrder} from "../../src/layout/layerOrder.ts";

describe("layerOrder", () => {
  it("takes crossings away where all can go", () => {
    // Three ties, each to the opposite end: without crossings once one layer is turned round.
    const edges: LayerEdge[] = [
      [0, 2],
      [1, 1],
      [2, 0],
    ];
    expect(layerOrder({upper: 3, lower: 3}, edges)).toEqual({
      upper: [0, 1, 2],
      lower: [2, 1, 0],
      crossings: 0,
    });
  });
  it("keeps the upper layer as it comes if it is fixed", () => {
    // 0 and 2 have department 0, 1 and 3 have department 1: 1–1 crosses 2–0 in either order of the lower layer.
    const edges: LayerEdge[] = [
      [0, 0],
      [1, 1],
      [2, 0],
      [3, 1],
    ];
    expect(layerOrder({upper: 4, lower: 2}, edges, true)).toEqual({
      upper: [0, 1, 2, 3],
      lower: [0, 1],
      crossings: 1,
    });
    expect(layerOrder({upper: 4, lower: 2}, edges)).toEqual({
      upper: [0, 2, 1, 3],
      lower: [0, 1],
      crossings: 0,
    });
  });
  it("leaves crossings that no order can take away", () => {
    // Two with two, all with all: one crossing.
    expect(
      layerOrder({upper: 2, lower: 2}, [
        [0, 0],
        [0, 1],
        [1, 0],
        [1, 1],
      ]).crossings,
    ).toBe(1);
  });
  it("puts nodes without an edge last, unless they are fixed", () => {
    const edges: LayerEdge[] = [
      [1, 2],
      [3, 1],
    ];
    expect(layerOrder({upper: 4, lower: 3}, edges)).toEqual({
      upper: [1, 3, 0, 2],
      lower: [2, 1, 0],
      crossings: 0,
    });
    const fixed = layerOrder({upper: 4, lower: 3}, edges, true);
    expect([fixed.upper, fixed.lower]).toEqual([
      [0, 1, 2, 3],
      [2, 1, 0],
    ]);
    expect(layerOrder({upper: 0, lower: 0}, [])).toEqual({upper: [], lower: [], crossings: 0});
  });
  it("gives each node once, never more crossings than it came with, and counts them rightly", () => {
    const edge = fc.tuple(fc.nat(9), fc.nat(5));
    fc.assert(
      fc.property(fc.uniqueArray(edge, {selector: String, maxLength: 30}), fc.boolean(), (edges, fixed) => {
        const order = layerOrder({upper: 10, lower: 6}, edges, fixed);
        expect([...order.upper].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
        expect([...order.lower].sort()).toEqual([0, 1, 2, 3, 4, 5]);
        const placed = edges.map(([a, b]): LayerEdge => [order.upper.indexOf(a), order.lower.indexOf(b)]);
        expect(order.crossings).toBe(crossings(placed, 6));
        expect(order.crossings).toBeLessThanOrEqual(crossings(edges, 6));
      }),
    );
  });
});
