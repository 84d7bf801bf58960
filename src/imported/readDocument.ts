import {sha256} from "@noble/hashes/sha2.js";
import {bytesToHex} from "@noble/hashes/utils.js";
import {parquet} from "../engine/parquet.js";
import {printable} from "../list/printable.js";
import {readList} from "../list/read.js";
import {listRows} from "../list/rows.js";
import {combineLists} from "../list/tables.js";
import {Names, type Reference} from "../list/words/departments.js";
import {type TableName, tableNames} from "../model/schema.js";
import {type ImportedList, newImportedId} from "./importedList.js";
import {type Preview, previewOf} from "./preview.js";
import type {Stage} from "./stages.js";

/** What the reader of a list says of it, where the document does not, or says otherwise. */
export interface Facts {
  title?: string;
  issuer?: string;
  year?: number;
}

/** A document, read. */
export interface ReadDocument {
  list: ImportedList;
  preview: Preview;
}

/**
 * Reads a document into the tables that the pages ask, as the build does with a list in `seeds/`.
 *
 * @throws UnreadableError if it holds no list.
 */
export async function readDocument(
  bytes: Uint8Array,
  {
    file: given,
    facts,
    reference,
    progress,
  }: {
    file: string;
    facts: Facts;
    reference: Reference;
    progress?: (stage: Stage) => void;
  },
): Promise<ReadDocument> {
  const file = printable(given);
  // The browser's own (`crypto.subtle`) is missing on pages that an intranet serves over plain http.
  const hash = bytesToHex(sha256(bytes));
  const reading = await readList(bytes, {
    file,
    names: new Names(reference),
    ...(facts.year !== undefined && {year: facts.year}),
    ...(progress && {progress}),
  });
  progress?.("tables");
  const rows = listRows(reading, {...facts, list_id: newImportedId(), source_file: file, sha256: hash});
  const tables = combineLists([rows], reference);
  const files = Object.fromEntries(
    tableNames.map((name) => [name, parquet(name, tables[name] as never)]),
  ) as Record<TableName, Uint8Array>;
  const {list_id, title, issuer, year, task_count} = rows.list;
  return {
    list: {list_id, title, issuer, year, file, sha256: hash, tasks: task_count, tables: files},
    preview: previewOf(tables),
  };
}
