import type {Query} from "../engine/database.js";
import type {Filters} from "../state/filters.js";
import {departmentNumber, taskNumbers} from "./measures.js";
import {bindFilters, selected} from "./selected.js";

/** One row, always: the selected tasks in numbers. `lead` to `none` are tasks by pattern and add up to `tasks`. */
export interface OverviewRow {
  tasks: number;
  /** Named departments with at least one of the tasks. */
  departments: number;
  lead: number;
  sole: number;
  shared: number;
  collective: number;
  none: number;
  /** Tasks with a date. */
  dated: number;
  /** Tasks that say 持续推进 and no date. */
  continuous: number;
  /** Tasks with a blank deadline. */
  missing_deadline: number;
  /** Tasks that name no department, whatever groups they name. */
  unnamed: number;
  /** Tasks whose own clause is blank. */
  blank: number;
}

/** The numbers of the overview. */
export const overview: Query<Filters, OverviewRow> = {
  name: "overview",
  sql: `
WITH ${selected},
counted AS MATERIALIZED (
  SELECT task_id, pattern, deadline_kind, deadline_date, department_count, responsibility FROM selected
),
task_numbers AS (
  SELECT
    ${taskNumbers}
  FROM counted
),
party_numbers AS (
  SELECT ${departmentNumber}
  FROM assignments
  WHERE task_id IN (SELECT task_id FROM counted)
)
SELECT
  tasks, departments, lead, sole, shared, collective, none,
  dated, continuous, missing_deadline, unnamed, blank
FROM task_numbers
CROSS JOIN party_numbers
ORDER BY tasks`,
  bind: bindFilters,
};
