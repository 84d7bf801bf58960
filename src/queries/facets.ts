import type {Query} from "../engine/database.js";
import type {Filters} from "../state/filters.js";
import {bindFilters, facetDepartments, selected} from "./selected.js";

/** The places of the selected tasks in the document. */
export const taskOrders: Query<Filters, {task_order: number}> = {
  name: "taskOrders",
  sql: `
WITH ${selected}
SELECT task_order
FROM selected
ORDER BY list_id, task_order`,
  bind: bindFilters,
};

/**
 * One row per task × department such that the task is selected if the filters name this department besides: what the
 * choices of a department lead to. Asked of filters without a department.
 */
export const taskDepartments: Query<Filters, {task_order: number; department: string}> = {
  name: "taskDepartments",
  sql: `
WITH ${selected},
${facetDepartments}
SELECT DISTINCT task_order, facet_departments.department
FROM facet_departments
JOIN selected USING (task_id)
ORDER BY task_order, facet_departments.department`,
  bind: bindFilters,
};
