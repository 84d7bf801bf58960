import type {Query} from "../engine/database.js";
import type {Filters} from "../state/filters.js";
import {bindList, inList} from "./selected.js";

/** One row per department that has a task together with another one. */
export interface PartnerCountRow {
  department: string;
  /** Other departments with which it has at least one task. */
  partners: number;
}

/** With how many others each department has a task together, whatever else is filtered. */
export const partnerCounts: Query<Filters, PartnerCountRow> = {
  name: "partnerCounts",
  sql: `
WITH listed AS (
  SELECT task_id, department FROM assignments WHERE ${inList}
)
SELECT one.department AS department, CAST(COUNT(DISTINCT other.department) AS INT) AS partners
FROM listed AS one
JOIN listed AS other ON one.task_id = other.task_id AND one.department <> other.department
GROUP BY one.department
ORDER BY one.department`,
  bind: bindList,
};
