import {type EngineFiles, fetchTable} from "../engine/browser.js";
import {fromShelf} from "../imported/shelf.js";
import type {TableName} from "../model/schema.js";
import {zh} from "../text/zh.js";
import {faultWords} from "./faultWords.js";

/** The Parquet file of a shipped table, or of an imported list's. Rejects, with words for the reader, if it is gone. */
export async function tableBytes(
  table: TableName,
  list: string | null,
  {tables}: EngineFiles,
): Promise<Uint8Array> {
  if (list === null) {
    const shipped = tables[table]!;
    if (typeof shipped !== "string") return shipped;
    return fetchTable(shipped).catch((error) => {
      throw new Error(faultWords(error, zh), {cause: error});
    });
  }
  const found = await fromShelf(list);
  if (!found) throw new Error(zh.import.gone);
  return found.tables[table];
}
