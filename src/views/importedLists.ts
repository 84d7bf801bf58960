import type {Database, Query} from "../engine/database.js";
import {isImportedId} from "../imported/importedList.js";
import {shelvedLists} from "../imported/shelf.js";
import {rememberComparison, rememberedComparison} from "../imported/tab.js";
import {type ListComparisonRow, listComparison} from "../queries/listComparison.js";
import {listNames} from "../queries/listNames.js";
import {type Filters, noFilters} from "../state/filters.js";

/** Asks one thing of an imported list, whose database is closed again unless it is that of the list shown. */
type AskOnce = <R>(list: string, ask: (database: Database) => Promise<R>) => Promise<R>;

/**
 * The shipped lists and those that the reader has imported as one database. A question about an imported list goes to
 * that list's own database, since departments and numbers mean something only within it; those about all lists get the
 * shipped ones and then the imported. One of those that cannot be asked is missing from the answer, and nothing fails.
 * @param open gives the database of the imported list that is shown
 */
export function withImported(
  shipped: Database,
  open: (list: string) => Promise<Database>,
  askOnce: AskOnce,
): Database {
  const ask = async (query: Query<never, unknown>, parameters: unknown): Promise<unknown[]> => {
    const list = listOf(parameters as Filters | {filters: Filters});
    if (list !== null && isImportedId(list)) return (await open(list)).ask(query, parameters as never);
    const rows = await shipped.ask(query, parameters as never);
    const name: string = query.name;
    if (name === listNames.name) {
      const imported = await usableLists();
      return [...rows, ...imported.map(({list_id, title, issuer, year}) => ({list_id, title, issuer, year}))];
    }
    if (name === listComparison.name) {
      // A copy: the rows may be those that another question gets.
      const all = [...rows];
      for (const {list_id} of await usableLists()) all.push(...(await comparisonOf(list_id, askOnce)));
      return all;
    }
    return rows;
  };
  return {ask: ask as Database["ask"], close: () => shipped.close()};
}

/** The list that is asked about: of the filters that the parameters are, or that are among them. */
const listOf = (parameters: Filters | {filters: Filters}): string | null =>
  ("filters" in parameters ? parameters.filters : parameters).list;

const usableLists = async () => (await shelvedLists()).filter(({outdated}) => !outdated);

/**
 * The numbers of one imported list; no row if it cannot be read or another tab has deleted it. They are remembered in the
 * tab, so that its database is opened for them once.
 */
async function comparisonOf(list: string, askOnce: AskOnce): Promise<ListComparisonRow[]> {
  const isOfList = (rows: unknown): rows is ListComparisonRow[] =>
    Array.isArray(rows) && rows.length === 1 && rows[0]?.list_id === list;
  const known = rememberedComparison(list);
  if (isOfList(known)) return known;
  try {
    const rows = await askOnce(list, (database) => database.ask(listComparison, noFilters));
    if (isOfList(rows)) rememberComparison(list, rows);
    return rows;
  } catch {
    return [];
  }
}
