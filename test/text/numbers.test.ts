import {describe, expect, test} from "vitest";
import {axisNumber, fullNumber, shortNumber} from "../../src/text/numbers.zh.ts";

describe("shortNumber", () => {
  test.each([
    [0, "0"],
    [7, "7"],
    [1234, "1234"],
    [12345, "12,345"],
    [99_999, "99,999"],
    [123_456, "12.3万"],
    [-2_500_000, "−250万"],
    [99_999_999, "1亿"],
    [123_456_789, "1.23亿"],
    [1.2e18, "1.2×10¹⁸"],
    [0.5, "0.5"],
    [1 / 3, "0.333"],
    [1234.5678, "1234.6"],
    [-0.000_01, "−1×10⁻⁵"],
  ])("writes %d as %s", (value, words) => {
    expect(shortNumber(value)).toBe(words);
  });
});

describe("fullNumber", () => {
  test.each([
    [123_456_789, "123,456,789"],
    [-1234.5678, "−1234.5678"],
    [0.1 + 0.2, "0.3"],
    [9_007_199_254_740_991, "9,007,199,254,740,991"],
    [3e-9, "3×10⁻⁹"],
  ])("writes %d as %s", (value, words) => {
    expect(fullNumber(value)).toBe(words);
  });
});

describe("axisNumber", () => {
  const axis = (values: number[], step: number) =>
    values.map((value) => axisNumber(value, step, Math.max(...values.map(Math.abs))));
  test("has one unit for all lines", () => {
    expect(axis([0, 50_000, 100_000, 150_000], 50_000)).toEqual(["0", "5万", "10万", "15万"]);
    expect(axis([-0.5, 0, 0.5], 0.5)).toEqual(["−0.5", "0", "0.5"]);
    expect(axis([0, 2.5e8], 2.5e8)).toEqual(["0", "2.5亿"]);
  });
  test("tells lines apart that are close to each other", () => {
    expect(axis([100_000_001, 100_000_002], 1)).toEqual(["100,000,001", "100,000,002"]);
    expect(axis([0.00001, 0.00002], 0.00001)).toEqual(["0.00001", "0.00002"]);
  });
  test("goes up to any size", () => {
    expect(axis([0, 5e20], 5e20)).toEqual(["0", "5×10²⁰"]);
  });
});
