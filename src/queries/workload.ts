import type {Query} from "../engine/database.js";
import type {Role} from "../model/values.js";
import type {Filters} from "../state/filters.js";
import {roleOrder} from "./order.js";
import {bindFilters, inRoles, selected} from "./selected.js";

/**
 * One row per department × subsection × role with at least one task. A department has one role in a task, so sums of
 * `tasks` over any of the columns count each task once for each department.
 */
export interface WorkloadRow {
  department: string;
  short_name: string;
  department_order: number;
  /** Null where the list has no sections. */
  section_order: number | null;
  section: string | null;
  subsection_order: number | null;
  subsection: string | null;
  role: Role;
  tasks: number;
}

/**
 * Who carries how much, and where: departments in official order, then sections, subsections and roles. The role filter
 * leaves only assignments in these roles. Groups without a name are not in it.
 */
export const workload: Query<Filters, WorkloadRow> = {
  name: "workload",
  sql: `
WITH ${selected}
SELECT
  department,
  short_name,
  departments."order" AS department_order,
  section_order,
  section,
  subsection_order,
  subsection,
  role,
  CAST(COUNT(*) AS INT) AS tasks
FROM assignments
JOIN selected USING (task_id)
JOIN departments USING (department)
WHERE ${inRoles}
GROUP BY
  department, short_name, department_order, section_order, section, subsection_order, subsection, role
ORDER BY
  department_order, department,
  section_order NULLS LAST, section, subsection_order NULLS LAST, subsection, ${roleOrder}`,
  bind: bindFilters,
};
