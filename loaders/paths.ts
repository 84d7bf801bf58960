import {existsSync, realpathSync} from "node:fs";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";

/** The project's root folder. Framework and every loader run there. */
export const project = dirname(dirname(fileURLToPath(import.meta.url)));

/** The built site. */
export const dist = join(project, "dist");

/** Where Framework keeps what loaders printed, what it bundled and what it would have downloaded. */
export const cache = join(project, "src", ".observablehq", "cache");

/** True if the module at this URL is the program that Node was asked to run, by whatever links it was reached. */
export function isProgram(url: string): boolean {
  const [, program = ""] = process.argv;
  return existsSync(program) && realpathSync(program) === realpathSync(fileURLToPath(url));
}
