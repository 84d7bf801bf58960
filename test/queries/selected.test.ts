import {afterAll, beforeAll, describe, expect, it} from "vitest";
import type {Database} from "../../src/engine/database.ts";
import {taskList} from "../../src/queries/taskList.ts";
import {type Filters, noFilters} from "../../src/state/filters.ts";
import {openTables} from "../fixtures/database.ts";
import {flatTables, tables} from "../fixtures/tables.ts";

const A = "市委宣传部";
const B = "市法院";
const C = "市市场监督管理局";
const D = "市公安局";
const all = [1, 2, 3, 4, 5, 6, 7, 8];

let database: Database;
beforeAll(async () => {
  database = await openTables(tables);
});
afterAll(() => database.close());

const numbers = async (filters: Partial<Filters>, from = database) =>
  (await from.ask(taskList, {...noFilters, ...filters})).map(({task_no}) => task_no);

const cases: {[title: string]: [Partial<Filters>, number[]][]} = {
  "its list": [
    [{list: "l"}, all],
    [{list: "l", section: 2}, [6, 7, 8]],
    [{list: "k"}, []],
    [{list: ""}, []],
    [{list: "' OR 1=1 --"}, []],
  ],
  "its name": [
    [{task: "l/7"}, [7]],
    [{task: "l/7", section: 1}, []],
    [{task: "7"}, []],
    [{task: "' OR 1=1 --"}, []],
  ],
  "a finding": [
    [{finding: "open-end"}, [1, 7]],
    [{finding: "blank-clause"}, [5, 8]],
    [{finding: "blank-clause", section: 2}, [8]],
    // About the list.
    [{finding: "bare-duty"}, []],
    [{finding: "' OR 1=1 --"}, []],
  ],
  "sections and subsections": [
    [{}, all],
    [{section: 1}, [1, 2, 3, 4, 5]],
    [{section: 2}, [6, 7, 8]],
    [{section: 3}, []],
    [{subsection: 1}, [1, 2, 6, 7, 8]],
    [{section: 1, subsection: 1}, [1, 2]],
    [{section: 2, subsection: 2}, []],
  ],
  "a department": [
    [{department: A}, [1, 2, 4, 5, 6]],
    [{department: B}, [3]],
    [{department: "沈阳海关"}, []],
    [{department: "各有关单位"}, []],
    [{department: A, roles: ["lead"]}, [1, 2]],
    [{department: A, roles: ["support"]}, [6]],
    [{department: A, roles: ["support", "lead"]}, [1, 2, 6]],
    [{department: A, roles: ["lead", "sole", "shared", "support"]}, [1, 2, 4, 5, 6]],
    [{department: B, roles: ["lead"]}, []],
  ],
  "roles of any party": [
    [{roles: ["lead"]}, [1, 2, 6]],
    [{roles: ["sole"]}, [3]],
    [{roles: ["shared"]}, [1, 4, 5, 7]],
    [{roles: ["support"]}, [2, 6]],
    [{roles: ["lead", "sole"]}, [1, 2, 3, 6]],
    [{roles: ["lead", "sole", "shared", "support"]}, all],
  ],
  "two departments": [
    [{department: A, partner: C}, [1, 2, 4, 5, 6]],
    [{department: A, partner: D}, [1, 2]],
    [{department: B, partner: A}, []],
    [{department: A, partner: A}, []],
    [{partner: D}, [1, 2]],
    [{department: A, partner: C, roles: ["support"]}, [6]],
  ],
  "a relation": [
    [{department: A, partner: C, relations: ["joint"]}, [2]],
    [{department: A, partner: C, relations: ["lead_with"]}, [1]],
    [{department: C, partner: A, relations: ["lead_with"]}, [6]],
    [{department: A, partner: C, relations: ["shared"]}, [4, 5]],
    [{department: C, partner: A, relations: ["shared"]}, [4, 5]],
    [{department: D, partner: C, relations: ["shared"]}, [1]],
    [{department: D, partner: C, relations: ["lead_with"]}, []],
    [{department: A, partner: C, relations: ["joint"], roles: ["support"]}, []],
    [{department: A, relations: ["lead_with"]}, [1, 2]],
    [{partner: A, relations: ["lead_with"]}, [6]],
    [{relations: ["joint"]}, [2]],
    [{relations: ["lead_with"]}, [1, 2, 6]],
    [{relations: ["shared"]}, [1, 4, 5]],
    [{department: A, partner: C, relations: ["led_by"]}, [6]],
    [{department: A, partner: C, relations: ["lead_with", "led_by"]}, [1, 6]],
    [{department: A, partner: C, relations: ["joint", "shared"]}, [2, 4, 5]],
    [{department: D, relations: ["led_by"]}, [1, 2]],
    [{department: D, relations: ["led_by", "shared"]}, [1, 2]],
    [{relations: ["joint", "lead_with", "led_by", "shared"]}, [1, 2, 4, 5, 6]],
    // B is alone in task 3.
    [{department: B, relations: ["joint", "lead_with", "led_by", "shared"]}, []],
  ],
  "a relation of departments in some roles": [
    // C leads tasks 2 and 6, and shares in task 1.
    [{department: A, partner: C, relations: ["lead_with"], roles: ["lead"]}, []],
    [{department: A, partner: C, relations: ["lead_with"], roles: ["lead", "shared"]}, [1]],
    [{department: A, partner: C, relations: ["led_by"], roles: ["lead", "shared"]}, []],
    [{department: A, partner: C, relations: ["led_by"], roles: ["lead", "support"]}, [6]],
    [{relations: ["lead_with"], roles: ["lead", "support"]}, [2, 6]],
    [{relations: ["shared"], roles: ["support"]}, []],
    [{relations: ["shared"], roles: ["shared"]}, [1, 4, 5]],
  ],
  "all of some departments": [
    [{all: [A, C]}, [1, 2, 4, 5, 6]],
    [{all: [C, A, C]}, [1, 2, 4, 5, 6]],
    [{all: [A, C, D]}, [1, 2]],
    [{all: [A, C], only: true}, [4, 5, 6]],
    [{all: [A, C, D], only: true}, [1, 2]],
    [{all: [B]}, [3]],
    [{all: [A], only: true}, []],
    [{all: [A, B]}, []],
    [{all: [A, "沈阳海关"]}, []],
    [{all: [A, "各有关单位"]}, []],
    [{all: [A, C], roles: ["lead"]}, [2]],
    [{all: [A, C], roles: ["lead"], only: true}, [2]],
    [{all: [A], roles: ["lead"]}, [1, 2]],
    [{all: [A], roles: ["lead"], only: true}, [1]],
    [{all: [C, D], roles: ["shared"], only: true}, [1]],
    [{all: [A, C], department: D}, [1, 2]],
    [{all: [A, C], relations: ["shared"], only: true}, [4, 5]],
    [{only: true}, all],
  ],
  "a pattern": [
    [{pattern: "lead"}, [1, 2, 6]],
    [{pattern: "sole"}, [3]],
    [{pattern: "shared"}, [4, 5]],
    [{pattern: "collective"}, [7]],
    [{pattern: "none"}, [8]],
  ],
  "a deadline": [
    [{deadlineKind: "continuous"}, [1, 4, 5]],
    [{deadlineKind: "by_date"}, [2]],
    [{deadlineKind: "recurring"}, [6]],
    [{deadlineKind: "relative"}, [7]],
    [{deadlineKind: "missing"}, [3]],
    [{deadlineKind: "other"}, [8]],
    [{deadlineKind: "from_date"}, []],
    [{dated: true}, [2]],
    [{date: "2021-12-31"}, [2]],
    [{date: "2021-12-30"}, []],
    [{date: "2021-12-01", until: "2021-12-31"}, [2]],
    [{date: "2021-12-01", until: "2021-12-30"}, []],
    [{until: "2021-12-31"}, all],
  ],
  "a heading that there is none of": [
    [{section: 0}, []],
    [{subsection: 0}, []],
  ],
  "a blank clause": [
    [{blank: true}, [5, 8]],
    [{blank: true, pattern: "none"}, [8]],
  ],
  "a written clause": [
    [{written: true}, [1, 2, 3, 4, 6, 7]],
    [{written: true, department: C}, [1, 2, 4, 6]],
    [{written: true, pattern: "shared"}, [4]],
    [{written: true, blank: true}, []],
  ],
  "kinds of departments": [
    [{kinds: ["party"]}, [1, 2, 4, 5, 6]],
    [{kinds: ["court"]}, [3]],
    [{kinds: ["court", "party"]}, [1, 2, 3, 4, 5, 6]],
    [{kinds: ["vertical"]}, []],
    [{kinds: ["party"], roles: ["lead"]}, [1, 2]],
    [{kinds: ["government"], roles: ["support"]}, [2]],
    // The group that supports task 6 has no kind; the department that does is a party's.
    [{kinds: ["government", "court"], roles: ["support", "sole"]}, [2, 3]],
    [{kinds: ["government"], department: A}, []],
    [{kinds: ["party"], department: A, roles: ["support"]}, [6]],
    [{kinds: ["church" as "party"]}, all],
  ],
  "a group without a name": [
    [{group: "各县（市）区"}, [6]],
    [{group: "各有关单位"}, [7]],
    [{group: "等有关部门", roles: ["shared"]}, [1]],
    [{group: "等有关部门", roles: ["lead"]}, []],
    [{group: "各县（市）区", department: A}, [6]],
    [{group: "各县（市）区", department: D}, []],
    [{group: "有关"}, []],
    [{group: A}, []],
  ],
  "a number of departments": [
    [{parties: 1}, [1, 2, 3, 4, 5, 6]],
    [{parties: 2}, [1, 2, 4, 5, 6]],
    [{parties: 3}, [1, 2]],
    [{parties: 4}, []],
    [{parties: 3, pattern: "lead", dated: true}, [2]],
  ],
  "a department's name": [
    [{named: true}, [1, 2, 3, 4, 5, 6]],
    [{named: true, pattern: "collective"}, []],
    [{named: true, department: A}, [1, 2, 4, 5, 6]],
    [{named: true, roles: ["sole"]}, [3]],
  ],
  "no department's name": [
    [{unnamed: true}, [7, 8]],
    [{unnamed: true, pattern: "none"}, [8]],
    [{unnamed: true, roles: ["shared"]}, [7]],
    [{unnamed: true, department: A}, []],
    [{unnamed: true, named: true}, []],
  ],
  "several together": [
    [{section: 1, department: A, partner: C, relations: ["shared"], deadlineKind: "continuous"}, [4, 5]],
    [
      {pattern: "lead", dated: true, date: "2021-12-31", department: D, roles: ["support"], subsection: 1},
      [2],
    ],
    [{pattern: "lead", deadlineKind: "missing"}, []],
  ],
  "hostile text": [
    [{department: "' OR 1=1 --"}, []],
    [{partner: "' OR 1=1 --"}, []],
    [{date: "' OR 1=1 --"}, []],
    [{department: "%"}, []],
    [{department: ""}, []],
    [{pattern: "') OR ('1'='1" as "lead"}, []],
    [{relations: ["'; DROP VIEW tasks; --" as "joint"]}, all],
    [{roles: ["boss" as "lead"]}, all],
    [{group: "' OR 1=1 --"}, []],
    [{all: ["' OR 1=1 --"]}, []],
    [{all: [A, "x', 'y"], only: true}, []],
    [{all: [`${A},${C}`]}, []],
    [{kinds: ["') OR ('1'='1" as "court"]}, all],
    [{}, all],
  ],
};

for (const [title, filters] of Object.entries(cases)) {
  describe(`selected by ${title}`, () => {
    it.each(filters)("%j → %j", async (some, expected) => {
      expect(await numbers(some)).toEqual(expected);
    });
  });
}

describe("selected by departments of any name", () => {
  it("tells them apart, whatever separators their names hold", async () => {
    const names: Record<string, string> = {[A]: "甲,乙", [C]: "甲", [D]: '乙\'、\t("丙")\\'};
    const renamed = <R extends {department: string}>(rows: readonly R[]) =>
      rows.map((row) => ({...row, department: names[row.department] ?? row.department}));
    const odd = await openTables({
      ...tables,
      assignments: renamed(tables.assignments),
      departments: renamed(tables.departments),
    });
    expect(await numbers({all: ["甲,乙"]}, odd)).toEqual([1, 2, 4, 5, 6]);
    expect(await numbers({all: ["甲", "乙"]}, odd)).toEqual([]);
    expect(await numbers({all: ["甲", names[D]!]}, odd)).toEqual([1, 2]);
    expect(await numbers({all: ["甲", "甲,乙", names[D]!], only: true}, odd)).toEqual([1, 2]);
    await odd.close();
  });
});

describe("selected from a list without sections", () => {
  it("finds tasks, and none in a section", async () => {
    const flat = await openTables(flatTables);
    expect(await numbers({}, flat)).toEqual(all);
    expect(await numbers({department: A}, flat)).toEqual([1, 2, 4, 5, 6]);
    expect(await numbers({section: 1}, flat)).toEqual([]);
    expect(await numbers({section: 0}, flat)).toEqual(all);
    expect(await numbers({section: 0, subsection: 0, department: A}, flat)).toEqual([1, 2, 4, 5, 6]);
    await flat.close();
  });
});
