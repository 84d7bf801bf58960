import type {Query} from "../engine/database.js";
import type {Severity} from "../model/values.js";
import type {Filters} from "../state/filters.js";
import {severityOrder} from "./order.js";
import {bindList, inList} from "./selected.js";

/** One row per code × severity with at least one finding. */
export interface FindingCountRow {
  code: string;
  severity: Severity;
  findings: number;
}

/** What is worth a look in the list, heaviest and most frequent first, whatever else is filtered. */
export const findingCounts: Query<Filters, FindingCountRow> = {
  name: "findingCounts",
  sql: `
SELECT code, severity, CAST(COUNT(*) AS INT) AS findings
FROM findings
WHERE ${inList}
GROUP BY code, severity
ORDER BY ${severityOrder}, findings DESC, code`,
  bind: bindList,
};
