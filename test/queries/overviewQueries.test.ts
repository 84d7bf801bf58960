import {afterAll, beforeAll, describe, expect, it} from "vitest";
import type {Database, Query} from "../../src/engine/database.ts";
import {alone} from "../../src/queries/alone.ts";
import {departmentSections} from "../../src/queries/departmentSections.ts";
import {departments} from "../../src/queries/departments.ts";
import {widest} from "../../src/queries/widest.ts";
import {workload} from "../../src/queries/workload.ts";
import {type Filters, noFilters} from "../../src/state/filters.ts";
import {openTables} from "../fixtures/database.ts";
import {smallList} from "../fixtures/smallList.ts";
import {flatTables, tables} from "../fixtures/tables.ts";

const opened: Database[] = [];
async function open(of: typeof tables): Promise<Database> {
  opened.push(await openTables(of));
  return opened.at(-1)!;
}
afterAll(async () => {
  for (const database of opened) await database.close();
});

let database: Database;
beforeAll(async () => {
  database = await open(tables);
});

const ask = async (query: Query<Filters, object>, filters: Partial<Filters> = {}, from = database) =>
  (await from.ask(query, {...noFilters, ...filters})).map((row) => Object.values(row));

describe("alone", () => {
  it("counts tasks with no other department and no group, in official order", async () => {
    // 法院 alone in task 3; the others meet in each of theirs.
    expect(await ask(alone)).toEqual([
      ["市委宣传部", 0],
      ["市法院", 1],
      ["市市场监督管理局", 0],
      ["市公安局", 0],
    ]);
  });

  it("takes a group for company, and a lead without partners for alone", async () => {
    const list = smallList("甲乙", [
      {lead: ["甲"]},
      {sole: ["乙"], groups: ["各县区"]},
      {shared: ["甲", "乙"]},
    ]);
    expect(await ask(alone, {}, await open(list))).toEqual([
      ["甲", 1],
      ["乙", 0],
    ]);
  });

  it("leaves out departments without a task of the selection", async () => {
    expect(await ask(alone, {section: 2})).toEqual([
      ["市委宣传部", 0],
      ["市市场监督管理局", 0],
    ]);
  });
});

describe("widest", () => {
  it("finds all tasks with the most departments", async () => {
    expect(await ask(widest)).toEqual([
      ["l/1", 1, 3],
      ["l/2", 2, 3],
    ]);
    expect(await ask(widest, {pattern: "shared"})).toEqual([
      ["l/4", 4, 2],
      ["l/5", 5, 2],
    ]);
  });

  it("finds none where no department is named", async () => {
    expect(await ask(widest, {pattern: "collective"})).toEqual([]);
    expect(await ask(widest, {task: "无"})).toEqual([]);
  });
});

describe("departmentSections", () => {
  it("counts tasks by section, in official order", async () => {
    expect(await ask(departmentSections)).toEqual([
      ["市委宣传部", 1, 4],
      ["市委宣传部", 2, 1],
      ["市法院", 1, 1],
      ["市市场监督管理局", 1, 4],
      ["市市场监督管理局", 2, 1],
      ["市公安局", 1, 2],
    ]);
    expect(await ask(departmentSections, {}, await open(flatTables))).toEqual([
      ["市委宣传部", null, 5],
      ["市法院", null, 1],
      ["市市场监督管理局", null, 5],
      ["市公安局", null, 2],
    ]);
  });

  it("has the numbers of the heatmap, and adds up to those of the departments", async () => {
    const cells = await database.ask(departmentSections, noFilters);
    const detail = await database.ask(workload, noFilters);
    for (const {department, section_order, tasks} of cells) {
      const same = detail.filter(
        (row) => row.department === department && row.section_order === section_order,
      );
      expect(same.reduce((sum, row) => sum + row.tasks, 0)).toBe(tasks);
    }
    for (const {department, tasks} of await database.ask(departments, noFilters)) {
      const own = cells.filter((row) => row.department === department);
      expect(own.reduce((sum, row) => sum + row.tasks, 0)).toBe(tasks);
    }
  });
});
