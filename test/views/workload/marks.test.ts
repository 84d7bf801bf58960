import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {readLists} from "../../../loaders/lists.ts";
import {project} from "../../../loaders/paths.ts";
import {buildTables} from "../../../loaders/tables.ts";
import type {Database} from "../../../src/engine/database.ts";
import {dataOf, type Mark} from "../../../src/interact/marks.ts";
import type {Tables} from "../../../src/model/schema.ts";
import {listNames} from "../../../src/queries/listNames.ts";
import {parties} from "../../../src/queries/parties.ts";
import {sections} from "../../../src/queries/sections.ts";
import {taskList} from "../../../src/queries/taskList.ts";
import {workload} from "../../../src/queries/workload.ts";
import {noFilters} from "../../../src/state/filters.ts";
import {filtersBehind} from "../../../src/views/workload/marks.ts";
import {workloadState} from "../../../src/views/workload/state.ts";
import {workloadView} from "../../../src/views/workload.ts";
import {openTables} from "../../fixtures/database.ts";
import {tables as small} from "../../fixtures/tables.ts";
import {render} from "../render.ts";

const states = [
  "",
  "role=lead,sole",
  "measure=leads",
  "measure=load&weights=5,2,1,0.5&open=1",
  "measure=residual",
  "groups=1&open=1,2,3,4,5,6",
  "groups=1&role=shared",
  "inherited=0",
  "kind=party,court&bykind=1",
  "kind=government&inherited=0&role=shared",
];

const lists: [string, () => Promise<Tables>, readonly string[]][] = [
  ["the small list", async () => small, states],
  [
    "the real list",
    async () => buildTables(await readLists(project)) as Tables,
    ["", "measure=residual", "groups=1&open=1,2,3,4,5,6"],
  ],
];

/** Of each kind of marks, those of rows and of columns apart, the first and one from the middle. */
function sampleOf(marks: readonly Mark[]): Mark[] {
  const kinds = new Map<string, Mark[]>();
  for (const mark of marks) {
    const {mark: kind, department, group, section} = dataOf(mark);
    const key = JSON.stringify([kind, department === undefined, group === undefined, section === undefined]);
    kinds.set(key, [...(kinds.get(key) ?? []), mark]);
  }
  expect(kinds.size).toBeGreaterThanOrEqual(5);
  return [...kinds.values()].flatMap((own) => [...new Set([own[0]!, own[Math.floor(own.length / 2)]!])]);
}

describe.each(lists)("behind the marks of %s", (_name, load, searches) => {
  let tables: Tables;
  let database: Database;
  beforeAll(async () => {
    tables = await load();
    database = await openTables(tables);
  });
  afterAll(() => database.close());

  it.each(searches)("are exactly the tasks that are counted, with ?%s", async (search) => {
    const root = await render(workloadView, tables, search);
    const [list] = await database.ask(listNames, noFilters);
    const wholeList = {...noFilters, list: list!.list_id};
    const state = workloadState(new URLSearchParams(search), {
      rows: await database.ask(workload, wholeList),
      headings: await database.ask(sections, wholeList),
    });
    const marks = [...root.querySelectorAll<Mark>("[data-part=plots] [data-mark]")];
    const involved = await database.ask(parties, wholeList);
    for (const mark of sampleOf(marks)) {
      const data = dataOf(mark);
      const filters = filtersBehind(data, state, wholeList);
      const behind = await database.ask(taskList, filters);
      const party = data.department ?? data.group;
      if (party !== undefined) expect([data, behind.length]).toEqual([data, Number(data.tasks)]);
      // A column counts a task once for each of its parties that are rows.
      const ids = new Set(behind.map((task) => task.task_id));
      const items = involved.filter(
        ({task_id, kind, role, name, department}) =>
          ids.has(task_id) &&
          (kind === null ? state.groups : state.kinds.length === 0 || state.kinds.includes(kind)) &&
          (filters.roles.length === 0 || filters.roles.includes(role)) &&
          (party === undefined || party === (department ?? name)),
      );
      const once = new Set(items.map(({task_id, name, kind}) => JSON.stringify([task_id, name, kind])));
      expect([data, once.size]).toEqual([data, Number(data.tasks)]);
    }
  });
});
