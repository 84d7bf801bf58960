import type {Row, TableName} from "../model/schema.js";

/** What is shown of an imported list where one is chosen. */
export interface ListSummary extends Pick<Row<"lists">, "list_id" | "title" | "issuer" | "year"> {
  /** Name of the file that it was read from. */
  file: string;
  tasks: number;
}

/** A list that a reader has brought: its seven tables as Parquet files. */
export interface ImportedList extends ListSummary {
  tables: Record<TableName, Uint8Array>;
}

const prefix = "import-";

/** The id of an imported list, the same for the same document. `sha256` in hex. */
export const importedId = (sha256: string) => prefix + sha256.slice(0, 8);

/** True if the id is one that {@link importedId} gives, whether or not the list is on this machine. */
export const isImportedId = (id: string) => /^import-[0-9a-f]{8}$/.test(id);

/** A summary without the tables. */
export function summaryOf({list_id, title, issuer, year, file, tasks}: ListSummary): ListSummary {
  return {list_id, title, issuer, year, file, tasks};
}
