import {AsyncDuckDB, VoidLogger} from "@duckdb/duckdb-wasm";
import {type TableName, tableNames} from "../model/schema.js";
import {type Database, EngineError} from "./database.js";
import {openBench} from "./openBench.js";
import {session} from "./session.js";
import {fileOf, viewOf} from "./view.js";
import type {Source, Workbench} from "./workbench.js";

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
  const names = tableNames.filter((name) => files.tables[name] !== undefined);
  const bodies = names.map(async (name) => {
    const table = files.tables[name]!;
    return typeof table === "string" ? fetchTable(table) : table;
  });
  for (const body of bodies) body.catch(() => {});
  const {engine, failure, connect} = startEngine(files);
  const open = async () => {
    const connection = await connect();
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

/**
 * Starts an engine of its own for questions that the reader writes. Rejects with an {@link EngineError} if it does not start
 * or refuses a table of the site; nothing is left running then.
 */
export async function openBrowserWorkbench(
  files: Pick<EngineFiles, "worker" | "wasm">,
  sources: readonly Source[],
): Promise<Workbench> {
  const {engine, failure, connect} = startEngine(files);
  const end = () => void engine.terminate();
  const open = async () =>
    openBench(
      {
        connection: await connect(),
        register: (file, bytes) => engine.registerFileBuffer(file, bytes.slice()),
        release: async (file) => void (await engine.dropFile(file)),
        end,
        failure,
      },
      sources,
    );
  try {
    return await Promise.race([open(), failure]);
  } catch (error) {
    end();
    throw error;
  }
}

/** Starts an engine in a worker; `failure` rejects when it could not be started or dies. */
function startEngine(files: Pick<EngineFiles, "worker" | "wasm">) {
  const worker = new Worker(new URL(files.worker, document.baseURI));
  const failure = failureOf(worker, files);
  failure.catch(() => {});
  const engine = new AsyncDuckDB(new VoidLogger(), worker);
  const connect = async () => {
    await engine.instantiate(new URL(files.wasm, document.baseURI).href);
    await engine.open({path: ":memory:"});
    return engine.connect();
  };
  return {engine, failure, connect};
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
function failureOf(
  worker: Worker,
  {worker: script, wasm}: Pick<EngineFiles, "worker" | "wasm">,
): Promise<never> {
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
