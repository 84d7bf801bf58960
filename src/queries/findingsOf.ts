import type {Query} from "../engine/database.js";
import type {Filters} from "../state/filters.js";
import type {FindingRow} from "./findingList.js";
import {severityOrder} from "./order.js";
import {bindFilters, selected} from "./selected.js";

/** The findings of the selected tasks: tasks in the order of the document, heaviest first. */
export const findingsOf: Query<Filters, FindingRow> = {
  name: "findingsOf",
  sql: `
WITH ${selected}
SELECT
  findings.task_id, findings.task_no, code, severity, message, evidence, findings.source_line, treatment
FROM findings
JOIN selected ON findings.task_id = selected.task_id
ORDER BY
  selected.list_id, task_order, findings.task_id, ${severityOrder}, code, message, evidence, treatment`,
  bind: bindFilters,
};
