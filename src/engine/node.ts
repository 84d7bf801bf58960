import {createRequire} from "node:module";
import {createDuckDB, NODE_RUNTIME, VoidLogger} from "@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs";
import {type TableName, tableNames} from "../model/schema.js";
import type {Database} from "./database.js";
import {session} from "./session.js";
import {fileOf, viewOf} from "./view.js";

const {resolve} = createRequire(import.meta.url);
const module = (build: "mvp" | "eh") => ({
  mainModule: resolve(`@duckdb/duckdb-wasm/dist/duckdb-${build}.wasm`),
  mainWorker: "",
});

/**
 * The engine of the browser, in Node, over Parquet files in memory: one view per table given. For the build and the
 * tests. Rejects with the table's name if a file is not Parquet.
 */
export async function openNodeDatabase(tables: Partial<Record<TableName, Uint8Array>>): Promise<Database> {
  const engine = await createDuckDB({mvp: module("mvp"), eh: module("eh")}, new VoidLogger(), NODE_RUNTIME);
  await engine.instantiate(() => {});
  engine.open({path: ":memory:"});
  const connection = engine.connect();
  for (const table of tableNames) {
    const bytes = tables[table];
    if (!bytes) continue;
    engine.registerFileBuffer(fileOf(table), bytes);
    try {
      connection.query(viewOf(table));
    } catch (cause) {
      throw new Error(`${fileOf(table)} is not a Parquet file: ${(cause as Error).message}`, {cause});
    }
  }
  return session(connection, {end: () => engine.reset()});
}
