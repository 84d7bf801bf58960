import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {openSite} from "../../loaders/site.ts";
import type {Database} from "../../src/engine/database.ts";
import {ties, type WeightedTieRow} from "../../src/queries/ties.ts";
import {noFilters} from "../../src/state/filters.ts";
import {answerKey} from "../fixtures/answers.ts";

/** The departments of each task of the answer key that names any. */
const named = answerKey
  .map((cell) =>
    ["lead", "sole", "shared", "support"].flatMap((role) => cell[role]!.split("、").filter(Boolean)),
  )
  .filter((departments) => departments.length > 0);
const having = (...departments: string[]) =>
  named.filter((all) => departments.every((each) => all.includes(each)));
const rounded = (value: number) => Math.round(value * 10_000) / 10_000;

let database: Database;
let pairs: WeightedTieRow[];
beforeAll(async () => {
  ({database} = await openSite());
  const rows = await database.ask(ties, noFilters);
  const key = ({source, target}: WeightedTieRow) => [source, target].sort().join(" ");
  pairs = [...new Map(rows.map((row) => [key(row), row])).values()];
});
afterAll(() => database.close());

describe("the weights of the seed's 177 pairs", () => {
  it("are those of the answer key, each pair counted anew from its tasks", () => {
    expect(pairs).toHaveLength(177);
    for (const {source, target, pair_tasks, fractional, jaccard, lift} of pairs) {
      const both = having(source, target);
      const [one, other] = [having(source).length, having(target).length];
      const units = both.reduce((sum, {length}) => sum + 2 / (length * (length - 1)), 0);
      expect([source, target, pair_tasks, jaccard, lift]).toEqual([
        source,
        target,
        both.length,
        rounded(both.length / (one + other - both.length)),
        rounded((both.length * named.length) / (one * other)),
      ]);
      expect(fractional).toBeCloseTo(units, 4);
    }
  });

  it("are of the pair that shares most as counted by hand", () => {
    // 112 tasks name a department; 宣传部 stands in 43, 市场监管局 in 77, both in 42.
    expect(pairs.find(({pair_tasks}) => pair_tasks === 42)).toMatchObject({
      fractional: 6.4278,
      jaccard: 0.5385,
      lift: 1.4207,
    });
  });

  it("in units add up to the 71 tasks that name several departments", () => {
    expect(named.filter(({length}) => length > 1)).toHaveLength(71);
    expect(pairs.reduce((sum, {fractional}) => sum + fractional, 0)).toBeCloseTo(71, 2);
  });
});
