import type {Ask} from "./ask.js";
import {plainSql} from "./plainSql.js";
import type {Plain} from "./rows.js";
import {quotedName} from "./sqlQuotes.js";
import type {Held, HeldSort} from "./workbench.js";

/** Some rows of what is held, as a workbench gives them. */
export async function heldRows(
  ask: Ask,
  {table, columns, rows}: Held,
  {sort = null, from = 0, count}: {sort?: HeldSort | null; from?: number; count: number},
): Promise<Plain[][]> {
  const list = columns.map((column, index) => `${plainSql(column)} AS c${index}`).join(", ");
  // Rows are numbered from 0 on, as the table was made at once: to look for some is less work than to sort them all.
  const which = sort
    ? `rowid < ${rows} ORDER BY ${quotedName(columns[sort.column]!.name)} ${sort.descending ? "DESC" : "ASC"} NULLS LAST, rowid
       LIMIT $1 OFFSET $2`
    : "rowid < $1 AND rowid >= $2 ORDER BY rowid";
  const values = sort ? [count, from] : [Math.min(from + count, rows), from];
  const found = await ask(`SELECT ${list} FROM ${table} WHERE ${which}`, values);
  return found.map((row) => columns.map((_, index) => row[`c${index}`]!));
}
