import {quotedName} from "./sqlQuotes.js";
import type {HeldColumn} from "./workbench.js";

/** SQL for a column of what is held as a plain value: a number, truth, else text. */
export function plainSql({name, type, kind}: HeldColumn): string {
  const column = quotedName(name);
  if (kind === "number") return doubleSql(column, type);
  return kind === "truth" || type === "VARCHAR" ? column : `${column}::VARCHAR`;
}

/**
 * SQL for a number of a type as one that has a plain form. By way of its digits for decimals, which the engine itself would
 * divide: 1.1 may be 1.0999999999999999 then.
 */
export function doubleSql(number: string, type: string): string {
  if (type.startsWith("DECIMAL")) return `${number}::VARCHAR::DOUBLE`;
  return /^(U?BIGINT|HUGEINT)$/.test(type) ? `${number}::DOUBLE` : number;
}
