import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {openSite} from "../../loaders/site.ts";
import type {Database} from "../../src/engine/database.ts";
import {nameSeparator} from "../../src/model/nameSeparator.ts";
import {type DepartmentSetRow, departmentSets} from "../../src/queries/departmentSets.ts";
import {taskList} from "../../src/queries/taskList.ts";
import {type Filters, noFilters} from "../../src/state/filters.ts";
import {markFilters} from "../../src/views/markFilters.ts";
import {answerKey} from "../fixtures/answers.ts";
import {openTables} from "../fixtures/database.ts";
import {smallList} from "../fixtures/smallList.ts";

/** Each set with its members, in the order of the rows. */
function setsOf(rows: readonly DepartmentSetRow[]) {
  return [...new Set(rows.map(({set_no}) => set_no))].map((no) => {
    const own = rows.filter(({set_no}) => set_no === no);
    const {exactly, including, size} = own[0]!;
    for (const row of own) expect(row).toMatchObject({exactly, including, size: own.length});
    return {no, members: own.map(({department}) => department), exactly, including, size};
  });
}

const list = smallList("甲乙丙丁", [
  {lead: ["甲"], shared: ["乙"]},
  {shared: ["乙", "甲"]},
  {shared: ["甲", "乙", "丙"]},
  {sole: ["甲"]},
  {shared: ["丁", "丙"]},
  {lead: ["丙"], support: ["甲", "乙"]},
  {groups: ["各单位"]},
  {shared: ["甲", "丁"], section: 2},
  {shared: ["丙", "甲", "丁", "乙"], section: 2},
]);

describe("departmentSets", () => {
  let database: Database;
  beforeAll(async () => {
    database = await openTables(list);
  });
  afterAll(() => database.close());
  const asked = async (filters: Partial<Filters>) =>
    setsOf(await database.ask(departmentSets, {...noFilters, ...filters})).map(
      ({no, members, exactly, including}) => [no, members.join(""), exactly, including],
    );

  it("has its columns in one order", async () => {
    const [row] = await database.ask(departmentSets, noFilters);
    expect(Object.keys(row!)).toEqual(["set_no", "department", "exactly", "including", "size"]);
  });

  it("counts the tasks that have a set exactly, and with others, most first", async () => {
    expect(await asked({})).toEqual([
      [1, "甲乙", 2, 5],
      [2, "甲乙丙", 2, 3],
      [3, "甲", 1, 7],
      [4, "甲丁", 1, 2],
      [5, "丙丁", 1, 2],
      [6, "甲乙丙丁", 1, 1],
    ]);
  });

  it("counts those of the selected tasks", async () => {
    expect(await asked({section: 2})).toEqual([
      [1, "甲丁", 1, 2],
      [2, "甲乙丙丁", 1, 1],
    ]);
    expect(await asked({unnamed: true})).toEqual([]);
  });

  it("leaves only departments in the roles asked for", async () => {
    expect(await asked({roles: ["lead"]})).toEqual([
      [1, "甲", 1, 1],
      [2, "丙", 1, 1],
    ]);
    // Tasks 1, 2, 3 and 5, without the leader of task 1.
    expect((await asked({roles: ["shared"], section: 1})).map(([, ...set]) => set)).toEqual([
      ["乙", 1, 3],
      ["甲乙", 1, 2],
      ["丙丁", 1, 1],
      ["甲乙丙", 1, 1],
    ]);
  });

  it("leads to exactly the tasks that it counts, in any roles", async () => {
    let checked = 0;
    for (const roles of [[], ["shared"], ["lead", "support"]] as Filters["roles"][]) {
      const base = {...noFilters, roles};
      for (const {members, exactly, including} of setsOf(await database.ask(departmentSets, base))) {
        const behind = async (is: string) => {
          const mark = {mark: "set", departments: members.join(nameSeparator), exactly: is};
          return (await database.ask(taskList, markFilters(mark, base))).length;
        };
        expect([members, await behind("true"), await behind("false")]).toEqual([members, exactly, including]);
        checked++;
      }
    }
    expect(checked).toBeGreaterThan(10);
  });

  it("holds a task of three hundred departments", async () => {
    const names = Array.from({length: 300}, (_, i) => String.fromCodePoint(0x4e00 + i));
    const wide = await openTables(
      smallList(names.join(""), [{shared: names}, {shared: names.slice(0, 2)}, {sole: [names[299]!]}]),
    );
    const sets = setsOf(await wide.ask(departmentSets, noFilters));
    expect(sets.map(({size, exactly, including}) => [size, exactly, including])).toEqual([
      [1, 1, 2],
      [2, 1, 2],
      [300, 1, 1],
    ]);
    await wide.close();
  });
});

describe("the seed's sets", () => {
  const tasks = answerKey
    .map((cell) =>
      ["lead", "sole", "shared", "support"].flatMap((role) => cell[role]!.split("、").filter(Boolean)),
    )
    .filter((departments) => departments.length > 0);
  let sets: ReturnType<typeof setsOf>;
  beforeAll(async () => {
    const {database} = await openSite();
    sets = setsOf(await database.ask(departmentSets, noFilters));
    await database.close();
  });

  it("are those of the answer key: 62, of which 10 of one department", () => {
    expect(sets).toHaveLength(62);
    expect(sets.filter(({size}) => size === 1)).toHaveLength(10);
    for (const {members, exactly, including} of sets) {
      const having = tasks.filter((departments) => members.every((each) => departments.includes(each)));
      expect([members, exactly, including]).toEqual([
        members,
        having.filter(({length}) => length === members.length).length,
        having.length,
      ]);
    }
    expect(sets.reduce((sum, {exactly}) => sum + exactly, 0)).toBe(112);
  });

  it("recur as counted by hand: 市场监管局 alone in 17 of its 77 tasks, with 宣传部 alone in 3 of 42", () => {
    expect(sets[0]).toMatchObject({members: ["市市场监督管理局"], exactly: 17, including: 77});
    expect(sets[1]).toMatchObject({members: ["市司法局"], exactly: 11});
    expect(sets.find(({size}) => size === 2)).toMatchObject({
      members: ["市委宣传部", "市市场监督管理局"],
      exactly: 3,
      including: 42,
    });
    expect(Math.max(...sets.map(({size}) => size))).toBe(13);
  });
});
