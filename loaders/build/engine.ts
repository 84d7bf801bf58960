import {createReadStream, existsSync} from "node:fs";
import {createRequire} from "node:module";
import {pipeline} from "node:stream/promises";
import {workerPrelude} from "../../src/engine/worker.ts";

/** Prints the engine's module, so that the site serves it itself. */
export const printEngine = () => print("duckdb-eh.wasm");

/** Prints the script of the engine's worker, after the line that makes its failures heard. */
export async function printWorker(): Promise<void> {
  process.stdout.write(workerPrelude);
  await print("duckdb-browser-eh.worker.js");
}

/** Prints a file of the installed package's `dist` folder; rejects with a message if it is not there. */
async function print(file: string): Promise<void> {
  const path = resolve(`@duckdb/duckdb-wasm/dist/${file}`);
  if (!path || !existsSync(path)) {
    throw new Error(
      `node_modules/@duckdb/duckdb-wasm/dist/${file}: the engine's file is missing — run "npm ci"`,
    );
  }
  await pipeline(createReadStream(path), process.stdout, {end: false});
}

function resolve(specifier: string): string | undefined {
  try {
    return createRequire(import.meta.url).resolve(specifier);
  } catch {
    return undefined;
  }
}
