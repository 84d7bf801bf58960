import type {Query} from "../engine/database.js";
import type {DeadlineKind} from "../model/values.js";
import type {Filters} from "../state/filters.js";
import {deadlineOrder} from "./order.js";
import {bindFilters, filterParameters, selected} from "./selected.js";

/** One row per section × kind of deadline with at least one task. */
export interface SectionDeadlineRow {
  section_order: number | null;
  section: string | null;
  deadline_kind: DeadlineKind;
  tasks: number;
  /** Of these, tasks with a date. */
  dated: number;
}

/** One row per task with a date, in order of date and number. */
export interface DatedTaskRow {
  task_id: string;
  task_no: number | null;
  task: string;
  section_order: number | null;
  section: string | null;
  deadline: string;
  deadline_kind: DeadlineKind;
  /** ISO date. */
  deadline_date: string;
}

/** Kinds of deadline by section; each task is counted once. */
export const sectionDeadlines: Query<Filters, SectionDeadlineRow> = {
  name: "sectionDeadlines",
  sql: `
WITH ${selected}
SELECT
  section_order,
  section,
  deadline_kind,
  CAST(COUNT(*) AS INT) AS tasks,
  CAST(COUNT(deadline_date) AS INT) AS dated
FROM selected
GROUP BY section_order, section, deadline_kind
ORDER BY section_order NULLS LAST, section, ${deadlineOrder}`,
  parameters: filterParameters,
  bind: bindFilters,
};

/** One row per task that comes back and has no date, in order of number. */
export type RecurringTaskRow = Omit<DatedTaskRow, "deadline_date">;

/** The tasks with a date: by which they are due, or on which they begin. */
export const datedTasks: Query<Filters, DatedTaskRow> = {
  name: "datedTasks",
  sql: `
WITH ${selected}
SELECT task_id, task_no, task, section_order, section, deadline, deadline_kind, deadline_date
FROM selected
WHERE deadline_date IS NOT NULL
ORDER BY deadline_date, task_no NULLS LAST, list_id, task_order, task_id`,
  parameters: filterParameters,
  bind: bindFilters,
};

/** The tasks that come back each year or so: their words say when, of which no date can be made. */
export const recurringTasks: Query<Filters, RecurringTaskRow> = {
  name: "recurringTasks",
  sql: `
WITH ${selected}
SELECT task_id, task_no, task, section_order, section, deadline, deadline_kind
FROM selected
WHERE deadline_kind = 'recurring'
ORDER BY task_no NULLS LAST, list_id, task_order, task_id`,
  parameters: filterParameters,
  bind: bindFilters,
};
