import type {Query} from "../engine/database.js";
import type {DeadlineKind, Role} from "../model/values.js";
import type {Filters} from "../state/filters.js";
import {asked, bindDepartment, departmentParameters} from "./ofDepartment.js";
import {roleOrder} from "./order.js";
import {inList} from "./selected.js";

/** One row per task of the department: its own role, and who else does what. */
export interface DutyRow {
  task_id: string;
  task_no: number | null;
  task: string;
  section_order: number | null;
  section: string | null;
  subsection: string | null;
  /** True where the task has no number, or another task of the list has the same. */
  ambiguous: boolean;
  /** The department's own. */
  role: Role;
  /** True where the task's own clause is blank, so that it goes by the one above. */
  inherited: boolean;
  /** Number of the task whose clause it goes by, if that has one. */
  inherited_from: number | null;
  /** The others that lead: short names and groups as written, in one text; null if there are none. */
  leads: string | null;
  /** Likewise the others that share it. */
  shares: string | null;
  /** Likewise the others that support it. */
  supports: string | null;
  deadline: string | null;
  deadline_kind: DeadlineKind;
  /** ISO date. */
  deadline_date: string | null;
}

/** The names of the others in these roles, in one text: `等单位` closes an enumeration and takes no `、` before it. */
const namesOf = (roles: string) => `
    string_agg(CASE WHEN open_ended THEN name ELSE '、' || name END, ''
      ORDER BY ${roleOrder}, position NULLS LAST, open_ended, name) FILTER (WHERE role IN (${roles}))`;

/** What a department has to do, in the order of the document: the rows of its duty sheet. */
export const duties: Query<Filters, DutyRow> = {
  name: "duties",
  sql: `
WITH own AS (
  SELECT task_id, role, inherited
  FROM assignments
  WHERE ${inList} AND department = ${asked}
),
others AS (
  SELECT task_id, short_name AS name, role, position, FALSE AS open_ended
  FROM assignments
  JOIN departments USING (department)
  WHERE department <> ${asked}
  UNION ALL
  SELECT task_id, surface, role, NULL, open_ended
  FROM collectives
),
together AS (
  SELECT
    task_id,
    ${namesOf("'lead'")} AS leads,
    ${namesOf("'sole', 'shared'")} AS shares,
    ${namesOf("'support'")} AS supports
  FROM others
  WHERE task_id IN (SELECT task_id FROM own)
  GROUP BY task_id
),
repeated AS (
  SELECT task_no
  FROM tasks
  WHERE ${inList} AND task_no IS NOT NULL
  GROUP BY task_no
  HAVING COUNT(*) > 1
)
SELECT
  task_id, task_no, task, section_order, section, subsection,
  task_no IS NULL OR task_no IN (SELECT task_no FROM repeated) AS ambiguous,
  role, inherited, inherited_from,
  ltrim(leads, '、') AS leads,
  ltrim(shares, '、') AS shares,
  ltrim(supports, '、') AS supports,
  deadline, deadline_kind, deadline_date
FROM own
JOIN tasks USING (task_id)
LEFT JOIN together USING (task_id)
ORDER BY list_id, task_order, task_id`,
  parameters: departmentParameters,
  bind: bindDepartment,
};
