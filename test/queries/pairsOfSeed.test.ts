import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {openSite} from "../../loaders/site.ts";
import type {Database} from "../../src/engine/database.ts";
import {type PairRow, pairs} from "../../src/queries/pairs.ts";
import {noFilters} from "../../src/state/filters.ts";
import {answerKey} from "../fixtures/answers.ts";

/** The departments of each task of the answer key that names any, and those of them that lead. */
const named = answerKey
  .map((cell) => {
    const of = (column: string) => cell[column]!.split("、").filter(Boolean);
    return {all: ["lead", "sole", "shared", "support"].flatMap(of), leads: of("lead")};
  })
  .filter(({all}) => all.length > 0);
const having = (...departments: string[]) =>
  named.filter(({all}) => departments.every((each) => all.includes(each)));
const rounded = (value: number) => Math.round(value * 1e9) / 1e9;

let database: Database;
let rows: PairRow[];
beforeAll(async () => {
  ({database} = await openSite());
  rows = await database.ask(pairs, {filters: noFilters, relations: []});
});
afterAll(() => database.close());

describe("the seed's 177 pairs", () => {
  it("have the tasks and weights of the answer key, each counted anew from its tasks", () => {
    expect(rows).toHaveLength(177);
    for (const {source, target, fractional, ...row} of rows) {
      const both = having(source, target);
      const [one, other] = [having(source).length, having(target).length];
      const led = (first: boolean, second: boolean) =>
        both.filter(({leads}) => leads.includes(source) === first && leads.includes(target) === second)
          .length;
      expect([source, target, row]).toEqual([
        source,
        target,
        {
          joint: led(true, true),
          lead_with: led(true, false),
          led_by: led(false, true),
          shared: led(false, false),
          tasks: both.length,
          jaccard: rounded(both.length / (one + other - both.length)),
          lift: rounded((both.length * named.length) / (one * other)),
        },
      ]);
      const units = both.reduce((sum, {all}) => sum + 2 / (all.length * (all.length - 1)), 0);
      expect(Math.abs(fractional - units)).toBeLessThan(1e-9);
    }
  });

  it("are by kind as counted in the answer key by hand", () => {
    const withTasks = (...columns: ("joint" | "lead_with" | "led_by" | "shared")[]) =>
      rows.filter((row) => columns.some((column) => row[column] > 0)).length;
    expect([withTasks("joint"), withTasks("lead_with", "led_by"), withTasks("shared")]).toEqual([
      12, 60, 161,
    ]);
    const sum = (value: (row: PairRow) => number) => rows.reduce((total, row) => total + value(row), 0);
    expect([
      sum(({joint}) => joint),
      sum(({lead_with, led_by}) => lead_with + led_by),
      sum(({shared}) => shared),
    ]).toEqual([16, 129, 763]);
  });

  it("are led by those that were worked out by hand", () => {
    // 112 tasks name a department: 宣传部 stands in 43, 市场监管局 in 77, 农业农村局 in 28, 自然资源局 in 30.
    const strongest = [...rows].sort((a, b) => b.tasks - a.tasks).slice(0, 2);
    expect(strongest.map(({source, target, tasks}) => [source, target, tasks])).toEqual([
      ["市委宣传部", "市市场监督管理局", 42],
      ["市农业农村局", "市市场监督管理局", 27],
    ]);
    expect(strongest[0]).toMatchObject({
      joint: 0,
      lead_with: 1,
      led_by: 8,
      shared: 33,
      fractional: 6.427827728,
      // 42 / (43 + 77 − 42), 42 · 112 / (43 · 77)
      jaccard: 0.538461538,
      lift: 1.420718816,
    });
    const twins = rows.find(({source, target}) =>
      ["市农业农村局", "市自然资源局"].every((each) => [source, target].includes(each)),
    );
    // 26 / (28 + 30 − 26), 26 · 112 / (28 · 30)
    expect(twins).toMatchObject({tasks: 26, jaccard: 0.8125, lift: 3.466666667});
  });

  it("tie 市场监管局 to all 30 others, 宣传部 to 28", () => {
    const degree = (department: string) =>
      rows.filter(({source, target}) => [source, target].includes(department)).length;
    expect([degree("市市场监督管理局"), degree("市委宣传部"), degree("市农业农村局")]).toEqual([30, 28, 21]);
  });

  it("share out as many units as tasks name several departments: 71", () => {
    expect(named.filter(({all}) => all.length > 1)).toHaveLength(71);
    expect(rows.reduce((sum, {fractional}) => sum + fractional, 0)).toBeCloseTo(71, 6);
  });
});
