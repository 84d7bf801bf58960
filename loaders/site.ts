import type {Database} from "../src/engine/database.ts";
import {openNodeDatabase} from "../src/engine/node.ts";
import {parquet} from "../src/engine/parquet.ts";
import {type Row, type TableName, tableNames} from "../src/model/schema.ts";
import {readLists} from "./lists.ts";
import {buildTables} from "./tables.ts";

/** All that the pages of a project are drawn from. */
export interface Site {
  /** How many lists it shows. */
  readonly lists: number;
  /** The seven tables, each the bytes of a Parquet file. */
  readonly files: Readonly<Record<TableName, Uint8Array>>;
  /** The engine over these files. */
  readonly database: Database;
}

/**
 * Reads a project's lists, once for all of its tables and pages. The caller closes the database.
 *
 * @param root the project's root folder
 * @throws Error if a list cannot be read, or its tables are impossible.
 */
export async function openSite(root = "."): Promise<Site> {
  const tables = buildTables(await readLists(root));
  const bytes = <T extends TableName>(name: T) => parquet(name, tables[name] as readonly Row<T>[]);
  const files = Object.fromEntries(tableNames.map((name) => [name, bytes(name)])) as Site["files"];
  return {lists: tables.lists.length, files, database: await openNodeDatabase(files)};
}
