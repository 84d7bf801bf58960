import type {Source} from "../engine/workbench.js";
import {tableNames} from "../model/schema.js";
import {fromShelf, shelvedLists} from "./shelf.js";

/** An imported list as tables of a schema of its own. */
export interface ImportedSources {
  schema: string;
  title: string;
  /** The seven tables, by their usual names. */
  sources: Source[];
}

/**
 * The imported lists on this machine that can be read, as `导入_1`, `导入_2`, … by their titles: the same lists have the
 * same names, wherever they are kept. Never rejects.
 */
export async function importedSources(): Promise<ImportedSources[]> {
  const shelved = (await shelvedLists()).filter(({outdated}) => !outdated);
  const keyOf = ({title, sha256}: {title: string; sha256: string}) => `${title}\0${sha256}`;
  shelved.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const lists = await Promise.all(shelved.map(({list_id}) => fromShelf(list_id)));
  return lists
    .filter((list) => list !== null)
    .map(({title, tables}, index) => {
      const schema = `导入_${index + 1}`;
      return {schema, title, sources: tableNames.map((name) => ({schema, name, bytes: tables[name]}))};
    });
}
