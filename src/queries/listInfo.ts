import type {Query} from "../engine/database.js";
import type {Row} from "../model/schema.js";
import type {Filters} from "../state/filters.js";
import {bindList, inList} from "./selected.js";

/** One row per list. */
export type ListRow = Row<"lists">;

/** What the list is and where it comes from, whatever else is filtered; all lists where none is asked for. */
export const listInfo: Query<Filters, ListRow> = {
  name: "listInfo",
  sql: `
SELECT list_id, title, issuer, year, source_file, sha256, form, task_count, first_no, last_no
FROM lists
WHERE ${inList}
ORDER BY list_id`,
  bind: bindList,
};
