import type {Query} from "../engine/database.js";
import type {DepartmentKind, Role} from "../model/values.js";
import type {Filters} from "../state/filters.js";
import {roleOrder} from "./order.js";
import {bindFilters, filterParameters, inRoles, selected} from "./selected.js";

/**
 * One row per party × subsection × role × inherited with at least one task. A party has one role in a task, so sums of
 * `tasks` over any of the columns count each task once for each party.
 */
export interface WorkloadRow {
  /** Canonical name; of a group without a name, its words as written. */
  department: string;
  short_name: string;
  /** Null for a group without a name. */
  kind: DepartmentKind | null;
  /** Null for a group without a name. */
  department_order: number | null;
  /** Null where the list has no sections. */
  section_order: number | null;
  section: string | null;
  subsection_order: number | null;
  subsection: string | null;
  role: Role;
  /** True where the tasks' own clauses are blank, so that they go by the ones above. */
  inherited: boolean;
  tasks: number;
}

/**
 * Who carries how much, and where: departments in official order, groups without a name after them, then sections,
 * subsections and roles. The role filter leaves only parties in these roles.
 */
export const workload: Query<Filters, WorkloadRow> = {
  name: "workload",
  sql: `
WITH ${selected},
parties AS (
  SELECT task_id, department, short_name, kind, "order" AS department_order, role
  FROM assignments
  JOIN departments USING (department)
  UNION ALL
  SELECT DISTINCT task_id, surface, surface, NULL, NULL, role
  FROM collectives
)
SELECT
  department,
  short_name,
  kind,
  department_order,
  section_order,
  section,
  subsection_order,
  subsection,
  role,
  responsibility IS NULL AS inherited,
  CAST(COUNT(*) AS INT) AS tasks
FROM parties
JOIN selected USING (task_id)
WHERE ${inRoles}
GROUP BY
  department, short_name, kind, department_order,
  section_order, section, subsection_order, subsection, role, inherited
ORDER BY
  department_order NULLS LAST, department,
  section_order NULLS LAST, section, subsection_order NULLS LAST, subsection, ${roleOrder}, inherited`,
  parameters: filterParameters,
  bind: bindFilters,
};
