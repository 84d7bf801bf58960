import type {Database, Query} from "../engine/database.js";
import {isImportedId} from "../imported/importedList.js";
import {type ShelvedList, shelvedLists} from "../imported/shelf.js";
import {type ListComparisonRow, listComparison} from "../queries/listComparison.js";
import {listNames} from "../queries/listNames.js";
import {type Filters, noFilters} from "../state/filters.js";

/** Asks one thing of an imported list, whose database is closed again unless it is that of the list shown. */
type AskOnce = <R>(list: string, ask: (database: Database) => Promise<R>) => Promise<R>;

/**
 * The shipped lists and those that the reader has imported as one database. A question about an imported list goes to
 * that list's own database, since departments and numbers mean something only within it; those about all lists get the
 * shipped ones and then the imported.
 * @param open gives the database of the imported list that is shown
 */
export function withImported(
  shipped: Database,
  open: (list: string) => Promise<Database>,
  askOnce: AskOnce,
): Database {
  const ask = async (query: Query<never, unknown>, parameters: unknown): Promise<unknown[]> => {
    const {list} = parameters as Filters;
    if (list !== null && isImportedId(list)) return (await open(list)).ask(query, parameters as never);
    const rows = await shipped.ask(query, parameters as never);
    const name: string = query.name;
    if (name === listNames.name) {
      const imported = await shelvedLists();
      return [...rows, ...imported.map(({list_id, title, issuer, year}) => ({list_id, title, issuer, year}))];
    }
    if (name === listComparison.name) {
      for (const list of await shelvedLists()) rows.push(...(await comparisonOf(list, askOnce)));
    }
    return rows;
  };
  return {ask: ask as Database["ask"], close: () => shipped.close()};
}

/** The numbers of one imported list. They are remembered in the tab, so that its database is opened for them once. */
async function comparisonOf(list: ShelvedList, askOnce: AskOnce): Promise<ListComparisonRow[]> {
  const {list_id, title, issuer, year} = list;
  const key = `comparison/${JSON.stringify([list_id, title, issuer, year])}`;
  const known = sessionStorage.getItem(key);
  if (known !== null) return JSON.parse(known) as ListComparisonRow[];
  const rows = await askOnce(list_id, (database) => database.ask(listComparison, noFilters));
  try {
    sessionStorage.setItem(key, JSON.stringify(rows));
  } catch {
    // The tab's storage is full: they are asked again the next time.
  }
  return rows;
}
