import type {Query} from "../engine/database.js";
import type {Filters} from "../state/filters.js";
import {bindFilters, selected} from "./selected.js";

/** One row per department that has a task. */
export interface AloneRow {
  /** Canonical name. */
  department: string;
  /** Tasks in which it is the only party: no other department is named, and no group without a name. */
  alone: number;
}

/** How many of the selected tasks each department does with nobody else, in official order. */
export const alone: Query<Filters, AloneRow> = {
  name: "alone",
  sql: `
WITH ${selected}
SELECT
  department,
  CAST(COUNT(*) FILTER (
    WHERE department_count = 1 AND task_id NOT IN (SELECT task_id FROM collectives)
  ) AS INT) AS alone
FROM assignments
JOIN selected USING (task_id)
JOIN departments USING (department)
GROUP BY department, departments."order"
ORDER BY departments."order", department`,
  bind: bindFilters,
};
