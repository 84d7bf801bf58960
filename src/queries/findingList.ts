import type {Query} from "../engine/database.js";
import type {Row} from "../model/schema.js";
import type {Filters} from "../state/filters.js";
import {severityOrder} from "./order.js";
import {bindList, inList} from "./selected.js";

/** One row per finding; `task_id` is null where no task stands at its place. */
export type FindingRow = Omit<Row<"findings">, "list_id" | "message_en">;

/**
 * What is worth a person's look in the list, heaviest first, then in the order of the document, whatever else is
 * filtered.
 */
export const findingList: Query<Filters, FindingRow> = {
  name: "findingList",
  sql: `
SELECT findings.task_id, findings.task_no, code, severity, message, evidence, findings.source_line, treatment
FROM (SELECT * FROM findings WHERE ${inList}) AS findings
LEFT JOIN tasks ON findings.task_id = tasks.task_id
ORDER BY
  ${severityOrder}, findings.list_id, findings.source_line NULLS FIRST, task_order NULLS FIRST,
  code, message, evidence, treatment`,
  bind: bindList,
};
