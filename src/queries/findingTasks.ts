import type {Query} from "../engine/database.js";
import type {Row} from "../model/schema.js";
import type {Filters} from "../state/filters.js";
import {bindList, inList} from "./selected.js";

/** One row per task with a finding; its words as written. */
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
SELECT task_id, task_order, task, section_order, section, subsection, responsibility, deadline
FROM tasks
WHERE ${inList} AND task_id IN (SELECT task_id FROM findings)
ORDER BY list_id, task_order, task_id`,
  bind: bindList,
};
