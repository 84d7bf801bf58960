import {describe, expect, it} from "vitest";
import {pageRanges} from "../../src/layout/pageRanges.ts";

describe("pageRanges", () => {
  it("puts as many rows on a page as there is room for", () => {
    expect(pageRanges([10, 10, 10, 20, 5, 5], 30)).toEqual([
      {from: 0, to: 3},
      {from: 3, to: 6},
    ]);
    expect(pageRanges([10, 10, 10, 21, 5, 5], 30)).toEqual([
      {from: 0, to: 3},
      {from: 3, to: 5},
      {from: 5, to: 6},
    ]);
  });

  it("gives a row that is higher than the room a page of its own", () => {
    expect(pageRanges([40, 10, 10], 30)).toEqual([
      {from: 0, to: 1},
      {from: 1, to: 3},
    ]);
    expect(pageRanges([10, 10], -5)).toHaveLength(2);
  });

  it("makes no page of nothing", () => expect(pageRanges([], 30)).toEqual([]));
});
