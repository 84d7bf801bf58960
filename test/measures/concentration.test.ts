import {describe, expect, it} from "vitest";
import {gini, giniStep, holdersOfHalf, holdersOfHalfNamed} from "../../src/measures/concentration.ts";

describe("holdersOfHalf", () => {
  it.each([
    [[5, 3, 2], 1],
    [[4, 3, 3], 2],
    [[1, 1, 1, 1], 2],
    [[7], 1],
    [[], 0],
  ])("of %j is %i", (loads, half) => expect(holdersOfHalf(loads)).toBe(half));
});

describe("holdersOfHalfNamed", () => {
  const half = (...loads: number[]) => {
    const rows = loads.map((load, index) => ({name: "abcdefg"[index]!, load}));
    const {holders, sure, tied, wanted} = holdersOfHalfNamed(rows, (row) => row.load);
    const names = (some: typeof rows) => some.map(({name}) => name).join("");
    return [holders, names(sure), names(tied), wanted];
  };

  it("names all of them where no other has as much as the last", () => {
    // 9 of 15.
    expect(half(1, 5, 4, 2, 3)).toEqual([2, "bc", "", 0]);
  });

  it("chooses none of several with as much as the last", () => {
    // 6 + 2 of 14: c, d and e would do equally well.
    expect(half(6, 1, 2, 2, 2, 1)).toEqual([2, "a", "cde", 1]);
    expect(half(6, 6, 6, 1, 1, 1)).toEqual([2, "", "abc", 2]);
  });

  it("names those of equal load if it takes all of them", () => {
    expect(half(5, 5, 1, 1, 1)).toEqual([2, "ab", "", 0]);
  });

  it("of nothing is nobody", () => expect(half()).toEqual([0, "", "", 0]));
});

describe("gini", () => {
  it.each([
    // All differences are zero.
    [[4, 4, 4], 0],
    // One has everything.
    [[0, 0, 9], 1],
    // Differences of pairs 2, 4, 2; their mean 8/3 over twice the mean 3: 4/9.
    [[1, 3, 5], 4 / 9],
    [[7], 0],
    [[0, 0], 0],
    [[], 0],
  ])("of %j is %f", (loads, value) => expect(gini(loads)).toBeCloseTo(value, 12));

  it("does not depend on the order", () => expect(gini([5, 1, 3])).toBeCloseTo(gini([1, 3, 5]), 12));
});

describe("giniStep", () => {
  it.each([
    [0.19, "even"],
    [0.2, "some"],
    [0.4, "much"],
    [0.6, "high"],
    [1, "high"],
  ])("of %f is %s", (value, step) => expect(giniStep(value)).toBe(step));
});
