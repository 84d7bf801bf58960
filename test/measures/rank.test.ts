import {describe, expect, it} from "vitest";
import {rankOf} from "../../src/measures/rank.ts";

describe("rankOf", () => {
  it("gives equals the first of their places and skips the others", () => {
    const all = [5, 9, 5, 2, 5];
    expect([9, 5, 2].map((value) => rankOf(value, all))).toEqual([
      {place: 1, sharing: 1, of: 5},
      {place: 2, sharing: 3, of: 5},
      {place: 5, sharing: 1, of: 5},
    ]);
    expect(rankOf(3, [3])).toEqual({place: 1, sharing: 1, of: 1});
  });
});
