import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";

/** The project's root folder. Framework and every loader run there. */
export const project = dirname(dirname(fileURLToPath(import.meta.url)));

/** The built site. */
export const dist = join(project, "dist");

/** Where Framework keeps what loaders printed, what it bundled and what it would have downloaded. */
export const cache = join(project, "src", ".observablehq", "cache");

/** True if the module at this URL is the program that Node was asked to run. */
export const isProgram = (url: string) => process.argv[1] === fileURLToPath(url);
