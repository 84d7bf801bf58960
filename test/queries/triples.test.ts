import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {openSite} from "../../loaders/site.ts";
import type {Database} from "../../src/engine/database.ts";
import {taskList} from "../../src/queries/taskList.ts";
import {mostCounted, triples, triplesLeftOut} from "../../src/queries/triples.ts";
import {type Filters, noFilters} from "../../src/state/filters.ts";
import {answerKey} from "../fixtures/answers.ts";
import {openTables} from "../fixtures/database.ts";
import {smallList} from "../fixtures/smallList.ts";

async function asked(
  database: Database,
  some: Partial<Filters> = {},
  {most = 100, counted = mostCounted} = {},
) {
  const parameters = {filters: {...noFilters, ...some}, most, counted};
  const rows = await database.ask(triples, parameters);
  const [leftOut, ...others] = await database.ask(triplesLeftOut, parameters);
  expect(others).toEqual([]);
  return {
    rows: rows.map(({first, second, third, tasks}) => `${first}${second}${third} ${tasks}`),
    leftOut: Object.entries(leftOut!).flat(),
  };
}

describe("triples", () => {
  let database: Database;
  beforeAll(async () => {
    database = await openTables(
      smallList("甲乙丁丙", [
        {shared: ["丙", "乙", "甲"]},
        {lead: ["甲"], shared: ["乙", "丙", "丁"]},
        {shared: ["甲", "乙"]},
        {lead: ["丁"], support: ["乙", "丙"]},
        {groups: ["各单位"]},
      ]),
    );
  });
  afterAll(() => database.close());

  it("has its columns in one order", async () => {
    const rows = await database.ask(triples, {filters: noFilters, most: 1, counted: 10});
    expect(rows.map(Object.keys)).toEqual([["first", "second", "third", "tasks"]]);
  });

  it("counts the tasks of three departments, most first, equals in official order", async () => {
    expect(await asked(database)).toEqual({
      rows: ["甲乙丙 2", "乙丁丙 2", "甲乙丁 1", "甲丁丙 1"],
      leftOut: ["left_out", 0, "widest", 4],
    });
    expect((await asked(database, {}, {most: 3})).rows).toEqual(["甲乙丙 2", "乙丁丙 2", "甲乙丁 1"]);
    expect((await asked(database, {}, {most: 0})).rows).toEqual([]);
  });

  it("counts those of the selected tasks, and only departments in the roles asked for", async () => {
    expect((await asked(database, {department: "丁"})).rows).toEqual([
      "乙丁丙 2",
      "甲乙丁 1",
      "甲乙丙 1",
      "甲丁丙 1",
    ]);
    expect(await asked(database, {roles: ["shared"]})).toEqual({
      rows: ["甲乙丙 1", "乙丁丙 1"],
      leftOut: ["left_out", 0, "widest", 3],
    });
    expect((await asked(database, {roles: ["lead"]})).rows).toEqual([]);
  });

  it("leaves out the widest tasks, all of a width, where they have more triples than may be counted", async () => {
    // One triple each of tasks 1 and 4, four of task 2; none of task 3.
    expect(await asked(database, {}, {counted: 6})).toEqual(await asked(database));
    expect(await asked(database, {}, {counted: 5})).toEqual({
      rows: ["甲乙丙 1", "乙丁丙 1"],
      leftOut: ["left_out", 1, "widest", 3],
    });
    expect(await asked(database, {}, {counted: 1})).toEqual({
      rows: [],
      leftOut: ["left_out", 3, "widest", 2],
    });
  });

  it("has nothing to leave out where no department is named", async () => {
    expect(await asked(database, {unnamed: true})).toEqual({
      rows: [],
      leftOut: ["left_out", 0, "widest", 0],
    });
  });

  it("is not stopped by a task of four hundred departments, which has ten million", async () => {
    const names = Array.from({length: 400}, (_, i) => String.fromCodePoint(0x4e00 + i));
    const [a, b, c] = names as [string, string, string];
    const wide = await openTables(smallList(names.join(""), [{shared: names}, {shared: [c, b, a]}]));
    expect(await asked(wide)).toEqual({rows: [`${a}${b}${c} 1`], leftOut: ["left_out", 1, "widest", 3]});
    await wide.close();
  });
});

describe("the seed's triples", () => {
  it("are those of the answer key, all of 547, each leading to its tasks", async () => {
    const {database} = await openSite();
    const rows = await database.ask(triples, {filters: noFilters, most: 1000, counted: mostCounted});
    expect(rows).toHaveLength(547);
    const tasks = answerKey.map((cell) =>
      ["lead", "sole", "shared", "support"].flatMap((role) => cell[role]!.split("、")),
    );
    for (const {first, second, third, tasks: count} of rows) {
      const all = [first, second, third];
      const having = tasks.filter((departments) => all.every((each) => departments.includes(each)));
      expect([all, count]).toEqual([all, having.length]);
    }
    const [strongest, next] = rows;
    expect(Object.values(strongest!).sort()).toEqual(
      [26, "市农业农村局", "市自然资源局", "市市场监督管理局"].sort(),
    );
    expect(Object.values(next!).sort()).toEqual(
      [23, "市农业农村局", "市委宣传部", "市市场监督管理局"].sort(),
    );
    const {first, second, third} = strongest!;
    const behind = await database.ask(taskList, {...noFilters, all: [first, second, third]});
    expect(behind).toHaveLength(26);
    await database.close();
  });
});
