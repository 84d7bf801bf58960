import type {Query} from "../engine/database.js";
import type {Filters} from "../state/filters.js";
import {bindList, inList} from "./selected.js";

/** One row per group without a name, as written. */
export interface UnnamedGroupRow {
  surface: string;
  /** Tasks that name it. */
  tasks: number;
}

/** The groups without a name of a list, most tasks first, whatever else is filtered. */
export const unnamedGroups: Query<Filters, UnnamedGroupRow> = {
  name: "unnamedGroups",
  sql: `
SELECT surface, CAST(COUNT(DISTINCT task_id) AS INT) AS tasks
FROM collectives
WHERE ${inList}
GROUP BY surface
ORDER BY tasks DESC, surface`,
  bind: bindList,
};
