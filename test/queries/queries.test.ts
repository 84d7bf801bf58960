import {afterAll, beforeAll, describe, expect, it} from "vitest";
import type {Database, Query} from "../../src/engine/database.ts";
import {departmentDates} from "../../src/queries/deadlineDates.ts";
import {datedTasks, sectionDeadlines} from "../../src/queries/deadlines.ts";
import {departments} from "../../src/queries/departments.ts";
import {findingCounts} from "../../src/queries/findingCounts.ts";
import {findingList} from "../../src/queries/findingList.ts";
import {findingTasks} from "../../src/queries/findingTasks.ts";
import {listInfo} from "../../src/queries/listInfo.ts";
import {overview} from "../../src/queries/overview.ts";
import {parties} from "../../src/queries/parties.ts";
import {sections} from "../../src/queries/sections.ts";
import {taskList} from "../../src/queries/taskList.ts";
import {workload} from "../../src/queries/workload.ts";
import {type Filters, noFilters} from "../../src/state/filters.ts";
import {openTables} from "../fixtures/database.ts";
import {flatTables, tables} from "../fixtures/tables.ts";

const A = "市委宣传部";
const B = "市法院";
const C = "市市场监督管理局";
const D = "市公安局";

let database: Database;
let flat: Database;
beforeAll(async () => {
  [database, flat] = [await openTables(tables), await openTables(flatTables)];
});
afterAll(() => Promise.all([database.close(), flat.close()]));

/** Rows as arrays of their values, which read like a table. */
async function ask<Row extends object>(
  query: Query<Filters, Row>,
  filters: Partial<Filters> = {},
  from = database,
): Promise<unknown[][]> {
  return (await from.ask(query, {...noFilters, ...filters})).map((row) => Object.values(row));
}

describe("columns", () => {
  const headings = ["section_order", "section", "subsection_order", "subsection"];
  it.each<[Query<Filters, object>, string[]]>([
    [
      overview,
      ["tasks", "departments", "lead", "sole", "shared", "collective", "none"].concat([
        "dated",
        "continuous",
        "missing_deadline",
        "unnamed",
        "blank",
      ]),
    ],
    [
      departments,
      ["department", "short_name", "kind", "department_order", "tasks", "lead", "sole", "shared", "support"],
    ],
    [
      workload,
      ["department", "short_name", "kind", "department_order", ...headings, "role", "inherited", "tasks"],
    ],
    [sectionDeadlines, ["section_order", "section", "deadline_kind", "tasks", "dated"]],
    [
      departmentDates,
      ["department", "short_name", "department_order", "deadline_kind", "deadline_date", "tasks"],
    ],
    [
      datedTasks,
      [
        "task_id",
        "task_no",
        "task",
        "section_order",
        "section",
        "deadline",
        "deadline_kind",
        "deadline_date",
      ],
    ],
    [
      taskList,
      ["task_id", "task_no", "task", "section_order", "section", "subsection", "responsibility"].concat([
        "inherited_from",
        "inherited_clause",
        "pattern",
        "deadline",
        "deadline_kind",
        "deadline_date",
        "source_line",
      ]),
    ],
    [
      parties,
      ["task_id", "name", "surface", "department", "kind", "role", "position", "open_ended", "inherited"],
    ],
    [
      listInfo,
      ["list_id", "title", "issuer", "year", "source_file", "sha256", "form"].concat([
        "task_count",
        "first_no",
        "last_no",
      ]),
    ],
    [findingCounts, ["code", "severity", "findings"]],
    [
      findingTasks,
      [
        "task_id",
        "task_order",
        "task",
        "section_order",
        "section",
        "subsection",
        "responsibility",
        "deadline",
      ],
    ],
    [
      findingList,
      ["task_id", "task_no", "code", "severity", "message", "evidence", "source_line", "treatment"],
    ],
    [sections, [...headings, "tasks"]],
  ])("of $name are those of its row", async (query, columns) => {
    const rows = await database.ask(query, noFilters);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(Object.keys(row)).toEqual(columns);
  });
});

describe("overview", () => {
  it("counts the list", async () => {
    expect(await database.ask(overview, noFilters)).toEqual([
      {
        tasks: 8,
        departments: 4,
        lead: 3,
        sole: 1,
        shared: 2,
        collective: 1,
        none: 1,
        dated: 1,
        continuous: 3,
        missing_deadline: 1,
        unnamed: 2,
        blank: 2,
      },
    ]);
  });
  it("counts the selected tasks, with all their departments", async () => {
    expect(await ask(overview, {department: D})).toEqual([[2, 3, 2, 0, 0, 0, 0, 1, 1, 0, 0, 0]]);
  });
  it("has one row of noughts where nothing is selected", async () => {
    expect(await ask(overview, {department: "无"})).toEqual([[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]]);
  });
});

describe("departments", () => {
  it("counts tasks in all and by role, in official order, without departments that have none", async () => {
    expect(await ask(departments)).toEqual([
      [A, "宣传部", "party", 1, 5, 2, 0, 2, 1],
      [B, "法院", "court", 2, 1, 0, 1, 0, 0],
      [C, "市场监管局", "government", 3, 5, 2, 0, 3, 0],
      [D, "公安局", "government", 4, 2, 0, 0, 1, 1],
    ]);
  });
  it("counts the departments of the selected tasks", async () => {
    expect(await ask(departments, {section: 2})).toEqual([
      [A, "宣传部", "party", 1, 1, 0, 0, 0, 1],
      [C, "市场监管局", "government", 3, 1, 1, 0, 0, 0],
    ]);
  });
});

describe("workload", () => {
  const s11 = [1, "一、强化制度约束", 1, "（一）加强法制建设"];
  const s12 = [1, "一、强化制度约束", 2, "（二）统一证据标准"];
  const s21 = [2, "二、健全工作机制", 1, "（一）加强协作"];
  const [a, b, c, d, districts, units, others] = [
    [A, "宣传部", "party", 1],
    [B, "法院", "court", 2],
    [C, "市场监管局", "government", 3],
    [D, "公安局", "government", 4],
    ["各县（市）区", "各县（市）区", null, null],
    ["各有关单位", "各有关单位", null, null],
    ["等有关部门", "等有关部门", null, null],
  ] as [unknown[], unknown[], unknown[], unknown[], unknown[], unknown[], unknown[]];

  it("counts party × subsection × role, blank clauses apart, and groups without a name last", async () => {
    expect(await ask(workload)).toEqual([
      [...a, ...s11, "lead", false, 2],
      [...a, ...s12, "shared", false, 1],
      [...a, ...s12, "shared", true, 1],
      [...a, ...s21, "support", false, 1],
      [...b, ...s12, "sole", false, 1],
      [...c, ...s11, "lead", false, 1],
      [...c, ...s11, "shared", false, 1],
      [...c, ...s12, "shared", false, 1],
      [...c, ...s12, "shared", true, 1],
      [...c, ...s21, "lead", false, 1],
      [...d, ...s11, "shared", false, 1],
      [...d, ...s11, "support", false, 1],
      [...districts, ...s21, "support", false, 1],
      [...units, ...s21, "shared", false, 1],
      [...others, ...s11, "shared", false, 1],
    ]);
  });
  it("leaves only parties in the roles asked for", async () => {
    expect(await ask(workload, {roles: ["lead", "support"]})).toEqual([
      [...a, ...s11, "lead", false, 2],
      [...a, ...s21, "support", false, 1],
      [...c, ...s11, "lead", false, 1],
      [...c, ...s21, "lead", false, 1],
      [...d, ...s11, "support", false, 1],
      [...districts, ...s21, "support", false, 1],
    ]);
    expect(await ask(workload, {roles: ["lead"], department: A})).toEqual([
      [...a, ...s11, "lead", false, 2],
      [...c, ...s11, "lead", false, 1],
    ]);
  });
  it("leaves all parties of the tasks that are selected by a kind, a group or a written clause", async () => {
    expect(await ask(workload, {kinds: ["court"]})).toEqual([[...b, ...s12, "sole", false, 1]]);
    expect(await ask(workload, {group: "各县（市）区"})).toEqual([
      [...a, ...s21, "support", false, 1],
      [...c, ...s21, "lead", false, 1],
      [...districts, ...s21, "support", false, 1],
    ]);
    expect(await ask(workload, {written: true, subsection: 2})).toEqual([
      [...a, ...s12, "shared", false, 1],
      [...b, ...s12, "sole", false, 1],
      [...c, ...s12, "shared", false, 1],
    ]);
  });
  it("has one row per party, role and blank clause where the list has no sections", async () => {
    const none = [null, null, null, null];
    expect(await ask(workload, {}, flat)).toEqual([
      [...a, ...none, "lead", false, 2],
      [...a, ...none, "shared", false, 1],
      [...a, ...none, "shared", true, 1],
      [...a, ...none, "support", false, 1],
      [...b, ...none, "sole", false, 1],
      [...c, ...none, "lead", false, 2],
      [...c, ...none, "shared", false, 2],
      [...c, ...none, "shared", true, 1],
      [...d, ...none, "shared", false, 1],
      [...d, ...none, "support", false, 1],
      [...districts, ...none, "support", false, 1],
      [...units, ...none, "shared", false, 1],
      [...others, ...none, "shared", false, 1],
    ]);
  });
});

describe("deadlines", () => {
  it("sectionDeadlines counts section × kind", async () => {
    expect(await ask(sectionDeadlines)).toEqual([
      [1, "一、强化制度约束", "continuous", 3, 0],
      [1, "一、强化制度约束", "by_date", 1, 1],
      [1, "一、强化制度约束", "missing", 1, 0],
      [2, "二、健全工作机制", "recurring", 1, 0],
      [2, "二、健全工作机制", "relative", 1, 0],
      [2, "二、健全工作机制", "other", 1, 0],
    ]);
    expect(await ask(sectionDeadlines, {pattern: "shared"}, flat)).toEqual([
      [null, null, "continuous", 2, 0],
    ]);
  });
  it("departmentDates counts department × kind × date", async () => {
    expect(await ask(departmentDates)).toEqual([
      [A, "宣传部", 1, "by_date", "2021-12-31", 1],
      [A, "宣传部", 1, "continuous", null, 3],
      [A, "宣传部", 1, "recurring", null, 1],
      [B, "法院", 2, "missing", null, 1],
      [C, "市场监管局", 3, "by_date", "2021-12-31", 1],
      [C, "市场监管局", 3, "continuous", null, 3],
      [C, "市场监管局", 3, "recurring", null, 1],
      [D, "公安局", 4, "by_date", "2021-12-31", 1],
      [D, "公安局", 4, "continuous", null, 1],
    ]);
  });
  it("datedTasks lists tasks with a date", async () => {
    const row = ["l/2", 2, "修改规章", 1, "一、强化制度约束", "2021年底前", "by_date", "2021-12-31"];
    expect(await ask(datedTasks)).toEqual([row]);
    expect(await ask(datedTasks, {section: 2})).toEqual([]);
  });
});

describe("tasks", () => {
  it("taskList gives a task as written", async () => {
    expect(await database.ask(taskList, {...noFilters, pattern: "shared"})).toEqual([
      {
        task_id: "l/4",
        task_no: 4,
        task: "统一标准",
        section_order: 1,
        section: "一、强化制度约束",
        subsection: "（二）统一证据标准",
        responsibility: "市委宣传部、市市场监督管理局按职责分工负责",
        inherited_from: null,
        inherited_clause: null,
        pattern: "shared",
        deadline: "持续推进",
        deadline_kind: "continuous",
        deadline_date: null,
        source_line: 40,
      },
      {
        task_id: "l/5",
        task_no: 5,
        task: "加强公证",
        section_order: 1,
        section: "一、强化制度约束",
        subsection: "（二）统一证据标准",
        responsibility: null,
        inherited_from: 4,
        inherited_clause: "市委宣传部、市市场监督管理局按职责分工负责",
        pattern: "shared",
        deadline: "持续推进",
        deadline_kind: "continuous",
        deadline_date: null,
        source_line: 50,
      },
    ]);
  });
  it("taskList gives the clause of the nearest task above with the number, in the list and at all", async () => {
    const task = (
      list: string,
      order: number,
      no: number | null,
      clause: string | null,
      from: number | null = null,
    ) => ({
      ...tables.tasks[0]!,
      list_id: list,
      task_id: `${list}/${order}`,
      task_order: order,
      task_no: no,
      responsibility: clause,
      inherited_from: from,
    });
    const inherited = {...tables.assignments[0]!, inherited: true};
    const again = await openTables({
      ...tables,
      tasks: [
        task("l", 1, 1, "甲"),
        task("l", 2, 1, "乙"),
        task("l", 3, 2, null, 1),
        task("l", 4, 1, "丙"),
        // Of an unnumbered task, which inherits by its parties.
        task("l", 5, null, "丁"),
        task("l", 6, null, null),
        task("l", 7, null, null),
        task("m", 1, 9, null, 1),
        // Which inherits by groups alone, and not by a group that is its own.
        task("n", 1, null, "各单位"),
        task("n", 2, null, null),
        task("n", 3, null, null),
      ],
      assignments: [
        {...inherited, task_id: "l/3"},
        {...inherited, task_id: "l/6"},
      ],
      collectives: [
        {...tables.collectives[0]!, inherited: true, task_id: "n/2"},
        {...tables.collectives[0]!, inherited: false, task_id: "n/3"},
      ],
    });
    const rows = await again.ask(taskList, noFilters);
    expect(rows.map((row) => [row.task_id, row.inherited_clause])).toEqual([
      ["l/1", null],
      ["l/2", null],
      ["l/3", "乙"],
      ["l/4", null],
      ["l/5", null],
      ["l/6", "丁"],
      ["l/7", null],
      ["m/1", null],
      ["n/1", null],
      ["n/2", "各单位"],
      ["n/3", null],
    ]);
    await again.close();
  });

  it("parties names departments and groups by task, role and place", async () => {
    expect(await ask(parties)).toEqual([
      ["l/1", "宣传部", A, A, "party", "lead", 1, false, false],
      ["l/1", "市场监管局", C, C, "government", "shared", 2, false, false],
      ["l/1", "公安局", D, D, "government", "shared", 3, false, false],
      ["l/1", "等有关部门", "等有关部门", null, null, "shared", null, true, false],
      ["l/2", "宣传部", A, A, "party", "lead", 1, false, false],
      ["l/2", "市场监管局", C, C, "government", "lead", 2, false, false],
      ["l/2", "公安局", D, D, "government", "support", 3, false, false],
      ["l/3", "法院", B, B, "court", "sole", 1, false, false],
      ["l/4", "宣传部", A, A, "party", "shared", 1, false, false],
      ["l/4", "市场监管局", C, C, "government", "shared", 2, false, false],
      ["l/5", "宣传部", A, A, "party", "shared", 1, false, true],
      ["l/5", "市场监管局", C, C, "government", "shared", 2, false, true],
      ["l/6", "市场监管局", C, C, "government", "lead", 1, false, false],
      ["l/6", "宣传部", A, A, "party", "support", 2, false, false],
      ["l/6", "各县（市）区", "各县（市）区", null, null, "support", null, false, false],
      ["l/7", "各有关单位", "各有关单位", null, null, "shared", null, false, false],
    ]);
    expect(await ask(parties, {pattern: "sole"})).toEqual([
      ["l/3", "法院", B, B, "court", "sole", 1, false, false],
    ]);
  });
});

describe("the list as a whole, whatever else is filtered", () => {
  it.each([{}, {department: "无"}])("%o", async (filters) => {
    expect(await database.ask(listInfo, {...noFilters, ...filters})).toEqual(tables.lists);
    expect(await ask(findingCounts, filters)).toEqual([
      ["blank-clause", "error", 1],
      ["blank-clause", "warning", 1],
      ["blank-deadline", "warning", 1],
      ["open-end", "note", 2],
      ["bare-duty", "note", 1],
    ]);
    expect((await ask(findingList, filters)).map(([, task_no, code]) => [task_no, code])).toEqual([
      [8, "blank-clause"],
      [3, "blank-deadline"],
      [5, "blank-clause"],
      [null, "bare-duty"],
      [1, "open-end"],
      [7, "open-end"],
    ]);
    expect(await ask(sections, filters)).toEqual([
      [1, "一、强化制度约束", 1, "（一）加强法制建设", 2],
      [1, "一、强化制度约束", 2, "（二）统一证据标准", 3],
      [2, "二、健全工作机制", 1, "（一）加强协作", 3],
    ]);
    expect(await ask(sections, filters, flat)).toEqual([[null, null, null, null, 8]]);
  });
});
