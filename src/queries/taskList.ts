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
>;

/** The selected tasks, in the order of the document. */
export const taskList: Query<Filters, TaskRow> = {
  name: "taskList",
  sql: `
WITH ${selected}
SELECT
  task_id, task_no, task, section_order, section, subsection, responsibility, inherited_from, pattern,
  deadline, deadline_kind, deadline_date, source_line
FROM selected
ORDER BY list_id, task_order, task_id`,
  bind: bindFilters,
};
