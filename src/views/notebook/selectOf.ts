import type {BenchTable} from "../../engine/workbench.js";
import {sqlName} from "../../notebook/sqlName.js";

/** More columns than these are asked for by `*`. */
const mostNamed = 24;

/** A table's name as a query writes it. */
export const tableSql = ({schema, name}: Pick<BenchTable, "schema" | "name">): string =>
  schema === null ? sqlName(name) : `${sqlName(schema)}.${sqlName(name)}`;

/** A query of a table to begin with, that names its columns so that some can be taken out. */
export function selectOf(table: BenchTable): string {
  const {columns} = table;
  const list = columns.length <= mostNamed ? columns.map(({name}) => sqlName(name)).join(",\n  ") : "*";
  return `SELECT\n  ${list}\nFROM ${tableSql(table)}`;
}
