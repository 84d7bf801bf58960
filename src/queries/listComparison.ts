import type {Query} from "../engine/database.js";
import type {Filters} from "../state/filters.js";
import {orderedLists} from "./listNames.js";
import {departmentNumber, taskNumbers} from "./measures.js";
import type {OverviewRow} from "./overview.js";

/** One row per list: the numbers of its overview, and more that tell lists apart. */
export interface ListComparisonRow extends OverviewRow {
  list_id: string;
  title: string;
  issuer: string;
  year: number | null;
  /** Tasks × named departments. */
  assignments: number;
  /** Findings by severity. */
  errors: number;
  warnings: number;
  notes: number;
}

/** All lists side by side, in the order of `data/lists.csv`, whatever is filtered. */
export const listComparison: Query<Filters, ListComparisonRow> = {
  name: "listComparison",
  sql: `
WITH ${orderedLists},
task_numbers AS (
  SELECT
    list_id,
    ${taskNumbers}
  FROM tasks
  GROUP BY list_id
),
party_numbers AS (
  SELECT list_id, ${departmentNumber}, CAST(COUNT(*) AS INT) AS assignments
  FROM assignments
  GROUP BY list_id
),
finding_numbers AS (
  SELECT
    list_id,
    CAST(COUNT(*) FILTER (WHERE severity = 'error') AS INT) AS errors,
    CAST(COUNT(*) FILTER (WHERE severity = 'warning') AS INT) AS warnings,
    CAST(COUNT(*) FILTER (WHERE severity = 'note') AS INT) AS notes
  FROM findings
  GROUP BY list_id
)
SELECT
  list_id, title, issuer, year,
  tasks,
  COALESCE(departments, 0) AS departments,
  lead, sole, shared, collective, none,
  dated, continuous, missing_deadline, unnamed, blank,
  COALESCE(assignments, 0) AS assignments,
  COALESCE(errors, 0) AS errors,
  COALESCE(warnings, 0) AS warnings,
  COALESCE(notes, 0) AS notes
FROM ordered_lists
JOIN task_numbers USING (list_id)
LEFT JOIN party_numbers USING (list_id)
LEFT JOIN finding_numbers USING (list_id)
ORDER BY place`,
  bind: () => [],
};
