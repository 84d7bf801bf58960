import {type TableName, tableNames} from "../model/schema.js";
import {fromBase64, toBase64} from "./base64.js";
import {
  byTitle,
  type ImportedList,
  type ListSummary,
  type StoredList,
  storedList,
  summaryOf,
} from "./importedList.js";
import {sitePath} from "./sitePath.js";

/** A list is larger than what a browser keeps for one tab (some five million characters). */
export class TooLargeError extends Error {}

/** The tables as they lie in the tab's storage: Base64, compressed where the browser can. */
interface Stored {
  gzip: boolean;
  tables: Record<TableName, string>;
}

const prefix = () => `${sitePath()}imported/`;
const summaryKey = (id: string) => prefix() + id;
const tablesKey = (id: string) => `${prefix()}${id}/tables`;
const comparisonKey = (id: string) => `${prefix()}${id}/comparison`;

/** The lists that this tab holds, in the order of their titles. They go when the tab is closed. Never throws. */
export function tabLists(): StoredList[] {
  return keys()
    .flatMap((key) => {
      const list = storedList(valueAt(key));
      return list && key === summaryKey(list.list_id) ? [list] : [];
    })
    .sort(byTitle);
}

/**
 * Puts a list into the tab's storage. Rejects with a {@link TooLargeError} if it has no room, with the browser's error if
 * it is refused; nothing of it is left then, but what was there before.
 */
export async function putInTab(list: ImportedList): Promise<void> {
  const gzip = "CompressionStream" in globalThis;
  const tables = {} as Stored["tables"];
  for (const name of tableNames) {
    const bytes = list.tables[name];
    tables[name] = toBase64(gzip ? await piped(bytes, new CompressionStream("gzip")) : bytes);
  }
  const {list_id} = list;
  const isNew = valueAt(summaryKey(list_id)) === null;
  try {
    sessionStorage.removeItem(comparisonKey(list_id));
    sessionStorage.setItem(tablesKey(list_id), JSON.stringify({gzip, tables} satisfies Stored));
    sessionStorage.setItem(summaryKey(list_id), JSON.stringify(summaryOf(list)));
  } catch (cause) {
    const {name, message} = cause as Error;
    if (!/quota/i.test(name)) throw cause;
    if (isNew) dropFromTab(list_id);
    throw new TooLargeError(message, {cause});
  }
}

/** A list of this tab with its tables; null if it is not here, or not as this site stores one. */
export async function fromTab(id: string): Promise<ImportedList | null> {
  const list = storedList(valueAt(summaryKey(id)));
  const stored = valueAt(tablesKey(id)) as Stored | null;
  if (!list || list.outdated || !stored) return null;
  try {
    const tables = {} as ImportedList["tables"];
    for (const name of tableNames) {
      const bytes = fromBase64(stored.tables[name]);
      tables[name] = stored.gzip ? await piped(bytes, new DecompressionStream("gzip")) : bytes;
    }
    return {...(list satisfies ListSummary), tables};
  } catch {
    return null;
  }
}

/** Takes a list out of the tab's storage, with all that was remembered of it. Throws if the browser refuses. */
export function dropFromTab(id: string): void {
  for (const key of [summaryKey(id), tablesKey(id), comparisonKey(id)]) sessionStorage.removeItem(key);
}

/** What {@link rememberComparison} was given for a list; null if nothing, or it cannot be read. */
export function rememberedComparison(id: string): unknown {
  return valueAt(comparisonKey(id));
}

/** Remembers a list's numbers in the tab, until the list is stored anew or goes. */
export function rememberComparison(id: string, rows: unknown): void {
  try {
    sessionStorage.setItem(comparisonKey(id), JSON.stringify(rows));
  } catch {
    // The tab's storage is full or refused: they are asked again the next time.
  }
}

/** Forgets the numbers of lists that are no longer on this machine: another tab may have deleted them. */
export function forgetComparisons(except: ReadonlySet<string>): void {
  for (const key of keys()) {
    const id = key.slice(prefix().length).replace(/\/comparison$/, "");
    if (key !== comparisonKey(id) || except.has(id)) continue;
    try {
      sessionStorage.removeItem(key);
    } catch {
      // A browser that refuses this has kept nothing.
    }
  }
}

/** The keys that begin like those of this site; none where the browser refuses its storage. */
function keys(): string[] {
  try {
    return Object.keys(sessionStorage).filter((key) => key.startsWith(prefix()));
  } catch {
    return [];
  }
}

/** A stored value, read as JSON; null if there is none, it is no JSON, or the browser refuses. */
function valueAt(key: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? "null");
  } catch {
    return null;
  }
}

async function piped(
  bytes: Uint8Array,
  through: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(through);
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
