import type {Query} from "../engine/database.js";
import type {Row} from "../model/schema.js";
import type {Filters} from "../state/filters.js";
import {bindList, inList} from "./selected.js";

/** One row per task at whose number and line there is a finding; its words as written. */
export type FindingTaskRow = Pick<
  Row<"tasks">,
  | "task_id"
  | "task_order"
  | "task"
  | "section_order"
  | "section"
  | "subsection"
  | "responsibility"
  | "deadline"
>;

/** The words in which findings are shown, in the order of the document, whatever else is filtered. */
export const findingTasks: Query<Filters, FindingTaskRow> = {
  name: "findingTasks",
  sql: `
WITH places AS (
  SELECT DISTINCT list_id, task_no, source_line FROM findings WHERE ${inList}
)
SELECT task_id, task_order, task, section_order, section, subsection, responsibility, deadline
FROM tasks
JOIN places ON places.list_id = tasks.list_id
  AND places.source_line = tasks.source_line
  AND places.task_no IS NOT DISTINCT FROM tasks.task_no
ORDER BY tasks.list_id, task_order, task_id`,
  bind: bindList,
};
