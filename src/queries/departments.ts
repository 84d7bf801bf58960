import type {Query} from "../engine/database.js";
import type {DepartmentKind} from "../model/values.js";
import type {Filters} from "../state/filters.js";
import {bindFilters, filterParameters, selected} from "./selected.js";

/** One row per department that has a task: its tasks in all and by role. */
export interface DepartmentRow {
  department: string;
  short_name: string;
  kind: DepartmentKind;
  department_order: number;
  tasks: number;
  lead: number;
  sole: number;
  shared: number;
  support: number;
}

/** The departments of the selected tasks in official order. */
export const departments: Query<Filters, DepartmentRow> = {
  name: "departments",
  sql: `
WITH ${selected}
SELECT
  department,
  short_name,
  kind,
  "order" AS department_order,
  CAST(COUNT(*) AS INT) AS tasks,
  CAST(COUNT(*) FILTER (WHERE role = 'lead') AS INT) AS lead,
  CAST(COUNT(*) FILTER (WHERE role = 'sole') AS INT) AS sole,
  CAST(COUNT(*) FILTER (WHERE role = 'shared') AS INT) AS shared,
  CAST(COUNT(*) FILTER (WHERE role = 'support') AS INT) AS support
FROM assignments
JOIN departments USING (department)
WHERE task_id IN (SELECT task_id FROM selected)
GROUP BY department, short_name, kind, department_order
ORDER BY department_order, department`,
  parameters: filterParameters,
  bind: bindFilters,
};
