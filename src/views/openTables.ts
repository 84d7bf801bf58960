import {type EngineFiles, openBrowserDatabase} from "../engine/browser.js";
import type {Database} from "../engine/database.js";
import {fromShelf} from "../imported/shelf.js";
import {zh} from "../text/zh.js";

/** Opens the engine over the shipped tables (null), or over those of an imported list; rejects if that is gone. */
export async function openTables(list: string | null, files: EngineFiles): Promise<Database> {
  if (list === null) return openBrowserDatabase(files);
  const found = await fromShelf(list);
  if (!found) throw new Error(zh.import.gone);
  return openBrowserDatabase({...files, tables: found.tables});
}
