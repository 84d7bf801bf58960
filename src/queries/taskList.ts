import type {Query} from "../engine/database.js";
import type {Row} from "../model/schema.js";
import type {Filters} from "../state/filters.js";
import {inheritedClauses} from "./inheritedClauses.js";
import {bindFilters, selected} from "./selected.js";

/** One row per task; `responsibility` and `deadline` as written. */
export type TaskRow = Pick<
  Row<"tasks">,
  | "task_id"
  | "task_no"
  | "task"
  | "section_order"
  | "section"
  | "subsection"
  | "responsibility"
  | "inherited_from"
  | "pattern"
  | "deadline"
  | "deadline_kind"
  | "deadline_date"
  | "source_line"
> & {
  /** The clause that a task without its own goes by: that of the nearest task above with the number; null for none. */
  inherited_clause: string | null;
};

/** The selected tasks, in the order of the document. */
export const taskList: Query<Filters, TaskRow> = {
  name: "taskList",
  sql: `
WITH ${selected},${inheritedClauses}
SELECT
  task_id, task_no, task, section_order, section, subsection, responsibility, inherited_from, inherited_clause, pattern,
  deadline, deadline_kind, deadline_date, source_line
FROM selected
LEFT JOIN inherited_clauses USING (task_id)
ORDER BY list_id, task_order, task_id`,
  bind: bindFilters,
};
