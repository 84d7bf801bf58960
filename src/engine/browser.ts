import {AsyncDuckDB, VoidLogger} from "@duckdb/duckdb-wasm";
import {type TableName, tableNames} from "../model/schema.js";
import {type Database, EngineError} from "./database.js";
import {session} from "./session.js";
import {fileOf, viewOf} from "./view.js";

/** Where the engine and the tables are; absolute, or relative to the page. */
export interface EngineFiles {
  /** The worker's script: `workerPrelude`, then `duckdb-browser-eh.worker.js`. */
  worker: string;
  /** `duckdb-eh.wasm`. */
  wasm: string;
  /** Each as an address, or as the bytes of its Parquet file, which the engine then takes for itself. */
  tables: Partial<Record<TableName, string | Uint8Array>>;
}

/**
 * Starts the engine in a worker and opens the tables, fetching all at once; one view per table. Rejects with an
 * {@link EngineError} if a file is missing, cut short or refused; nothing is left running then.
 */
export async function openBrowserDatabase(files: EngineFiles): Promise<Database> {
  const wasm = new URL(files.wasm, document.baseURI).href;
  const names = tableNames.filter((name) => files.tables[name] !== undefined);
  const bodies = names.map(async (name) => {
    const table = files.tables[name]!;
    return typeof table === "string" ? fetchTable(table) : table;
  });
  for (const body of bodies) body.catch(() => {});
  const worker = new Worker(new URL(files.worker, document.baseURI));
  const failure = failureOf(worker, files);
  failure.catch(() => {});
  const engine = new AsyncDuckDB(new VoidLogger(), worker);
  const open = async () => {
    await engine.instantiate(wasm);
    await engine.open({path: ":memory:"});
    const connection = await engine.connect();
    for (const [index, name] of names.entries()) {
      await engine.registerFileBuffer(fileOf(name), await bodies[index]!);
      await connection.query(viewOf(name)).catch((cause: Error) => {
        const table = files.tables[name]!;
        throw new EngineError(
          "table",
          typeof table === "string" ? table : fileOf(name),
          cause.message,
          cause,
        );
      });
    }
    return connection;
  };
  try {
    const connection = await Promise.race([open(), failure, firstRejection(bodies)]);
    return session(connection, {end: () => engine.terminate(), failure});
  } catch (error) {
    await engine.terminate();
    throw error;
  }
}

/** The Parquet file of a table. Rejects with an {@link EngineError}. */
export async function fetchTable(href: string): Promise<Uint8Array> {
  try {
    const response = await fetch(href);
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  } catch (cause) {
    throw new EngineError("table", href, (cause as Error).message, cause);
  }
}

/** Rejects when the worker's script cannot be loaded, the module cannot be started, or the engine dies later. */
function failureOf(worker: Worker, {worker: script, wasm}: EngineFiles): Promise<never> {
  return new Promise((_, reject) => {
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      // A script that is not there gives an event without words; a module that does not start, or dies, its reason.
      reject(
        event.message
          ? new EngineError("module", wasm, event.message)
          : new EngineError("worker", script, "not loaded"),
      );
    });
  });
}

/** Settles only if one of the promises rejects. */
function firstRejection(promises: readonly Promise<unknown>[]): Promise<never> {
  return new Promise((_, reject) => {
    for (const promise of promises) promise.catch(reject);
  });
}
