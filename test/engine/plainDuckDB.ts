import {createRequire} from "node:module";
import {createDuckDB, NODE_RUNTIME, VoidLogger} from "@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs";
import type {TableName} from "../../src/model/schema.ts";

const {resolve} = createRequire(import.meta.url);
const module = (build: "mvp" | "eh") => ({
  mainModule: resolve(`@duckdb/duckdb-wasm/dist/duckdb-${build}.wasm`),
  mainWorker: "",
});

/** A DuckDB as an analyst has it: nothing but Parquet files in its folder. Returns what runs a script and gives the rows of its last statement. */
export async function plainDuckDB(
  files: Partial<Readonly<Record<TableName, Uint8Array>>>,
): Promise<(script: string) => Record<string, unknown>[]> {
  const engine = await createDuckDB({mvp: module("mvp"), eh: module("eh")}, new VoidLogger(), NODE_RUNTIME);
  await engine.instantiate(() => {});
  engine.open({path: ":memory:"});
  const connection = engine.connect();
  for (const [table, bytes] of Object.entries(files)) engine.registerFileBuffer(`${table}.parquet`, bytes);
  return (script) => {
    // Of several statements that have rows it gives those of the first.
    const last = Math.max(0, script.lastIndexOf("\nEXECUTE "));
    connection.query(script.slice(0, last));
    return connection
      .query(script.slice(last))
      .toArray()
      .map((row: {toJSON(): Record<string, unknown>}) => row.toJSON());
  };
}
