import type {Query} from "../engine/database.js";
import type {Filters} from "../state/filters.js";
import {bindList, inList} from "./selected.js";

/** One row per department of the list × name that it goes by; `short_name` is that by which it is shown. */
export interface DepartmentNameRow {
  department: string;
  short_name: string;
  name: string;
}

/**
 * All names of the list's departments: canonical, short, as written in the list, and other written forms that are known.
 * Departments in official order.
 */
export const departmentNames: Query<Filters, DepartmentNameRow> = {
  name: "departmentNames",
  sql: `
WITH written AS (SELECT DISTINCT department, surface FROM assignments WHERE ${inList}),
present AS (
  SELECT department, short_name, "order" AS place
  FROM departments
  WHERE department IN (SELECT department FROM written)
),
names AS (
  SELECT department, department AS name FROM present
  UNION
  SELECT department, short_name FROM present
  UNION
  SELECT department, surface FROM written
  UNION
  SELECT department, surface FROM aliases
)
SELECT department, short_name, name
FROM names
JOIN present USING (department)
ORDER BY place, department, name`,
  bind: bindList,
};
