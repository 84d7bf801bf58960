import type {Query} from "../engine/database.js";
import type {Filters} from "../state/filters.js";
import type {FindingRow} from "./findingList.js";
import {asked, bindDepartment} from "./ofDepartment.js";
import {severityOrder} from "./order.js";
import {inList} from "./selected.js";

/** One row per finding that names the department; as the check-up has it, but for how it was read. */
export type NamingFindingRow = Omit<FindingRow, "treatment">;

/** One row per code with at least one finding on a task of the department that does not name it. */
export interface TaskFindingRow {
  code: string;
  /** On tasks of the department, without naming it. */
  findings: number;
  /** In the whole list. */
  all_findings: number;
}

/**
 * CTEs: `touching` is every finding with its task, whether it names the department (what it is about, or a name that its
 * message quotes, is one of the forms in which the department is written) and whether its task is the department's.
 */
const touching = `
forms AS (
  SELECT ${asked} AS form
  UNION
  SELECT surface FROM assignments WHERE ${inList} AND department = ${asked}
),
touching AS (
  SELECT
    findings.*,
    task_order,
    EXISTS (
      SELECT 1 FROM forms WHERE evidence = form OR contains(message, '“' || form || '”')
    ) AS names,
    COALESCE(
      findings.task_id IN (SELECT task_id FROM assignments WHERE department = ${asked}), FALSE
    ) AS on_task
  FROM (SELECT * FROM findings WHERE ${inList}) AS findings
  LEFT JOIN tasks ON findings.task_id = tasks.task_id
)`;

/** What in the list is worth a look and names the department, heaviest first, then in the order of the document. */
export const namingFindings: Query<Filters, NamingFindingRow> = {
  name: "namingFindings",
  sql: `
WITH ${touching}
SELECT task_id, task_no, code, severity, message, evidence, source_line
FROM touching
WHERE names AND ${asked} IS NOT NULL
ORDER BY ${severityOrder}, list_id, source_line NULLS FIRST, task_order NULLS FIRST, code, message, evidence`,
  bind: bindDepartment,
};

/** What else is worth a look on the tasks of the department, by rule, heaviest and most frequent first. */
export const taskFindings: Query<Filters, TaskFindingRow> = {
  name: "taskFindings",
  sql: `
WITH ${touching}
SELECT
  code,
  CAST(COUNT(*) FILTER (WHERE on_task AND NOT names) AS INT) AS findings,
  CAST(COUNT(*) AS INT) AS all_findings
FROM touching
GROUP BY code
HAVING findings > 0
ORDER BY MIN(${severityOrder}), findings DESC, code`,
  bind: bindDepartment,
};
