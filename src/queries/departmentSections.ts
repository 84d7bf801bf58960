import type {Query} from "../engine/database.js";
import type {Filters} from "../state/filters.js";
import {bindFilters, selected} from "./selected.js";

/** One row per department × section with at least one task. */
export interface DepartmentSectionRow {
  /** Canonical name. */
  department: string;
  /** Null for tasks that stand in no section. */
  section_order: number | null;
  tasks: number;
}

/** The heatmap in its coarsest form: in whatever role, departments in official order, then sections. */
export const departmentSections: Query<Filters, DepartmentSectionRow> = {
  name: "departmentSections",
  sql: `
WITH ${selected}
SELECT department, section_order, CAST(COUNT(*) AS INT) AS tasks
FROM assignments
JOIN selected USING (task_id)
JOIN departments USING (department)
GROUP BY department, departments."order", section_order
ORDER BY departments."order", department, section_order NULLS LAST`,
  bind: bindFilters,
};
