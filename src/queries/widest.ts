import type {Query} from "../engine/database.js";
import type {Row} from "../model/schema.js";
import type {Filters} from "../state/filters.js";
import {bindFilters, selected} from "./selected.js";

/** One row per task. */
export type WidestRow = Pick<Row<"tasks">, "task_id" | "task_no" | "department_count">;

/** Of the selected tasks those that name the most departments, in the order of the document; none if none names any. */
export const widest: Query<Filters, WidestRow> = {
  name: "widest",
  sql: `
WITH ${selected},
ranked AS (
  SELECT
    list_id, task_order, task_id, task_no, department_count,
    RANK() OVER (ORDER BY department_count DESC) AS place
  FROM selected
  WHERE department_count > 0
)
SELECT task_id, task_no, department_count
FROM ranked
WHERE place = 1
ORDER BY list_id, task_order, task_id`,
  bind: bindFilters,
};
