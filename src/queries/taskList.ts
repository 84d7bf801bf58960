import type {Query} from "../engine/database.js";
import type {Row} from "../model/schema.js";
import type {Filters} from "../state/filters.js";
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
WITH ${selected},
heirs AS (
  SELECT list_id, task_id, task_order, inherited_from
  FROM selected
  WHERE responsibility IS NULL
    AND (inherited_from IS NOT NULL OR task_id IN (
      SELECT task_id FROM assignments WHERE inherited
      UNION ALL
      SELECT task_id FROM collectives WHERE inherited
    ))
),
inherited_clauses AS (
  SELECT heirs.task_id, arg_max(tasks.responsibility, tasks.task_order) AS inherited_clause
  FROM heirs
  JOIN tasks
    ON tasks.list_id = heirs.list_id
    AND tasks.task_order < heirs.task_order
    AND tasks.task_no IS NOT DISTINCT FROM heirs.inherited_from
  WHERE tasks.responsibility IS NOT NULL
  GROUP BY heirs.task_id
)
SELECT
  task_id, task_no, task, section_order, section, subsection, responsibility, inherited_from, inherited_clause, pattern,
  deadline, deadline_kind, deadline_date, source_line
FROM selected
LEFT JOIN inherited_clauses USING (task_id)
ORDER BY list_id, task_order, task_id`,
  bind: bindFilters,
};
