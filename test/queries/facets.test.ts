import fc from "fast-check";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import type {Database} from "../../src/engine/database.ts";
import {deadlineKinds, departmentKinds, meetings, patterns, roles} from "../../src/model/values.ts";
import {taskDepartments, taskOrders} from "../../src/queries/facets.ts";
import {type Filters, noFilters} from "../../src/state/filters.ts";
import {openTables} from "../fixtures/database.ts";
import {tables} from "../fixtures/tables.ts";

let database: Database;
beforeAll(async () => {
  database = await openTables(tables);
});
afterAll(() => database.close());

const names = tables.departments.map(({department}) => department);
const orders = async (filters: Filters) =>
  (await database.ask(taskOrders, filters)).map(({task_order}) => task_order);

describe("taskOrders", () => {
  it("gives the places of the selected tasks", async () => {
    expect(await orders({...noFilters, department: "市法院"})).toEqual([3]);
    expect(await orders({...noFilters, finding: "open-end"})).toEqual([1, 7]);
  });
});

describe("taskDepartments", () => {
  it("tells of each department which tasks are selected once it is named, whatever else is", async () => {
    const filters: fc.Arbitrary<Filters> = fc
      .record({
        kinds: fc.subarray([...departmentKinds], {maxLength: 2}),
        partner: fc.option(fc.constantFrom(...names)),
        relations: fc.subarray([...meetings]),
        roles: fc.subarray([...roles], {maxLength: 3}),
        pattern: fc.option(fc.constantFrom(...patterns), {freq: 1}),
        deadlineKind: fc.option(fc.constantFrom(...deadlineKinds), {freq: 1}),
        named: fc.boolean(),
        all: fc.subarray(names, {maxLength: 1}),
      })
      .map((some) => ({...noFilters, ...some}));
    let selected = 0;
    await fc.assert(
      fc.asyncProperty(filters, async (asked) => {
        const rows = await database.ask(taskDepartments, asked);
        for (const department of names) {
          const own = rows.filter((row) => row.department === department).map(({task_order}) => task_order);
          expect(own).toEqual(await orders({...asked, department}));
          selected += own.length;
        }
      }),
      {numRuns: 60},
    );
    expect(selected).toBeGreaterThan(0);
  });
});
