import {beforeAll, describe, expect, it} from "vitest";
import type {Database} from "../../../src/engine/database.ts";
import {dueNumbers} from "../../../src/measures/dueSpan.ts";
import {dueSpans} from "../../../src/model/values.ts";
import {deadlineDates, departmentDates} from "../../../src/queries/deadlineDates.ts";
import {taskList} from "../../../src/queries/taskList.ts";
import {type Filters, noFilters} from "../../../src/state/filters.ts";
import {
  filtersOfBar,
  filtersOfDepartment,
  filtersOfKind,
  filtersOfSpan,
} from "../../../src/views/deadlines/behind.ts";
import {nextColumns, nextRows, sortedRows} from "../../../src/views/deadlines/nextRows.ts";
import {openTables} from "../../fixtures/database.ts";
import {manyDated} from "../../fixtures/datedList.ts";

let database: Database;
beforeAll(async () => {
  database = await openTables(manyDated);
  return () => database.close();
});

/** Restrictions that a page may be under, some of which name departments already. */
const bases: [name: string, base: Filters][] = [
  ["all tasks", noFilters],
  ["a section", {...noFilters, section: 2}],
  ["a kind", {...noFilters, deadlineKind: "by_date"}],
  ["a department that leads", {...noFilters, department: "市乙局", roles: ["lead"]}],
  ["two departments", {...noFilters, department: "市乙局", partner: "市丙局"}],
  ["those of which one leads the other", {...noFilters, relations: ["lead_with"]}],
  ["a stretch of time", {...noFilters, date: "2024-06-30", until: "2025-06-30"}],
  ["a role", {...noFilters, roles: ["support"]}],
];
const days = ["2022-01-01", "2024-12-31", "2025-01-01", "2026-11-29"];
const count = async (filters: Filters) => (await database.ask(taskList, filters)).length;

describe.each(bases)("of %s", (_, base) => {
  it.each(days)("each span on %s lists as many tasks as it says", async (day) => {
    const numbers = dueNumbers(await database.ask(deadlineDates, base), day);
    for (const span of dueSpans) {
      const number = numbers[span];
      // Tasks without a date are named by kind beside the axis.
      if (number.tasks === 0 || span === "undated") continue;
      const whole = filtersOfSpan(number, base);
      if (whole) expect([span, await count(whole)]).toEqual([span, number.tasks]);
      for (const kind of number.kinds) {
        expect([span, kind.kind, await count(filtersOfKind(kind, base))]).toEqual([
          span,
          kind.kind,
          kind.tasks,
        ]);
      }
    }
  });

  it("each department lists as many tasks as it has", async () => {
    const rows = nextRows(await database.ask(departmentDates, base), "2025-01-01");
    expect(rows.length).toBeGreaterThan(0);
    for (const {department, tasks, due} of rows) {
      const own = filtersOfDepartment(department, base);
      expect([department, await count(own)]).toEqual([department, tasks]);
      expect([department, await count(filtersOfBar({mark: "row", department}, base))]).toEqual([
        department,
        tasks,
      ]);
      for (const span of ["overdue", "days365"] as const) {
        const filters = due![span].tasks > 0 ? filtersOfSpan(due![span], own) : null;
        if (filters)
          expect([department, span, await count(filters)]).toEqual([department, span, due![span].tasks]);
      }
    }
  });
});

describe("filtersOfSpan", () => {
  it("names no tasks where something begins among the dates of two kinds", async () => {
    const rows = await database.ask(deadlineDates, noFilters);
    // What is overdue on this day are both kinds, and among their dates nothing begins; before 2027 something does.
    expect(filtersOfSpan(dueNumbers(rows, "2026-11-29").overdue, noFilters)).not.toBeNull();
    const begins = {...rows[0]!, deadline_kind: "from_date" as const, deadline_date: "2025-06-30"};
    expect(filtersOfSpan(dueNumbers([...rows, begins], "2026-11-29").overdue, noFilters)).toBeNull();
  });
});

describe("nextRows", () => {
  const rows = async (day: string | null) => nextRows(await database.ask(departmentDates, noFilters), day);

  it("says the next date and how many tasks have it, the day itself included", async () => {
    const next = async (day: string) =>
      (await rows(day)).map(({shortName, next}) => `${shortName} ${next?.date} ${next?.tasks}`);
    // The thirty of the day are the tasks 41 to 70, and task 24; each department leads five and helps with five of thirty.
    expect((await next("2024-12-31")).sort()).toEqual(
      [
        "市甲局 2024-12-31 11",
        "市乙局 2024-12-31 10",
        "市丙局 2024-12-31 10",
        "市丁局 2024-12-31 10",
        "市戊局 2024-12-31 10",
        "市己局 2024-12-31 11",
      ].sort(),
    );
    // Task 119, six times nineteen and five, has 2049: the fifth office leads it.
    expect((await next("2026-11-29")).filter((each) => !each.includes("undefined")).sort()).toEqual([
      "市己局 2049-12-31 1",
      "市戊局 2049-12-31 1",
    ]);
  });

  it("sorts by the next date, then by what is overdue, then officially", async () => {
    const official = (await rows("2026-11-29")).map(({shortName}) => shortName);
    const sorted = sortedRows(await rows("2026-11-29"), "next");
    expect(sorted.slice(0, 2).map(({shortName}) => shortName)).toEqual(
      official.filter((name) => ["市戊局", "市己局"].includes(name)),
    );
    const overdue = sorted.slice(2).map(({due}) => due!.overdue.tasks);
    expect(overdue).toEqual([...overdue].sort((a, b) => b - a));
    expect(sortedRows(await rows("2026-11-29"), "official").map(({shortName}) => shortName)).toEqual(
      official,
    );
    expect(sortedRows(await rows(null), "next")).toHaveLength(6);
  });

  it("has a column for each kind without a date that occurs, and for what begins", async () => {
    expect(nextColumns(await rows("2024-12-31"))).toEqual([
      "atNext",
      "overdue",
      "days30",
      "days90",
      "days365",
      "later",
      "begun",
      "begins",
      "continuous",
      "recurring",
      "relative",
      "missing",
      "other",
      "tasks",
    ]);
  });
});
