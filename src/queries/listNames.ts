import type {Query} from "../engine/database.js";
import type {Row} from "../model/schema.js";
import type {Filters} from "../state/filters.js";

/** One row per list: what a reader chooses it by. */
export type ListNameRow = Pick<Row<"lists">, "list_id" | "title" | "issuer" | "year">;

/**
 * CTE `ordered_lists`: the rows of `lists` with their place, 1 first. The place is that in the table's file, which is
 * the order of `data/lists.csv`; no column holds it, so the rows are numbered as the engine reads them.
 */
export const orderedLists = `
ordered_lists AS (
  SELECT *, CAST(ROW_NUMBER() OVER () AS INT) AS place FROM lists
)`;

/** All lists in the order of `data/lists.csv`, whatever is filtered. The first is shown where none is asked for. */
export const listNames: Query<Filters, ListNameRow> = {
  name: "listNames",
  sql: `
WITH ${orderedLists}
SELECT list_id, title, issuer, year
FROM ordered_lists
ORDER BY place`,
  bind: () => [],
};
