import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {disparity} from "../../src/measures/disparity.ts";
import {keptTies} from "../../src/measures/keptTies.ts";
import type {Tie} from "../../src/measures/tie.ts";
import {randomTies, tie} from "./ties.ts";

/** 甲 has three ties, of 6, 3 and 1; 乙 and 丙 have another between them. */
const four = [tie("甲", "乙", 6), tie("甲", "丙", 3), tie("甲", "丁", 1), tie("乙", "丙", 2)];

describe("disparity", () => {
  test("is (1 − p)^(k − 1) at the end where it is smaller", () => {
    const [heavy, middle, light, other] = disparity(four);
    // From 甲 (1 − 0.6)² = 0.16; from 乙, of 8 in two ties, 1 − 0.75 = 0.25.
    expect(heavy).toBeCloseTo(0.16, 12);
    // From 甲 (1 − 0.3)² = 0.49; from 丙, of 5 in two ties, 1 − 0.6 = 0.4.
    expect(middle).toBeCloseTo(0.4, 12);
    // From 甲 (1 − 0.1)² = 0.81; 丁 has no other tie.
    expect(light).toBeCloseTo(0.81, 12);
    // From 乙 1 − 0.25 = 0.75; from 丙 1 − 0.4 = 0.6.
    expect(other).toBeCloseTo(0.6, 12);
  });
  test("is 1 of a tie that both ends have alone, however heavy", () => {
    expect(disparity([tie("甲", "乙", 100)])).toEqual([1]);
  });
  test("of a star is decided by its middle", () => {
    // (1 − 1/4)³ for each.
    expect(disparity(["乙", "丙", "丁", "戊"].map((end) => tie("甲", end, 5)))).toEqual(
      Array(4).fill(0.421875),
    );
  });
  test("does not depend on the unit of the weights, nor on which end stands first", () => {
    fc.assert(
      fc.property(randomTies, ({ties}) => {
        const turned = ties.map(({source, target, weight}) => tie(target, source, 8 * weight));
        expect(disparity(turned)).toEqual(disparity(ties));
      }),
    );
  });
  test("is the integral that the paper gives", () => {
    /** 1 − (k − 1) ∫ from 0 to p of (1 − x)^(k − 2) dx, by the midpoint rule. */
    const integral = (p: number, k: number) => {
      const steps = 2000;
      let sum = 0;
      for (let i = 0; i < steps; i++) sum += (1 - ((i + 0.5) * p) / steps) ** (k - 2);
      return 1 - ((k - 1) * sum * p) / steps;
    };
    const ofEnd = (ties: readonly Tie[], end: string, weight: number) => {
      const own = ties.filter(({source, target}) => source === end || target === end);
      return integral(weight / own.reduce((sum, each) => sum + each.weight, 0), own.length);
    };
    fc.assert(
      fc.property(randomTies, ({ties}) => {
        const chances = disparity(ties);
        ties.forEach(({source, target, weight}, i) => {
          const both = Math.min(ofEnd(ties, source, weight), ofEnd(ties, target, weight));
          expect(chances[i]).toBeCloseTo(both, 3);
        });
      }),
    );
  });
});

describe("keptTies", () => {
  const [heavy, middle, , other] = four;

  test("keeps all without a threshold and an alpha", () => {
    expect(keptTies(four, {threshold: 0, alpha: null})).toEqual({ties: four, tieShare: 1, weightShare: 1});
  });
  test("keeps what is as heavy as the threshold", () => {
    // 6 + 3 of 12
    const {ties, tieShare, weightShare} = keptTies(four, {threshold: 3, alpha: null});
    expect([ties, tieShare, weightShare]).toEqual([[heavy, middle], 0.5, 0.75]);
  });
  test("keeps what is less likely than alpha, not what is as likely", () => {
    const star = ["乙", "丙", "丁", "戊"].map((end) => tie("甲", end, 5));
    expect(keptTies(star, {threshold: 0, alpha: 0.421875}).ties).toEqual([]);
    expect(keptTies(star, {threshold: 0, alpha: 0.421876}).ties).toEqual(star);
  });
  test("judges what is likely among all ties, those below the threshold included", () => {
    // Among the two ties from 3 on alone, 甲's heavier one would have 1 − 6/9 = 0.33.
    expect(keptTies(four, {threshold: 3, alpha: 0.2}).ties).toEqual([heavy]);
    expect(keptTies(four, {threshold: 2, alpha: 0.7}).ties).toEqual([heavy, middle, other]);
  });
  test("keeps rows as they are", () => {
    const row = {...tie("甲", "乙", 1), joint: 1};
    expect(keptTies([row], {threshold: 1, alpha: null}).ties[0]).toBe(row);
  });
  test("holds nothing back where there is nothing", () => {
    expect(keptTies([], {threshold: 5, alpha: 0.05})).toEqual({ties: [], tieShare: 1, weightShare: 1});
  });
  test("holds back a tie that both ends have alone, at any alpha", () => {
    expect(keptTies([tie("甲", "乙", 9)], {threshold: 0, alpha: 1})).toEqual({
      ties: [],
      tieShare: 0,
      weightShare: 0,
    });
  });
});
