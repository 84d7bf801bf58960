import type {Query} from "../engine/database.js";
import type {Role} from "../model/values.js";
import type {Filters} from "../state/filters.js";
import {roleOrder} from "./order.js";
import {bindFilters, selected} from "./selected.js";

/** One row per group without a name, as written, × role. */
export interface CollectiveCountRow {
  surface: string;
  role: Role;
  tasks: number;
}

/** Groups without a name in the selected tasks, most frequent first. */
export const collectiveCounts: Query<Filters, CollectiveCountRow> = {
  name: "collectiveCounts",
  sql: `
WITH ${selected}
SELECT surface, role, CAST(COUNT(DISTINCT task_id) AS INT) AS tasks
FROM collectives
WHERE task_id IN (SELECT task_id FROM selected)
GROUP BY surface, role
ORDER BY tasks DESC, surface, ${roleOrder}`,
  bind: bindFilters,
};
