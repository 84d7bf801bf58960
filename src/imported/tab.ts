import {type TableName, tableNames} from "../model/schema.js";
import {type ImportedList, type ListSummary, summaryOf} from "./importedList.js";

/** A list is larger than what a browser keeps for one tab (some five million characters). */
export class TooLargeError extends Error {}

/** The tables as they lie in the tab's storage: Base64, compressed where the browser can. */
interface Stored {
  gzip: boolean;
  tables: Record<TableName, string>;
}

const prefix = "imported/";
const summaryKey = (id: string) => prefix + id;
const tablesKey = (id: string) => `${prefix}${id}/tables`;

/** The lists that this tab holds, in the order of their titles. They go when the tab is closed. */
export function tabLists(): ListSummary[] {
  return Object.keys(sessionStorage)
    .filter((key) => key.startsWith(prefix) && !key.endsWith("/tables"))
    .map((key) => JSON.parse(sessionStorage.getItem(key)!) as ListSummary)
    .sort((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : 0));
}

/** Puts a list into the tab's storage. Rejects with a {@link TooLargeError} if it has no room; nothing of it is left then. */
export async function putInTab(list: ImportedList): Promise<void> {
  const gzip = "CompressionStream" in globalThis;
  const tables = {} as Stored["tables"];
  for (const name of tableNames) {
    const bytes = list.tables[name];
    tables[name] = toBase64(gzip ? await piped(bytes, new CompressionStream("gzip")) : bytes);
  }
  dropFromTab(list.list_id);
  try {
    sessionStorage.setItem(tablesKey(list.list_id), JSON.stringify({gzip, tables} satisfies Stored));
    sessionStorage.setItem(summaryKey(list.list_id), JSON.stringify(summaryOf(list)));
  } catch (cause) {
    dropFromTab(list.list_id);
    throw new TooLargeError((cause as Error).message, {cause});
  }
}

/** A list of this tab with its tables; null if it is not here. */
export async function fromTab(id: string): Promise<ImportedList | null> {
  const summary = sessionStorage.getItem(summaryKey(id));
  const stored = sessionStorage.getItem(tablesKey(id));
  if (summary === null || stored === null) return null;
  const {gzip, tables} = JSON.parse(stored) as Stored;
  const files = {} as ImportedList["tables"];
  for (const name of tableNames) {
    const bytes = fromBase64(tables[name]);
    files[name] = gzip ? await piped(bytes, new DecompressionStream("gzip")) : bytes;
  }
  return {...(JSON.parse(summary) as ListSummary), tables: files};
}

/** Takes a list out of the tab's storage, if it is there. */
export function dropFromTab(id: string): void {
  sessionStorage.removeItem(summaryKey(id));
  sessionStorage.removeItem(tablesKey(id));
}

async function piped(
  bytes: Uint8Array,
  through: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(through);
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** `String.fromCharCode` takes only so many arguments at once. */
const chunk = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += chunk) {
    text += String.fromCharCode(...bytes.subarray(at, at + chunk));
  }
  return btoa(text);
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
