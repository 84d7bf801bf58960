import {describe, expect, test} from "vitest";
import {sortedPlaces} from "../../../src/views/notebook/sortedPlaces.ts";

const sorted = (values: (string | number | boolean | null)[], isWords = false, descending = false) =>
  [
    ...sortedPlaces(
      values.map((value) => [value]),
      0,
      {isWords, descending},
    ),
  ].map((place) => values[place]);

describe("sortedPlaces", () => {
  test("sorts words as Chinese are, not by code", () => {
    expect(["张", "李", "阿"].sort()).toEqual(["张", "李", "阿"]);
    expect(sorted(["张", "李", null, "阿"], true)).toEqual(["阿", "李", "张", null]);
    expect(sorted(["B", "a", "C"], true)).toEqual(["a", "B", "C"]);
    expect(sorted(["张", "李", null, "阿"], true, true)).toEqual(["张", "李", "阿", null]);
  });

  test("sorts numbers as numbers, those that are none after all", () => {
    const {NaN: none, POSITIVE_INFINITY: infinite} = Number;
    expect(sorted([10, none, 9, null, infinite, -1])).toEqual([-1, 9, 10, infinite, none, null]);
    expect(sorted([10, none, 9, null], false, true)).toEqual([none, 10, 9, null]);
  });

  test("sorts days, and no before yes", () => {
    expect(sorted(["2024-02-29", "2023-12-31"])).toEqual(["2023-12-31", "2024-02-29"]);
    expect(sorted([true, false])).toEqual([false, true]);
  });

  test("leaves rows of the same value as they are, either way", () => {
    const rows = [[1], [0], [1], [0]];
    expect([...sortedPlaces(rows, 0, {isWords: false, descending: false})]).toEqual([1, 3, 0, 2]);
    expect([...sortedPlaces(rows, 0, {isWords: false, descending: true})]).toEqual([0, 2, 1, 3]);
  });
});
