import type {Source} from "../../engine/workbench.js";
import type {FileTable} from "./fileTables.js";
import {freeTableName, tableName} from "./tableName.js";

/** A table of a file that the reader dropped, as the notebook has it. */
export interface DroppedTable {
  source: Source;
  /** The name of the file. */
  file: string;
  /** The name of its worksheet; null where there are none. */
  sheet: string | null;
  /** What stands above the names of the columns and is not in the table. */
  above: readonly string[];
}

/**
 * The tables of a file under names that queries can use, by the file, and by the worksheet if there are several.
 * @param taken names of other tables and of queries, which stay theirs
 */
export function droppedTables(
  file: string,
  tables: readonly FileTable[],
  taken: readonly string[],
): DroppedTable[] {
  const stem = file.replace(/\.[^.]*$/, "");
  const used = [...taken];
  return tables.map(({bytes, sheet, above}) => {
    const words = tables.length > 1 && sheet !== null ? [stem, sheet] : [stem];
    const name = freeTableName(tableName(...words), used);
    used.push(name);
    return {source: {schema: null, name, bytes}, file, sheet, above};
  });
}
