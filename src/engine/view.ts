import type {TableName} from "../model/schema.js";

/** The name under which a table's Parquet file is registered with the engine. */
export const fileOf = (table: TableName) => `${table}.parquet`;

/** The SQL that lets queries name a table. */
export const viewOf = (table: TableName) => `CREATE VIEW ${table} AS SELECT * FROM '${fileOf(table)}'`;
