import {createRequire} from "node:module";
import {createDuckDB, NODE_RUNTIME, VoidLogger} from "@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs";
import {type TableName, tableNames} from "../model/schema.js";
import type {Database} from "./database.js";
import {openBench} from "./openBench.js";
import {session} from "./session.js";
import {fileOf, viewOf} from "./view.js";
import type {Source, Workbench} from "./workbench.js";

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
  const {engine, connection} = await started();
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

/** A workbench on the engine of the browser, in Node: for the tests. Rejects as {@link openBench}. */
export async function openNodeWorkbench(sources: readonly Source[]): Promise<Workbench> {
  const {engine, connection} = await started();
  return openBench(
    {
      connection,
      register: (file, bytes) => engine.registerFileBuffer(file, bytes),
      release: (file) => void engine.dropFile(file),
      end: () => engine.reset(),
    },
    sources,
  );
}

async function started() {
  const engine = await createDuckDB({mvp: module("mvp"), eh: module("eh")}, new VoidLogger(), NODE_RUNTIME);
  await engine.instantiate(() => {});
  engine.open({path: ":memory:"});
  return {engine, connection: engine.connect()};
}
