import {byTitle, type ImportedList, type StoredList, storedList, summaryOf} from "./importedList.js";
import {sitePath} from "./sitePath.js";

const database = () => `${sitePath()}responsibility-lists`;

/** What is shown of each list lies apart from its tables, which are large. */
interface Stores {
  summaries: IDBObjectStore;
  tables: IDBObjectStore;
}

/** The lists that the reader asked to keep in this browser, in the order of their titles. Rejects where it refuses. */
export async function keptLists(): Promise<StoredList[]> {
  const found = await inStores("readonly", ({summaries}) => [summaries.getAll()]);
  const lists = (found?.[0] ?? []) as unknown[];
  return lists.flatMap((value) => storedList(value) ?? []).sort(byTitle);
}

/** A kept list with its tables; null if it is not here, or not as this site stores one. */
export async function fromKept(id: string): Promise<ImportedList | null> {
  const found = await inStores("readonly", ({summaries, tables}) => [summaries.get(id), tables.get(id)]);
  const list = storedList(found?.[0]);
  const tables = found?.[1] as ImportedList["tables"] | undefined;
  return list && !list.outdated && tables ? {...list, tables} : null;
}

/** Keeps a list until it is deleted. Rejects if the browser has no room or does not allow it. */
export async function keep(list: ImportedList): Promise<void> {
  await inStores("make", ({summaries, tables}) => [
    summaries.put(summaryOf(list), list.list_id),
    tables.put(list.tables, list.list_id),
  ]);
}

/** Deletes a kept list, if it is there. The empty database stays: another tab may be about to fill it. */
export async function dropFromKept(id: string): Promise<void> {
  await inStores("readwrite", ({summaries, tables}) => [summaries.delete(id), tables.delete(id)]);
}

/**
 * Runs one transaction and waits until it is done. Only `make` makes the database: a reader who keeps nothing leaves
 * nothing behind. Gives null where there is none.
 */
async function inStores(
  mode: "readonly" | "readwrite" | "make",
  work: (stores: Stores) => IDBRequest[],
): Promise<unknown[] | null> {
  const opening = indexedDB.open(database(), 1);
  let absent = false;
  opening.onupgradeneeded = () => {
    absent = mode !== "make";
    if (absent) opening.transaction!.abort();
    else for (const name of ["summaries", "tables"]) opening.result.createObjectStore(name);
  };
  let open: IDBDatabase;
  try {
    open = await settled(opening);
  } catch (error) {
    if (absent) return null;
    throw error;
  }
  try {
    const transaction = open.transaction(["summaries", "tables"], mode === "make" ? "readwrite" : mode);
    const done = completed(transaction);
    const [summaries, tables] = ["summaries", "tables"].map((name) => transaction.objectStore(name));
    const requests = work({summaries: summaries!, tables: tables!});
    const [results] = await Promise.all([Promise.all(requests.map(settled)), done]);
    return results;
  } finally {
    open.close();
  }
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function completed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}
