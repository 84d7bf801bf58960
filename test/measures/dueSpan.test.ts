import fc from "fast-check";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import type {Database, Query} from "../../src/engine/database.ts";
import {dueNumbers, spanOf} from "../../src/measures/dueSpan.ts";
import {type DeadlineKind, type DueSpan, dueSpans} from "../../src/model/values.ts";
import {type DeadlineDateRow, deadlineDates, departmentDates} from "../../src/queries/deadlineDates.ts";
import {taskList} from "../../src/queries/taskList.ts";
import {noFilters} from "../../src/state/filters.ts";
import {openTables} from "../fixtures/database.ts";
import {manyDated} from "../fixtures/datedList.ts";

const row = (deadline_kind: DeadlineKind, deadline_date: string | null, tasks = 1): DeadlineDateRow => ({
  deadline_kind,
  deadline_date,
  tasks,
});

describe("spanOf", () => {
  const ends: [date: string, span: DueSpan][] = [
    ["2024-02-27", "overdue"],
    ["2024-02-28", "days30"],
    ["2024-03-29", "days30"],
    ["2024-03-30", "days90"],
    ["2024-05-28", "days90"],
    ["2024-05-29", "days365"],
    ["2025-02-27", "days365"],
    ["2025-02-28", "later"],
  ];
  // From 28 February 2024 on, of a year with 366 days.
  it.each(ends)("of what is due on %s is %s", (date, span) => {
    expect(spanOf(row("by_date", date), "2024-02-28")).toBe(span);
    expect(spanOf(row("by_date_then_continuous", date), "2024-02-28")).toBe(span);
  });

  it("of what begins is whether it has, the day itself included", () => {
    const begins = (date: string) => spanOf(row("from_date", date), "2024-02-28");
    expect(["2024-02-27", "2024-02-28", "2024-02-29"].map(begins)).toEqual(["begun", "begun", "begins"]);
  });

  it("of what has no date is none in time", () => {
    expect(spanOf(row("by_date", null), "2024-02-28")).toBe("undated");
    expect(spanOf(row("missing", null), "2024-02-28")).toBe("undated");
  });

  it("holds at the ends of the calendar", () => {
    expect(spanOf(row("by_date", "2199-12-31"), "9999-12-31")).toBe("overdue");
    expect(spanOf(row("by_date", "1900-01-31"), "0000-01-01")).toBe("later");
  });
});

describe("dueNumbers", () => {
  it("adds up kinds, names the first and last date, and says where another span reaches in", () => {
    const numbers = dueNumbers(
      [
        row("by_date", "2024-01-31", 2),
        row("from_date", "2024-02-01", 4),
        row("by_date", "2024-02-10", 3),
        row("by_date_then_continuous", "2024-01-31", 5),
        row("by_date", "2024-02-29", 6),
      ],
      "2024-02-20",
    );
    expect(numbers.overdue).toEqual({
      span: "overdue",
      tasks: 10,
      first: "2024-01-31",
      last: "2024-02-10",
      atFirst: 7,
      kinds: [
        {kind: "by_date", tasks: 5, first: "2024-01-31", last: "2024-02-10"},
        {kind: "by_date_then_continuous", tasks: 5, first: "2024-01-31", last: "2024-01-31"},
      ],
      isAlone: false,
    });
    expect(numbers.days30).toMatchObject({tasks: 6, atFirst: 6, isAlone: true});
    expect(numbers.later).toEqual({
      span: "later",
      tasks: 0,
      first: null,
      last: null,
      atFirst: 0,
      kinds: [],
      isAlone: true,
    });
  });
});

describe("of a list with every kind of deadline", () => {
  let database: Database;
  beforeAll(async () => {
    database = await openTables(manyDated);
  });
  afterAll(() => database.close());
  const tasksOf = (rows: readonly DeadlineDateRow[], day: string) => {
    const numbers = dueNumbers(rows, day);
    return dueSpans.map((span) => numbers[span].tasks);
  };

  it("counts what was counted by hand", async () => {
    const rows = await database.ask(deadlineDates, noFilters);
    // Overdue: 23 months. Within 30 days: the day's own 31. Then three months, nine and ten that go on, four and one far off.
    expect(tasksOf(rows, "2024-12-31")).toEqual([23, 31, 3, 19, 5, 2, 3, 34]);
    expect(tasksOf(rows, "2025-01-01")).toEqual([54, 1, 2, 19, 5, 2, 3, 34]);
    expect(tasksOf(rows, "2026-11-29")).toEqual([80, 0, 0, 0, 1, 2, 3, 34]);
  });

  /** The same, said in the engine's words, with the day as a parameter. */
  const inSql: Query<string, {span: DueSpan; tasks: number}> = {
    name: "dueInSql",
    sql: `
SELECT
  CASE
    WHEN deadline_date IS NULL THEN 'undated'
    WHEN deadline_kind = 'from_date' AND deadline_date <= CAST($1 AS DATE) THEN 'begun'
    WHEN deadline_kind = 'from_date' THEN 'begins'
    WHEN deadline_date < CAST($1 AS DATE) THEN 'overdue'
    WHEN deadline_date <= CAST($1 AS DATE) + INTERVAL 30 DAY THEN 'days30'
    WHEN deadline_date <= CAST($1 AS DATE) + INTERVAL 90 DAY THEN 'days90'
    WHEN deadline_date <= CAST($1 AS DATE) + INTERVAL 365 DAY THEN 'days365'
    ELSE 'later'
  END AS span,
  CAST(COUNT(*) AS INT) AS tasks
FROM tasks
GROUP BY span`,
    bind: (day) => [day],
  };

  it("counts on any day what the engine counts, and loses none", async () => {
    const rows = await database.ask(deadlineDates, noFilters);
    const anyDay = fc
      .integer({min: 19_000, max: 22_000})
      .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
    await fc.assert(
      fc.asyncProperty(anyDay, async (day) => {
        const counted = Object.fromEntries(
          (await database.ask(inSql, day)).map(({span, tasks}) => [span, tasks]),
        );
        expect(tasksOf(rows, day)).toEqual(dueSpans.map((span) => counted[span] ?? 0));
        expect(tasksOf(rows, day).reduce((sum, tasks) => sum + tasks)).toBe(120);
      }),
      {numRuns: 40},
    );
  });

  it("by department counts the tasks in the roles asked for", async () => {
    const of = async (filters = noFilters) =>
      (await database.ask(departmentDates, filters)).filter((each) => each.department === "市甲局");
    const sum = (rows: DeadlineDateRow[]) => rows.reduce((all, each) => all + each.tasks, 0);
    // It leads each sixth task and helps with each sixth.
    expect(sum(await of())).toBe(40);
    const leads = {...noFilters, roles: ["lead" as const]};
    expect(sum(await of(leads))).toBe(20);
    const tasks = await database.ask(taskList, {...leads, department: "市甲局"});
    expect(tasks.map(({task_no}) => task_no)).toEqual(Array.from({length: 20}, (_, i) => 6 * i + 1));
  });
});
