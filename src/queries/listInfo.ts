import type {Query} from "../engine/database.js";
import type {Row} from "../model/schema.js";
import type {Filters} from "../state/filters.js";

/** One row per list. */
export type ListRow = Row<"lists">;

/** What the lists are and where they come from, whatever is filtered. */
export const listInfo: Query<Filters, ListRow> = {
  name: "listInfo",
  sql: `
SELECT list_id, title, issuer, year, source_file, sha256, form, task_count, first_no, last_no
FROM lists
ORDER BY list_id`,
  bind: () => [],
};
