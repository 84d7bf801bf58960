import type {Query} from "../engine/database.js";
import type {Filters} from "../state/filters.js";
import {bindFilters} from "./selected.js";
import {selectedParties} from "./selectedParties.js";

/** Always one row. */
export interface NamedTasksRow {
  /** Selected tasks that name a department; the role filter leaves only departments in these roles. */
  tasks: number;
}

/** How many of the selected tasks name a department: what the lift of `pairs` sets their tasks against. */
export const namedTasks: Query<Filters, NamedTasksRow> = {
  name: "namedTasks",
  sql: `
WITH ${selectedParties}
SELECT CAST(COUNT(DISTINCT task_id) AS INT) AS tasks
FROM parties`,
  bind: bindFilters,
};
