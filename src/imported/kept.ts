import {type ImportedList, type ListSummary, summaryOf} from "./importedList.js";

const database = "responsibility-lists";
const store = "lists";

/** The lists that the reader asked to keep in this browser, in the order of their titles. */
export async function keptLists(): Promise<ListSummary[]> {
  const lists = (await inStore("readonly", (lists) => lists.getAll())) as ImportedList[] | null;
  return (lists ?? []).map(summaryOf).sort((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : 0));
}

/** A kept list with its tables; null if it is not here. */
export async function fromKept(id: string): Promise<ImportedList | null> {
  return ((await inStore("readonly", (lists) => lists.get(id))) as ImportedList | undefined) ?? null;
}

/** Keeps a list until it is deleted. Rejects if the browser has no room or does not allow it. */
export async function keep(list: ImportedList): Promise<void> {
  await inStore("readwrite", (lists) => lists.put(list, list.list_id));
}

/** Deletes a kept list; with the last one goes the database itself. */
export async function dropFromKept(id: string): Promise<void> {
  const left = await inStore("readwrite", (lists) => {
    lists.delete(id);
    return lists.count();
  });
  if (left === 0) await settled(indexedDB.deleteDatabase(database));
}

/**
 * Runs one transaction. Only one that writes makes the database: a reader who keeps nothing leaves nothing behind.
 * Gives null where there is none.
 */
async function inStore(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest,
): Promise<unknown> {
  const opening = indexedDB.open(database, 1);
  let absent = false;
  opening.onupgradeneeded = () => {
    absent = mode === "readonly";
    if (absent) opening.transaction!.abort();
    else opening.result.createObjectStore(store);
  };
  let open: IDBDatabase;
  try {
    open = await settled(opening);
  } catch (error) {
    if (absent) return null;
    throw error;
  }
  try {
    const transaction = open.transaction(store, mode);
    const result = await settled(work(transaction.objectStore(store)));
    if (mode === "readwrite") {
      await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error);
      });
    }
    return result;
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
