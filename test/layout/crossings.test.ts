import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {crossings, type LayerEdge} from "../../src/layout/crossings.ts";

describe("crossings", () => {
  it("counts pairs of edges whose ends are the other way round", () => {
    expect(
      crossings(
        [
          [0, 1],
          [1, 0],
        ],
        2,
      ),
    ).toBe(1);
    expect(
      crossings(
        [
          [0, 0],
          [1, 1],
        ],
        2,
      ),
    ).toBe(0);
    // 0–2 crosses 1–0, 1–1 and 2–1; 1–1 and 2–1 share an end; 2–0 is not there.
    expect(
      crossings(
        [
          [2, 1],
          [0, 2],
          [1, 1],
          [1, 0],
        ],
        3,
      ),
    ).toBe(3);
    // Three with three, all with all: 3 · 3 · 2 · 2 / 4 = 9.
    expect(
      crossings(
        [0, 1, 2].flatMap((a) => [0, 1, 2].map((b): LayerEdge => [a, b])),
        3,
      ),
    ).toBe(9);
  });
  it("counts nothing where edges share an end, or there is none", () => {
    expect(
      crossings(
        [
          [0, 0],
          [0, 1],
          [0, 2],
        ],
        3,
      ),
    ).toBe(0);
    expect(
      crossings(
        [
          [2, 0],
          [0, 0],
          [1, 0],
        ],
        1,
      ),
    ).toBe(0);
    expect(crossings([], 0)).toBe(0);
  });
  it("is what its definition says of any edges", () => {
    const edge = fc.tuple(fc.nat(12), fc.nat(6));
    fc.assert(
      fc.property(fc.uniqueArray(edge, {selector: String, maxLength: 40}), (edges) => {
        const crossed = edges.flatMap((a, i) =>
          edges.slice(i + 1).filter((b) => (a[0] - b[0]) * (a[1] - b[1]) < 0),
        );
        expect(crossings(edges, 7)).toBe(crossed.length);
      }),
    );
  });
});
