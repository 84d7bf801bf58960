import {afterAll, beforeAll, describe, expect, it} from "vitest";
import type {Database} from "../../src/engine/database.ts";
import type {Tables} from "../../src/model/schema.ts";
import type {Relation, Role} from "../../src/model/values.ts";
import {pairs} from "../../src/queries/pairs.ts";
import {taskList} from "../../src/queries/taskList.ts";
import {type Filters, noFilters} from "../../src/state/filters.ts";
import {markFilters} from "../../src/views/markFilters.ts";
import {openTables} from "../fixtures/database.ts";
import {smallList, times} from "../fixtures/smallList.ts";
import {tables} from "../fixtures/tables.ts";

const A = "市委宣传部";
const C = "市市场监督管理局";
const D = "市公安局";

let database: Database;
beforeAll(async () => {
  database = await openTables(tables);
});
afterAll(() => database.close());

const ask = async (filters: Partial<Filters>, relations: readonly Relation[] = [], from = database) =>
  from.ask(pairs, {filters: {...noFilters, ...filters}, relations});
/** Rows as arrays: source, target; joint, lead_with, led_by, shared, tasks; fractional, Jaccard, lift. */
const table = async (...of: Parameters<typeof ask>) => (await ask(...of)).map(Object.values);
/** The same of a list made for it. */
async function tableOf(list: Tables, filters: Partial<Filters> = {}, relations: readonly Relation[] = []) {
  const own = await openTables(list);
  const rows = await table(filters, relations, own);
  await own.close();
  return rows;
}

describe("pairs", () => {
  // Six tasks name a department: A and C stand in five each, D in two, which are of three departments.
  const AD = [A, D, 0, 2, 0, 0, 2, 0.666666667, 0.4, 1.2];

  it("have their columns in one order", async () => {
    expect(Object.keys((await ask({}))[0]!)).toEqual(
      ["source", "target", "joint", "lead_with", "led_by", "shared"].concat([
        "tasks",
        "fractional",
        "jaccard",
        "lift",
      ]),
    );
  });

  it("count tasks by relation and direction, in official order, and weigh them", async () => {
    expect(await table({})).toEqual([
      [A, C, 1, 1, 1, 2, 5, 3.666666667, 1, 1.2],
      AD,
      [C, D, 0, 1, 0, 1, 2, 0.666666667, 0.4, 1.2],
    ]);
  });

  it("weigh the chosen relations against all tasks of the two", async () => {
    expect(await table({}, ["joint"])).toEqual([[A, C, 1, 0, 0, 0, 1, 0.333333333, 0.2, 0.24]]);
    expect(await table({}, ["lead_with", "joint"])).toEqual([
      [A, C, 1, 1, 1, 0, 3, 1.666666667, 0.6, 0.72],
      AD,
      [C, D, 0, 1, 0, 0, 1, 0.333333333, 0.2, 0.6],
    ]);
    expect(await table({}, ["shared"])).toEqual([
      [A, C, 0, 0, 0, 2, 2, 2, 0.4, 0.48],
      [C, D, 0, 0, 0, 1, 1, 0.333333333, 0.2, 0.6],
    ]);
    expect(await table({}, ["shared", "joint", "lead_with"])).toEqual(await table({}));
  });

  it("count those of the selected tasks, among all departments of these", async () => {
    expect(await table({relations: ["joint"]})).toEqual([
      [A, C, 1, 0, 0, 0, 1, 0.333333333, 1, 1],
      [A, D, 0, 1, 0, 0, 1, 0.333333333, 1, 1],
      [C, D, 0, 1, 0, 0, 1, 0.333333333, 1, 1],
    ]);
    expect(await table({department: "市法院"})).toEqual([]);
  });

  it("leave only parties in the roles asked for, in every number", async () => {
    // Five tasks have one: C in all, A in four, D in one; task 2 is of two departments, task 6 of one.
    expect(await table({roles: ["lead", "shared"]})).toEqual([
      [A, C, 1, 1, 0, 2, 4, 3.333333333, 0.8, 1],
      [A, D, 0, 1, 0, 0, 1, 0.333333333, 0.25, 1.25],
      [C, D, 0, 0, 0, 1, 1, 0.333333333, 0.2, 1],
    ]);
    expect(await table({roles: ["lead"]}, ["shared"])).toEqual([]);
  });

  it("take one who is alone responsible beside others as taking part", async () => {
    const list = smallList("甲乙丙", [
      {lead: ["乙"], sole: ["甲"]},
      {sole: ["甲"], shared: ["丙"]},
    ]);
    expect((await tableOf(list)).map((row) => row.slice(0, 7))).toEqual([
      ["甲", "乙", 0, 0, 1, 0, 1],
      ["甲", "丙", 0, 0, 0, 1, 1],
    ]);
  });

  it("go by the official order, not by the names, and by the names of one place", async () => {
    const list = smallList("甲丙乙", [{shared: ["乙", "丙", "甲"]}]);
    const ends = (rows: unknown[][]) => rows.map(([source, target]) => `${source}${target}`);
    expect(ends(await tableOf(list))).toEqual(["甲丙", "甲乙", "丙乙"]);
    const departments = list.departments.map((row) => ({...row, order: 1}));
    // By the codes of 丙, 乙 and 甲.
    expect(ends(await tableOf({...list, departments}))).toEqual(["丙乙", "丙甲", "乙甲"]);
  });

  it("share out a task over its pairs: 1, 3 and 6 of 2, 3 and 4 departments", async () => {
    const list = smallList("甲乙丙丁", [
      {lead: ["甲"], shared: ["乙"]},
      {shared: ["甲", "乙", "丙"]},
      {lead: ["甲", "乙"], support: ["丙", "丁"]},
      {sole: ["丁"]},
      {groups: ["各单位"]},
    ]);
    const rows = await tableOf(list);
    const units = Object.fromEntries(rows.map((row) => [`${row[0]}${row[1]}`, row[7]]));
    expect(units).toEqual({
      甲乙: 1.5,
      甲丙: 0.5,
      乙丙: 0.5,
      甲丁: 0.166666667,
      乙丁: 0.166666667,
      丙丁: 0.166666667,
    });
    // 甲 and 乙 stand in the same three of four tasks: 3 / 3, 3 · 4 / (3 · 3).
    expect(rows[0]!.slice(2)).toEqual([1, 1, 0, 1, 3, 1.5, 1, 1.333333333]);
  });

  it("weigh something however many share a task", async () => {
    const names = Array.from({length: 300}, (_, i) => String.fromCodePoint(0x4e00 + i));
    const rows = await tableOf(smallList(names.join(""), [{shared: names}]));
    expect(rows).toHaveLength((300 * 299) / 2);
    // 2 / (300 · 299)
    expect(new Set(rows.map((row) => row[7]))).toEqual(new Set([0.000022297]));
  });

  it("give the same bytes for the same list, however its rows lie", async () => {
    const letters = [..."甲乙丙丁戊己庚"];
    const list = smallList(
      letters.join(""),
      letters.flatMap((_, size) => times(3 * size, {shared: letters.slice(0, size + 1)})),
    );
    const turned = {
      ...list,
      assignments: [...list.assignments].sort((a, b) => (a.department < b.department ? -1 : 1)),
    };
    const rows = await tableOf(list);
    expect(rows).toHaveLength(21);
    expect(JSON.stringify(await tableOf(turned))).toBe(JSON.stringify(rows));
  });

  it("lead to exactly the tasks that they count, in any roles", async () => {
    const choices: Role[][] = [[], ["lead", "shared"], ["lead", "support"], ["shared"]];
    let checked = 0;
    for (const roles of choices) {
      const base = {...noFilters, list: "l", roles};
      for (const row of await ask(base)) {
        const behind = async (relation?: string) => {
          const mark = {mark: "tie", source: row.source, target: row.target, ...(relation && {relation})};
          return (await database.ask(taskList, markFilters(mark, base))).length;
        };
        for (const meeting of ["joint", "lead_with", "led_by", "shared"] as const) {
          expect([roles, row, meeting, await behind(meeting)]).toEqual([roles, row, meeting, row[meeting]]);
        }
        expect([roles, row, await behind()]).toEqual([roles, row, row.tasks]);
        checked++;
      }
    }
    expect(checked).toBe(3 + 3 + 3 + 2);
  });
});
