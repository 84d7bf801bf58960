import {describe, expect, it} from "vitest";
import {overloaded} from "../../src/measures/overload.ts";

const found = (...loads: number[]) =>
  overloaded(loads, (load) => load).map(({tasks, othersMean, times}) => [tasks, othersMean, times]);

describe("overloaded", () => {
  it("finds who has three times as much as the others on average, heaviest first", () => {
    // 30 against (2+2+12+4)/4 = 5; 12 against (2+2+30+4)/4 = 9.5, which is less than three times.
    expect(found(2, 2, 12, 30, 4)).toEqual([[30, 5, 6]]);
    // Exactly three times is enough.
    expect(found(12, 4, 4, 4, 4)).toEqual([[12, 4, 3]]);
    // 40 against (20 × 1 + 50)/21 = 3.3, and 50 against 60/21 = 2.9.
    expect(found(...Array.from({length: 20}, () => 1), 40, 50).map(([tasks]) => tasks)).toEqual([50, 40]);
  });

  it("compares those with as many with the rest alone, and finds none where they are more than half", () => {
    // 12 against (2+1+1+1)/4 = 1.25.
    expect(found(12, 2, 12, 1, 1, 1)).toEqual([
      [12, 1.25, 9.6],
      [12, 1.25, 9.6],
    ]);
    // Of a second place: 40 against (100 + 6 × 2)/7 = 16 would be too little; 60 against it is 3.75.
    expect(found(100, 40, 40, ...Array.from({length: 6}, () => 2)).map(([tasks]) => tasks)).toEqual([100]);
    expect(found(100, 60, 60, ...Array.from({length: 6}, () => 2))).toEqual([
      [100, 16.5, 100 / 16.5],
      [60, 16, 3.75],
      [60, 16, 3.75],
    ]);
    // Three of six are half of them, four of six more.
    expect(found(12, 12, 12, 1, 1, 1)).toHaveLength(3);
    expect(found(12, 12, 12, 12, 1, 1)).toEqual([]);
    expect(found(12, 12, 12, 12, 12)).toEqual([]);
  });

  it("compares nobody among fewer than five, or with fewer than ten tasks", () => {
    expect(found(90, 1, 1, 1)).toEqual([]);
    expect(found(9, 1, 1, 1, 1)).toEqual([]);
    expect(found(10, 1, 1, 1, 1)).toEqual([[10, 1, 10]]);
  });
});
