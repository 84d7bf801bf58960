import type {Row, TableName} from "../model/schema.js";

/** What is shown of an imported list where one is chosen. */
export interface ListSummary extends Pick<Row<"lists">, "list_id" | "title" | "issuer" | "year"> {
  /** Name of the file that it was read from. */
  file: string;
  /** Of the document, in hex: a document that is imported again takes the place of the earlier reading. */
  sha256: string;
  tasks: number;
}

/** A list that a reader has brought: its seven tables as Parquet files. */
export interface ImportedList extends ListSummary {
  tables: Record<TableName, Uint8Array>;
}

/** A list as it was found in a storage. */
export interface StoredList extends ListSummary {
  /** It was stored in another form than today's: it can be named and deleted, and must be imported again. */
  outdated: boolean;
}

/** The number of the form in which lists are stored. It rises when the tables or the summary change. */
const format = 2;

/** A new id for an imported list. It is random, so that an address tells nothing of the document. */
export function newImportedId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return `import-${[...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

/** True if the id is one that {@link newImportedId} may give, whether or not the list is on this machine. */
export const isImportedId = (id: string) => /^import-[0-9a-f]{16}$/.test(id);

/** A list as it is stored, without its tables. */
export function summaryOf({list_id, title, issuer, year, file, sha256, tasks}: ListSummary) {
  return {format, list_id, title, issuer, year, file, sha256, tasks};
}

/** A stored summary, read again; null if the value is none, whoever put it there. */
export function storedList(value: unknown): StoredList | null {
  if (typeof value !== "object" || value === null) return null;
  const found = value as Partial<Record<keyof ListSummary | "format", unknown>>;
  if (typeof found.list_id !== "string" || !isImportedId(found.list_id)) return null;
  const text = (one: unknown) => (typeof one === "string" ? one : "");
  const number = (one: unknown) => (typeof one === "number" ? one : null);
  return {
    list_id: found.list_id,
    title: text(found.title) || found.list_id,
    issuer: text(found.issuer),
    year: number(found.year),
    file: text(found.file),
    sha256: text(found.sha256),
    tasks: number(found.tasks) ?? 0,
    outdated: found.format !== format,
  };
}

/** In the order of their titles. */
export const byTitle = (a: ListSummary, b: ListSummary) =>
  a.title < b.title ? -1 : a.title > b.title ? 1 : 0;
