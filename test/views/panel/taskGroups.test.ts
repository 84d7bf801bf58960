import {beforeAll, describe, expect, it} from "vitest";
import type {Database} from "../../../src/engine/database.ts";
import {parties} from "../../../src/queries/parties.ts";
import {taskList} from "../../../src/queries/taskList.ts";
import {type Filters, noFilters} from "../../../src/state/filters.ts";
import {bothFilters, comparison} from "../../../src/views/panel/comparison.ts";
import {assignmentsOf, taskGroups} from "../../../src/views/panel/taskGroups.ts";
import {openTables} from "../../fixtures/database.ts";
import {smallList} from "../../fixtures/smallList.ts";
import {tables} from "../../fixtures/tables.ts";

const publicity = "市委宣传部";
const court = "市法院";
const market = "市市场监督管理局";

let database: Database;
beforeAll(async () => {
  database = await openTables(tables);
});

const answer = async (some: Partial<Filters>) => {
  const filters = {...noFilters, ...some};
  const [tasks, people] = await Promise.all([
    database.ask(taskList, filters),
    database.ask(parties, filters),
  ]);
  return {filters, tasks, people, parties: people, groups: taskGroups(tasks, people, filters)};
};

/** Each group as `by value: numbers of its tasks`. */
const grouped = async (some: Partial<Filters>) =>
  (await answer(some)).groups.map(
    ({by, value, tasks}) => `${by} ${value}: ${tasks.map((task) => task.task_no).join(" ")}`,
  );

describe("taskGroups", () => {
  it("puts a department's tasks under the roles that it has, strongest first", async () => {
    expect(await grouped({department: publicity})).toEqual([
      "role lead: 1 2",
      "role shared: 4 5",
      "role support: 6",
    ]);
    expect(await grouped({department: publicity, section: 2})).toEqual(["role support: 6"]);
  });

  it("puts the tasks of two departments under who of them leads", async () => {
    expect(await grouped({department: publicity, partner: market})).toEqual([
      "meeting joint: 2",
      "meeting lead_with: 1",
      "meeting led_by: 6",
      "meeting shared: 4 5",
    ]);
    expect(
      await grouped({department: market, partner: publicity, relations: ["lead_with", "shared"]}),
    ).toEqual(["meeting lead_with: 6", "meeting shared: 4 5"]);
  });

  it("does the same for a group without a name", async () => {
    expect(await grouped({group: "各县（市）区"})).toEqual(["role support: 6"]);
  });

  it("puts a group that stands in a task twice under its stronger role, unless the other was asked for", async () => {
    const twice = await openTables(
      smallList("甲", [{leadGroups: ["各县区"], groups: ["各县区"], support: ["甲"]}]),
    );
    const groupsOf = async (some: Partial<Filters>) => {
      const filters = {...noFilters, group: "各县区", ...some};
      const rows = await twice.ask(parties, filters);
      const tasks = await twice.ask(taskList, filters);
      // In whatever order the parties come.
      return [rows, rows.toReversed()].map((each) =>
        taskGroups(tasks, each, filters).map(({value}) => value),
      );
    };
    expect(await groupsOf({})).toEqual([["lead"], ["lead"]]);
    expect(await groupsOf({roles: ["shared"]})).toEqual([["shared"], ["shared"]]);
    expect(await groupsOf({roles: ["lead", "shared"]})).toEqual([["lead"], ["lead"]]);
    await twice.close();
  });

  it("puts the tasks of nobody in particular under who answers for them", async () => {
    expect(await grouped({})).toEqual([
      "pattern lead: 1 2 6",
      "pattern sole: 3",
      "pattern shared: 4 5",
      "pattern collective: 7",
      "pattern none: 8",
    ]);
    expect(await grouped({section: 2, named: true})).toEqual(["pattern lead: 6"]);
  });

  it("gives no group where there is no task", async () => {
    expect(await grouped({department: court, section: 2})).toEqual([]);
  });
});

describe("assignmentsOf", () => {
  const count = async (some: Partial<Filters>) => {
    const {people, filters} = await answer(some);
    return assignmentsOf(people, filters);
  };

  it("counts each department of each task, and groups unless only named departments are meant", async () => {
    // Named in section 1: 3 + 3 + 1 + 2 + 2; one group.
    expect(await count({section: 1, named: true})).toBe(11);
    expect(await count({section: 1})).toBe(12);
  });

  it("counts those in the roles and of the kinds that were asked for", async () => {
    expect(await count({section: 1, named: true, roles: ["lead"]})).toBe(3);
    expect(await count({kinds: ["party"]})).toBe(5);
    expect(await count({roles: ["support"]})).toBe(3);
  });
});

describe("comparison", () => {
  const compare = async (one: Partial<Filters>, other: Partial<Filters>) =>
    comparison(await answer(one), await answer(other));

  it("counts the tasks of two departments by role, and those that both have", async () => {
    expect(await compare({department: publicity}, {department: market})).toEqual({
      tasks: [5, 5],
      roles: {lead: [2, 2], sole: [0, 0], shared: [2, 3], support: [1, 0]},
      common: 5,
      commonFilters: {...noFilters, department: publicity, partner: market},
    });
    expect(await compare({department: court}, {department: market})).toMatchObject({
      tasks: [1, 5],
      roles: {sole: [1, 0]},
      common: 0,
    });
  });

  it("is none of one department with itself, or of what is no department", async () => {
    expect(await compare({department: court}, {department: court, section: 1})).toBeNull();
    expect(await compare({department: court}, {section: 1})).toBeNull();
  });

  it("links to exactly the common tasks, or nowhere", async () => {
    const picks: Partial<Filters>[] = [
      {},
      {section: 1},
      {roles: ["lead"]},
      {roles: ["shared"]},
      {section: 1, subsection: 2},
      {date: "2021-12-31"},
      {date: "2021-01-01", until: "2021-12-31"},
    ];
    const ones = await Promise.all(picks.map((some) => answer({...some, department: publicity})));
    const others = await Promise.all(picks.map((some) => answer({...some, department: market})));
    let linked = 0;
    for (const one of ones) {
      for (const other of others) {
        const {common, commonFilters} = comparison(one, other)!;
        if (!commonFilters) continue;
        linked++;
        const {tasks} = await answer(commonFilters);
        expect([one.filters, other.filters, tasks.length]).toEqual([one.filters, other.filters, common]);
      }
    }
    expect(linked).toBeGreaterThan(25);
  });
});

describe("bothFilters", () => {
  it("cannot say two roles, two sections, or others whom one of them meets", () => {
    const one = {...noFilters, department: publicity};
    const other = {...noFilters, department: market};
    expect(bothFilters({...one, roles: ["lead"]}, {...other, roles: ["shared"]})).toBeNull();
    expect(bothFilters({...one, section: 1}, {...other, section: 2})).toBeNull();
    expect(bothFilters({...one, partner: court}, other)).toBeNull();
    expect(bothFilters(one, {...other, relations: ["joint"]})).toBeNull();
    expect(bothFilters({...one, roles: ["lead"]}, {...other, all: [court]})).toBeNull();
    expect(bothFilters(one, {...other, roles: ["lead"], section: 1})).toEqual({
      ...noFilters,
      department: market,
      partner: publicity,
      roles: ["lead"],
      section: 1,
    });
  });
});
