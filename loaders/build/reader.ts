import {bundledScript} from "./bundledScript.ts";

/**
 * Prints the script of the worker that reads other lists: `src/imported/worker.ts` and all that it needs in one file,
 * which any browser with workers can start. Framework would hand it out as some sixty modules, each package whole.
 * Rejects if it cannot be bundled or holds what the pages' policy refuses.
 */
export async function printReader(): Promise<void> {
  process.stdout.write(await bundledScript("src/imported/worker.ts"));
}

/**
 * Prints the script of the worker that reads the tables of files: `src/imported/tables/worker.ts` and all that it needs.
 * Rejects as {@link printReader} does.
 */
export async function printTableReader(): Promise<void> {
  process.stdout.write(await bundledScript("src/imported/tables/worker.ts"));
}
