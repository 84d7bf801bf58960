import type {Query} from "../engine/database.js";
import type {DeadlineKind} from "../model/values.js";
import type {Filters} from "../state/filters.js";
import {deadlineOrder} from "./order.js";
import {bindFilters, filterParameters, inRoles, selected} from "./selected.js";

/**
 * One row per kind of deadline × date with at least one task. It names no day from which is looked, so that the build can
 * ask it and a page says what is overdue today before the engine is up; see measures/dueSpan.ts.
 */
export interface DeadlineDateRow {
  deadline_kind: DeadlineKind;
  /** ISO date; null of tasks without one. */
  deadline_date: string | null;
  tasks: number;
}

/** One row per department × kind of deadline × date with at least one task. */
export interface DepartmentDateRow extends DeadlineDateRow {
  department: string;
  short_name: string;
  department_order: number;
}

/** How many tasks have which date; each task is counted once. */
export const deadlineDates: Query<Filters, DeadlineDateRow> = {
  name: "deadlineDates",
  sql: `
WITH ${selected}
SELECT deadline_kind, deadline_date, CAST(COUNT(*) AS INT) AS tasks
FROM selected
GROUP BY deadline_kind, deadline_date
ORDER BY deadline_date NULLS LAST, ${deadlineOrder}`,
  parameters: filterParameters,
  bind: bindFilters,
};

/** The same by department, in the roles that the filters leave; a task is counted once for each of its departments. */
export const departmentDates: Query<Filters, DepartmentDateRow> = {
  name: "departmentDates",
  sql: `
WITH ${selected}
SELECT
  department,
  short_name,
  departments."order" AS department_order,
  deadline_kind,
  deadline_date,
  CAST(COUNT(*) AS INT) AS tasks
FROM assignments
JOIN selected USING (task_id)
JOIN departments USING (department)
WHERE ${inRoles}
GROUP BY department, short_name, department_order, deadline_kind, deadline_date
ORDER BY department_order, department, deadline_date NULLS LAST, ${deadlineOrder}`,
  parameters: filterParameters,
  bind: bindFilters,
};
