import {describe, expect, it} from "vitest";
import {slots} from "../../src/layout/slots.ts";

const close = (lengths: readonly number[]) => lengths.map((each) => Math.round(each * 100) / 100);

describe("slots", () => {
  it("makes bars as long as there is room for, and slots at least as long as a name needs", () => {
    // 14 for the one of 1, and (86 − 2 · 3) / 8 = 10 for each of 8 units beside it.
    const {perUnit, lengths} = slots([1, 3, 5], {room: 100, least: 14, gap: 3, most: 20});
    expect(Math.round(perUnit * 100) / 100).toBe(10);
    expect(close(lengths)).toEqual([14, 33, 53]);
  });
  it("makes no bar longer than it may be", () => {
    expect(slots([1, 2], {room: 1000, least: 14, gap: 3, most: 8})).toEqual({perUnit: 8, lengths: [14, 19]});
  });
  it("leaves no bar where names take the whole row, and nothing of nothing", () => {
    const {perUnit, lengths} = slots([1, 9], {room: 20, least: 14, gap: 3, most: 8});
    expect(perUnit).toBe(0);
    expect(lengths).toEqual([14, 14]);
    expect(slots([], {room: 20, least: 14, gap: 3, most: 8}).lengths).toEqual([]);
  });
});
