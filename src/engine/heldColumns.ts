import type {Ask} from "./ask.js";
import {quotedName} from "./sqlQuotes.js";
import type {ColumnKind, HeldColumn} from "./workbench.js";

/** The columns of a table that is held. Numbers of which a double would show other digits are text. */
export async function heldColumns(ask: Ask, table: string): Promise<HeldColumn[]> {
  const rows = await ask(
    `SELECT column_name, data_type FROM information_schema.columns
     WHERE table_schema = 'main' AND table_name = $1 ORDER BY ordinal_position`,
    [table],
  );
  const columns: HeldColumn[] = [];
  for (const {column_name, data_type} of rows) {
    const name = column_name as string;
    const type = data_type as string;
    const exact = exactSql(type, quotedName(name));
    const [whole] = exact === null ? [] : await ask(`SELECT coalesce(${exact}, true) AS exact FROM ${table}`);
    columns.push({name, type, kind: whole && !whole.exact ? "other" : kindOf(type)});
  }
  return columns;
}

/** So many digits of a decimal number are the same in a double. */
const exactDigits = 15;

/** SQL for whether a double holds all numbers of a column as they are; null: it does. */
function exactSql(type: string, column: string): string | null {
  if (/^(U?BIGINT|HUGEINT)$/.test(type))
    return `max(${column}) <= ${Number.MAX_SAFE_INTEGER} AND min(${column}) >= -${Number.MAX_SAFE_INTEGER}`;
  const width = /^DECIMAL\((\d+)/.exec(type)?.[1];
  if (width === undefined || Number(width) <= exactDigits) return null;
  const digits = `regexp_replace(replace(${column}::VARCHAR, '.', ''), '^-?0*|0*$', '', 'g')`;
  return `max(length(${digits})) <= ${exactDigits}`;
}

/** What a column of a type of the engine holds. */
function kindOf(type: string): ColumnKind {
  if (/^(U?(TINY|SMALL|BIG)INT|U?INTEGER|HUGEINT|FLOAT|DOUBLE|DECIMAL.*)$/.test(type)) return "number";
  if (/^TIMESTAMP/.test(type)) return "moment";
  if (/^(VARCHAR|ENUM)/.test(type)) return "text";
  return type === "DATE" ? "day" : type === "BOOLEAN" ? "truth" : "other";
}
