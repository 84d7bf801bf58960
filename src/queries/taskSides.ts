import type {Query} from "../engine/database.js";
import type {Role} from "../model/values.js";
import type {Filters} from "../state/filters.js";
import {bindFilters, filterParameters, selected} from "./selected.js";
import {selectedParties} from "./selectedParties.js";

/** One row per selected task: what is needed to name it. */
export interface TaskHeadRow {
  task_id: string;
  task_no: number | null;
  task: string;
}

/** The selected tasks in the order of the document. */
export const taskHeads: Query<Filters, TaskHeadRow> = {
  name: "taskHeads",
  sql: `
WITH ${selected}
SELECT task_id, task_no, task
FROM selected
ORDER BY list_id, task_order, task_id`,
  parameters: filterParameters,
  bind: bindFilters,
};

/** One row per selected task × named department, in one of the roles if there are any. */
export interface TaskPartyRow {
  task_id: string;
  department: string;
  role: Role;
}

/** Who does the selected tasks, without a word more: tasks in the order of the document, departments in official order. */
export const taskParties: Query<Filters, TaskPartyRow> = {
  name: "taskParties",
  sql: `
WITH ${selectedParties}
SELECT parties.task_id, parties.department, parties.role
FROM parties
JOIN selected ON selected.task_id = parties.task_id
ORDER BY selected.list_id, selected.task_order, parties.task_id, parties.place`,
  parameters: filterParameters,
  bind: bindFilters,
};
