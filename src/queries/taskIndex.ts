import type {Query} from "../engine/database.js";
import {nameSeparator} from "../model/nameSeparator.js";
import type {Row} from "../model/schema.js";
import type {Role} from "../model/values.js";
import type {Filters} from "../state/filters.js";
import {inheritedClauses} from "./inheritedClauses.js";
import {roleOrder, severityOrder} from "./order.js";
import {bindFilters, selected} from "./selected.js";
import type {TaskRow} from "./taskList.js";

/** One row per task, with all that a table of tasks shows, sorts, counts and searches. */
export type TaskIndexRow = TaskRow &
  Pick<Row<"tasks">, "task_order" | "subsection_order"> & {
    /** Its parties as `indexedParties` reads them, those with the strongest role first; null for none. */
    parties: string | null;
    /** The codes of its findings with commas between, heaviest first, as often as found; null for none. */
    findings: string | null;
  };

/** A department by its canonical name, or a group as written. */
export interface IndexedParty {
  role: Role;
  name: string;
  isGroup: boolean;
}

/** The parties that a row of {@link taskIndex} names. */
export function indexedParties({parties}: Pick<TaskIndexRow, "parties">): IndexedParty[] {
  if (parties === null) return [];
  return parties.split(nameSeparator).map((party) => {
    const [, role, sort, name] = /^(\w+)([=~])(.*)$/s.exec(party)!;
    return {role: role as Role, name: name!, isGroup: sort === "~"};
  });
}

/** The selected tasks, in the order of the document. */
export const taskIndex: Query<Filters, TaskIndexRow> = {
  name: "taskIndex",
  sql: `
WITH ${selected},${inheritedClauses},
named AS (
  SELECT task_id, role, '=' AS sort, department AS name, position FROM assignments
  UNION ALL
  SELECT task_id, role, '~', surface, NULL FROM collectives
),
task_parties AS (
  SELECT
    task_id,
    string_agg(
      role || sort || name, chr(${nameSeparator.charCodeAt(0)})
      ORDER BY ${roleOrder}, position NULLS LAST, starts_with(name, '等') DESC, name
    ) AS parties
  FROM named
  GROUP BY task_id
),
task_findings AS (
  SELECT task_id, string_agg(code, ',' ORDER BY ${severityOrder}, code) AS findings
  FROM findings
  GROUP BY task_id
)
SELECT
  task_id, task_order, task_no, task, section_order, section, subsection_order, subsection, responsibility,
  inherited_from, inherited_clause, pattern, deadline, deadline_kind, deadline_date, source_line, parties, findings
FROM selected
LEFT JOIN inherited_clauses USING (task_id)
LEFT JOIN task_parties USING (task_id)
LEFT JOIN task_findings USING (task_id)
ORDER BY list_id, task_order, task_id`,
  bind: bindFilters,
};
