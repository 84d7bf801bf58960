import fc from "fast-check";
import {expect, test} from "vitest";
import {networkMeasures} from "../../src/measures/networkMeasures.ts";
import type {Tie} from "../../src/measures/tie.ts";
import {randomTies, tiesOf} from "./ties.ts";

/** All ways to part these into groups. */
function divisions<T>([first, ...rest]: readonly T[]): T[][][] {
  if (first === undefined) return [[]];
  return divisions(rest).flatMap((groups) => [
    [[first], ...groups],
    ...groups.map((_, i) => groups.map((group, k) => (k === i ? [first, ...group] : group))),
  ]);
}

/** Share of the weight within the groups, less what it were if ties met at random. */
function modularityOf(groups: readonly (readonly string[])[], ties: readonly Tie[]): number {
  const sum = (of: readonly Tie[]) => of.reduce((total, {weight}) => total + weight, 0);
  const whole = sum(ties);
  return groups.reduce((total, group) => {
    const [from, to] = (["source", "target"] as const).map((end) =>
      ties.filter((tie) => group.includes(tie[end])),
    );
    const inside = from!.filter(({target}) => group.includes(target));
    return total + sum(inside) / whole - ((sum(from!) + sum(to!)) / (2 * whole)) ** 2;
  }, 0);
}

test("there are 203 ways to part six", () => {
  expect(divisions([..."abcdef"])).toHaveLength(203);
});

test("of small networks nearly always no division of all there are is better, and none by much", () => {
  const networks = fc.sample(
    randomTies.filter(({departments, ties}) => departments.length <= 7 && ties.length > 0),
    {seed: 5, numRuns: 100},
  );
  const short = networks.map(({departments, ties}) => {
    const best = Math.max(...divisions(departments).map((groups) => modularityOf(groups, ties)));
    return best - networkMeasures(departments, ties).modularity;
  });
  expect(Math.min(...short)).toBeGreaterThan(-1e-9);
  expect(Math.max(...short)).toBeLessThan(0.05);
  expect(short.filter((by) => by < 1e-9).length).toBeGreaterThanOrEqual(95);
});

test("a network that one run leaves whole is parted where parting is better", () => {
  const {communities, modularity} = networkMeasures([..."abcd"], tiesOf("ab:3 cd:3 ac bd"));
  expect(communities).toEqual([[..."ab"], [..."cd"]]);
  // Of 8 units 6 lie within, and each group holds half of the ends: 6/8 − 2 · (1/2)².
  expect(modularity).toBeCloseTo(1 / 4, 12);
});
