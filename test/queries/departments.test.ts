import {afterAll, beforeAll, describe, expect, it} from "vitest";
import type {Database, Query} from "../../src/engine/database.ts";
import type {Tables} from "../../src/model/schema.ts";
import type {Meeting} from "../../src/model/values.ts";
import {namingFindings, taskFindings} from "../../src/queries/departmentFindings.ts";
import {duties} from "../../src/queries/duties.ts";
import {findingList} from "../../src/queries/findingList.ts";
import {pairs} from "../../src/queries/pairs.ts";
import {partnerCounts} from "../../src/queries/partnerCounts.ts";
import {partners} from "../../src/queries/partners.ts";
import {unnamedGroups} from "../../src/queries/unnamedGroups.ts";
import {writtenNames} from "../../src/queries/writtenNames.ts";
import {type Filters, noFilters} from "../../src/state/filters.ts";
import {openTables} from "../fixtures/database.ts";
import {tables} from "../fixtures/tables.ts";
import {secondList, twoListsTurned} from "../fixtures/twoLists.ts";

const A = "市委宣传部";
const B = "市法院";
const C = "市市场监督管理局";
const D = "市公安局";

/** The list of eight tasks, in which C is written 市市场监管局 in task 6, and four findings quote a name. */
const named: Tables = {
  ...tables,
  assignments: tables.assignments.map((row) =>
    row.department === C && row.task_no === 6 ? {...row, surface: "市市场监管局"} : row,
  ),
  findings: [
    ...tables.findings,
    ...(
      [
        ["name-alias", 6, `“市市场监管局”与规范名称“${C}”不一致`, "市市场监管局"],
        ["actor-not-in-clause", 3, `任务正文提到“${C}”，责任栏没有列入`, C],
        ["many-without-lead", 4, "没有牵头部门", `${A}、${C}按职责分工负责`],
        ["unknown-department", 4, "未登记的部门名称“某市公安局”", "某市公安局"],
      ] as const
    ).map(([code, task_no, message, evidence]) => ({
      ...tables.findings[0]!,
      code,
      task_id: `l/${task_no}`,
      task_no,
      message,
      evidence,
      source_line: 10 * task_no,
    })),
  ],
};

let database: Database;
let both: Database;
let alone: Database;
beforeAll(async () => {
  [database, both, alone] = (await Promise.all([named, twoListsTurned, secondList].map(openTables))) as [
    Database,
    Database,
    Database,
  ];
});
afterAll(() => Promise.all([database, both, alone].map((each) => each.close())));

const ask = <Row extends object>(query: Query<Filters, Row>, department: string | null) =>
  database.ask(query, {...noFilters, list: "l", department});

describe("duties", () => {
  it("gives a department's tasks in the order of the document, with its role and the others", async () => {
    const rows = await ask(duties, A);
    expect(
      rows.map(({task_no, role, leads, shares, supports, deadline_date}) => [
        task_no,
        role,
        leads,
        shares,
        supports,
        deadline_date,
      ]),
    ).toEqual([
      [1, "lead", null, "市场监管局、公安局等有关部门", null, null],
      [2, "lead", "市场监管局", null, "公安局", "2021-12-31"],
      [4, "shared", null, "市场监管局", null, null],
      [5, "shared", null, "市场监管局", null, null],
      [6, "support", "市场监管局", null, "各县（市）区", null],
    ]);
    expect(rows.map(({inherited, inherited_from}) => [inherited, inherited_from]).at(3)).toEqual([true, 4]);
    expect(rows.map(({section_order}) => section_order)).toEqual([1, 1, 1, 1, 2]);
  });

  it("tells a number that another task of the list has too, or none at all", async () => {
    // Task 1 takes the number of one of others, task 4 loses its own.
    const numbers: Record<number, number | null> = {1: 8, 4: null};
    const again = await openTables({
      ...tables,
      tasks: tables.tasks.map((row) => ({
        ...row,
        task_no: row.task_no! in numbers ? numbers[row.task_no!]! : row.task_no,
      })),
    });
    const rows = await again.ask(duties, {...noFilters, list: "l", department: A});
    await again.close();
    expect(rows.map(({task_no, ambiguous}) => [task_no, ambiguous])).toEqual([
      [8, true],
      [2, false],
      [null, true],
      [5, false],
      [6, false],
    ]);
    expect((await ask(duties, A)).some(({ambiguous}) => ambiguous)).toBe(false);
  });

  it("gives nothing of a department that is not there, and nothing without one", async () => {
    for (const department of ["' OR 1=1 --", "沈阳海关", null]) {
      for (const query of [duties, partners, writtenNames, namingFindings, taskFindings]) {
        expect(await ask<object>(query as Query<Filters, object>, department)).toEqual([]);
      }
    }
  });
});

describe("partners", () => {
  it("counts common tasks by who leads them, most first", async () => {
    expect((await ask(partners, A)).map(Object.values)).toEqual([
      [C, "市场监管局", 3, 5, 1, 1, 1, 2],
      [D, "公安局", 4, 2, 0, 2, 0, 0],
    ]);
    expect((await ask(partners, D)).map(Object.values)).toEqual([
      [A, "宣传部", 1, 2, 0, 0, 2, 0],
      [C, "市场监管局", 3, 2, 0, 0, 1, 1],
    ]);
    expect(await ask(partners, B)).toEqual([]);
  });

  it("agrees with the pairs of the network", async () => {
    const all = await database.ask(pairs, {filters: noFilters, relations: []});
    for (const department of [A, B, C, D]) {
      const rows = await ask(partners, department);
      const sum = (...names: ("joint" | "leads" | "led" | "shared")[]) =>
        rows.reduce((total, row) => total + names.reduce((part, name) => part + row[name], 0), 0);
      const met = (asSource: Meeting, asTarget: Meeting) =>
        all.reduce(
          (total, row) =>
            total +
            (row.source === department ? row[asSource] : 0) +
            (row.target === department ? row[asTarget] : 0),
          0,
        );
      expect([sum("joint"), sum("leads"), sum("led"), sum("shared")]).toEqual([
        met("joint", "joint"),
        met("lead_with", "led_by"),
        met("led_by", "lead_with"),
        met("shared", "shared"),
      ]);
    }
  });
});

describe("partnerCounts", () => {
  it("counts the departments with which each has a task", async () => {
    const rows = await database.ask(partnerCounts, {...noFilters, list: "l"});
    expect(Object.fromEntries(rows.map((row) => [row.department, row.partners]))).toEqual({
      [A]: 2,
      [C]: 2,
      [D]: 2,
    });
  });
});

describe("unnamedGroups", () => {
  it("names each group as written with its tasks", async () => {
    const rows = await database.ask(unnamedGroups, {...noFilters, list: "l"});
    expect(new Map(rows.map(({surface, tasks}) => [surface, tasks]))).toEqual(
      new Map([
        ["等有关部门", 1],
        ["各县（市）区", 1],
        ["各有关单位", 1],
      ]),
    );
  });
});

describe("writtenNames", () => {
  it("counts each form where a clause has it, not where one goes by the clause above", async () => {
    expect((await ask(writtenNames, C)).map(Object.values)).toEqual([
      [C, 3, null, null],
      ["市市场监管局", 1, "abbreviation", "certain"],
    ]);
  });
});

describe("namingFindings and taskFindings", () => {
  it("tell what names the department from what else is on its tasks", async () => {
    const about = async (department: string) => [
      (await ask(namingFindings, department)).map(({code, task_no}) => [code, task_no]),
      (await ask(taskFindings, department)).map(Object.values),
    ];
    // The clause that holds its name with others is about its task, not about it.
    expect(await about(C)).toEqual([
      [
        ["actor-not-in-clause", 3],
        ["name-alias", 6],
      ],
      [
        ["blank-clause", 1, 2],
        ["many-without-lead", 1, 1],
        ["unknown-department", 1, 1],
        ["open-end", 1, 2],
      ],
    ]);
    // 某市公安局 is another one.
    expect(await about(D)).toEqual([[], [["open-end", 1, 2]]]);
    expect(await about(B)).toEqual([
      [],
      [
        ["actor-not-in-clause", 1, 1],
        ["blank-deadline", 1, 1],
      ],
    ]);
  });

  it("count no finding twice and know all that the check-up has", async () => {
    const all = await database.ask(findingList, noFilters);
    for (const {code, findings, all_findings} of await ask(taskFindings, C)) {
      expect(all_findings).toBe(all.filter((each) => each.code === code).length);
      expect(findings).toBeLessThanOrEqual(all_findings);
    }
  });
});

describe("one list of two", () => {
  it("is asked as if it were alone", async () => {
    for (const query of [
      duties,
      partners,
      writtenNames,
      namingFindings,
      taskFindings,
      partnerCounts,
      unnamedGroups,
    ]) {
      for (const department of [A, B, C]) {
        const filters = {...noFilters, list: "k", department};
        const asked = query as Query<Filters, object>;
        expect(await both.ask(asked, filters)).toEqual(await alone.ask(asked, filters));
      }
    }
  });
});
