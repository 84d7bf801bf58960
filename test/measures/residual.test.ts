import {describe, expect, test} from "vitest";
import {adjustedResidual, expectedCount} from "../../src/measures/residual.ts";

describe("expectedCount", () => {
  test("is row × column / all", () => {
    expect(expectedCount({row: 8, column: 7, all: 16})).toBe(3.5);
    expect(expectedCount({row: 0, column: 7, all: 16})).toBe(0);
  });
  test("is nothing of nothing", () => {
    expect(expectedCount({row: 0, column: 0, all: 0})).toBe(0);
  });
});

describe("adjustedResidual", () => {
  test("is (O − E) / √(E (1 − r/N) (1 − c/N))", () => {
    // E = 3.5; √(3.5 · 8/16 · 9/16) = √0.984375 = 0.9922; (6 − 3.5) / 0.9922
    expect(adjustedResidual({own: 6, row: 8, column: 7, all: 16})).toBeCloseTo(2.5198, 4);
    // E = 4.5; √(4.5 · 8/16 · 7/16) = 0.9922; (2 − 4.5) / 0.9922
    expect(adjustedResidual({own: 2, row: 8, column: 9, all: 16})).toBeCloseTo(-2.5198, 4);
  });
  test("is 0 where there is as much as expected", () => {
    expect(adjustedResidual({own: 3, row: 6, column: 8, all: 16})).toBe(0);
  });
  test("is below 0 where there is nothing but tasks would be expected", () => {
    // E = 10 · 40 / 100 = 4; √(4 · 0.9 · 0.6) = √2.16 = 1.4697
    expect(adjustedResidual({own: 0, row: 10, column: 40, all: 100})).toBeCloseTo(-2.7217, 4);
  });
  test.each([
    ["nothing at all", {own: 0, row: 0, column: 0, all: 0}],
    ["an empty row", {own: 0, row: 0, column: 4, all: 9}],
    ["an empty column", {own: 0, row: 4, column: 0, all: 9}],
    ["one row only", {own: 4, row: 9, column: 4, all: 9}],
    ["one column only", {own: 4, row: 4, column: 9, all: 9}],
  ])("says nothing of %s", (_, cell) => {
    expect(adjustedResidual(cell)).toBeNull();
  });
});
