import type {Query} from "../engine/database.js";
import type {Row} from "../model/schema.js";
import type {Filters} from "../state/filters.js";
import {severityOrder} from "./order.js";

/** One row per finding. */
export type FindingRow = Omit<Row<"findings">, "list_id" | "message_en">;

/** What is worth a person's look, heaviest first, then in the order of the document, whatever is filtered. */
export const findingList: Query<Filters, FindingRow> = {
  name: "findingList",
  sql: `
SELECT task_no, code, severity, message, evidence, source_line, treatment
FROM findings
ORDER BY ${severityOrder}, list_id, source_line NULLS FIRST, code, message, evidence`,
  bind: () => [],
};
