import fc from "fast-check";
import {afterAll, describe, expect, it} from "vitest";
import type {Tables} from "../../../src/model/schema.ts";
import {type DepartmentKind, deadlineKinds, meetings, patterns, roles} from "../../../src/model/values.ts";
import {departmentNames} from "../../../src/queries/departmentNames.ts";
import {taskOrders} from "../../../src/queries/facets.ts";
import {taskIndex} from "../../../src/queries/taskIndex.ts";
import {termsOf} from "../../../src/search/terms.ts";
import {wordsOf} from "../../../src/search/word.ts";
import {type Filters, filtersToSearch, noFilters} from "../../../src/state/filters.ts";
import {zh} from "../../../src/text/zh.ts";
import {
  allowedTasks,
  type FacetName,
  type FacetValue,
  facetCounts,
  facetNames,
  withFacet,
} from "../../../src/views/tasks/facets.ts";
import {taskSet} from "../../../src/views/tasks/taskSet.ts";
import {openTables} from "../../fixtures/database.ts";
import {flatTables, tables} from "../../fixtures/tables.ts";

/** The list of eight tasks, of which 3 and 8 stand in no section and 1 has the same finding twice. */
const some: Tables = {
  ...tables,
  tasks: tables.tasks.map((row, index) => (index === 2 || index === 7 ? flatTables.tasks[index]! : row)),
  findings: [...tables.findings, tables.findings.find(({task_no}) => task_no === 1)!],
};
const database = await openTables(some);
afterAll(() => database.close());

const whole: Filters = {...noFilters, list: "l"};
/** 海关 has no task. */
const departments = some.departments.map(({department}) => department).slice(0, 4);
const codes = ["blank-deadline", "blank-clause", "open-end"];
/** Every value that a facet has in this list. */
const values: Record<FacetName, readonly FacetValue[]> = {
  section: [0, 1, 2],
  department: departments,
  pattern: patterns,
  deadlineKind: deadlineKinds.filter((kind) => some.tasks.some(({deadline_kind}) => deadline_kind === kind)),
  finding: codes,
};
const set = taskSet(await database.ask(taskIndex, whole), await database.ask(departmentNames, whole), zh);
const searched = (query: string) => set.search(wordsOf(termsOf(query), null));

async function countsOf(filters: Filters, query: string) {
  return facetCounts(set, await allowedTasks(filters, set, whole, database), searched(query));
}

const orders = new Map<string, Promise<{task_order: number}[]>>();
/** The tasks that the filters mean, asked once. */
function ordersOf(filters: Filters): Promise<{task_order: number}[]> {
  const key = filtersToSearch(filters);
  const asked = orders.get(key) ?? database.ask(taskOrders, filters);
  orders.set(key, asked);
  return asked;
}

/** How many tasks are found with a value of a facet chosen, as the page counts them that is asked for it. */
async function foundWith(filters: Filters, query: string, facet: FacetName, value: FacetValue) {
  const found = searched(query);
  const chosen = await ordersOf(withFacet(filters, facet, value));
  return chosen.filter(({task_order}) => found[set.byOrder.get(task_order)!] === 1).length;
}

const one = <V>(all: readonly V[]) => fc.constantFrom(...all);
/** Each of the filters, set: a few of them at a time, since many together leave none of eight tasks. */
const anyFilter: fc.Arbitrary<Partial<Filters>> = fc.oneof(
  fc.record({section: one([0, 1, 2])}),
  fc.record({subsection: one([0, 1, 2])}),
  fc.record({section: one([0, 1, 2]), subsection: one([0, 1, 2])}),
  fc.record({department: one(departments)}),
  fc.record({kinds: fc.subarray<DepartmentKind>(["party", "court", "government"], {minLength: 1})}),
  fc.record({group: one(["各有关单位", "各县（市）区"])}),
  fc.record({partner: one(departments)}),
  fc.record({relations: fc.subarray([...meetings], {minLength: 1})}),
  fc.record({all: fc.subarray(departments, {minLength: 1, maxLength: 2}), only: fc.boolean()}),
  fc.record({roles: fc.subarray([...roles], {minLength: 1})}),
  fc.record({pattern: one(patterns)}),
  fc.record({deadlineKind: one(deadlineKinds)}),
  fc.record({finding: one(codes)}),
  fc.record({parties: one([1, 2, 3])}),
  fc.constantFrom<Partial<Filters>>(
    {dated: true},
    {date: "2021-12-31"},
    {blank: true},
    {written: true},
    {named: true},
    {unnamed: true},
  ),
);
const anyFilters = fc
  .array(anyFilter, {minLength: 1, maxLength: 2})
  .map((parts): Filters => Object.assign({...whole}, ...parts));
/** Words of tasks, of headings, of clauses, a number and the name of a department; two of them, and what is nowhere. */
const anyQuery = one(["", "", "", "一、", "牵头", "第4项", "公安局", "市 负责", "无此"]);

describe("facetCounts", () => {
  it("counts each value of the whole list", async () => {
    const counts = await countsOf(whole, "");
    expect(Object.fromEntries(facetNames.map((facet) => [facet, [...counts[facet]]]))).toEqual({
      section: [
        [1, 4],
        [2, 2],
        [0, 2],
      ],
      department: [
        ["市委宣传部", 5],
        ["市市场监督管理局", 5],
        ["市公安局", 2],
        ["市法院", 1],
      ],
      pattern: [
        ["lead", 3],
        ["sole", 1],
        ["shared", 2],
        ["collective", 1],
        ["none", 1],
      ],
      deadlineKind: [
        ["continuous", 3],
        ["by_date", 1],
        ["recurring", 1],
        ["relative", 1],
        ["missing", 1],
        ["other", 1],
      ],
      finding: [
        ["open-end", 2],
        ["blank-clause", 2],
        ["blank-deadline", 1],
      ],
    });
  });

  it("counts what a value leads to in its place of the one chosen, in a role, of the tasks found", async () => {
    // 宣传部 leads 1 and 2, 市场监管局 2 and 6; 规章 stands in 2 alone.
    const led: Filters = {...whole, department: "市委宣传部", roles: ["lead"]};
    expect((await countsOf(led, "")).department).toEqual(
      new Map([
        ["市委宣传部", 2],
        ["市市场监督管理局", 2],
      ]),
    );
    expect((await countsOf(led, "")).section).toEqual(new Map([[1, 2]]));
    expect((await countsOf(led, "规章")).department).toEqual(
      new Map([
        ["市委宣传部", 1],
        ["市市场监督管理局", 1],
      ]),
    );
  });

  it("lets go of the subsection with its section", async () => {
    const counts = await countsOf({...whole, section: 1, subsection: 2}, "");
    expect([...counts.section]).toEqual([
      [1, 4],
      [2, 2],
      [0, 2],
    ]);
    // 4 and 5 stand in it.
    expect(counts.pattern).toEqual(new Map([["shared", 2]]));
  });

  it("counts for every value as many tasks as are found once it is chosen", async () => {
    await fc.assert(
      fc.asyncProperty(anyFilters, anyQuery, async (filters, query) => {
        const counts = await countsOf(filters, query);
        for (const facet of facetNames) {
          const expected = await Promise.all(
            values[facet].map(
              async (value) => [value, await foundWith(filters, query, facet, value)] as const,
            ),
          );
          const some = expected.filter(([, tasks]) => tasks > 0);
          expect([facet, new Map(counts[facet])]).toEqual([facet, new Map(some)]);
        }
      }),
      {seed: 5, numRuns: 40},
    );
  }, 120_000);
});
