import {oleReason} from "../../list/formats/ole.js";
import {sniff} from "../../list/formats/sniff.js";
import {openZip} from "../../list/formats/zip.js";
import {type Reason, UnreadableError, unreadable} from "../../list/unreadable.js";
import {type TableFault, TableFaultError, type TableFormat} from "./fault.js";
import type {ReadTable} from "./gridTable.js";
import {most} from "./limits.js";
import {parquetTable} from "./parquetTable.js";
import {textTable} from "./textTable.js";
import {workbookTables} from "./workbookTables.js";

/** A table of a file. */
export interface FileTable extends ReadTable {
  /** The name of its worksheet; null where there are none. */
  sheet: string | null;
}

const formats: Readonly<Record<string, TableFormat>> = {
  parquet: "parquet",
  csv: "text",
  tsv: "text",
  txt: "text",
  xlsx: "workbook",
  xlsm: "workbook",
};

/**
 * The tables of a file that a reader brings: one of a Parquet file or of a text of cells, one for each filled worksheet of
 * a workbook. Its ending says what it should be, its bytes what it is.
 * @param file its name
 * @throws TableFaultError if there is none, and nothing else whatever the bytes are
 */
export async function fileTables(bytes: Uint8Array, file: string): Promise<FileTable[]> {
  try {
    return await tablesOf(bytes, file);
  } catch (error) {
    if (error instanceof TableFaultError) throw error;
    if (error instanceof UnreadableError) throw new TableFaultError(faultOf(error));
    throw new TableFaultError({kind: "failed", message: (error as Error).message || String(error)});
  }
}

async function tablesOf(bytes: Uint8Array, file: string): Promise<FileTable[]> {
  if (bytes.length > most.megabytes * 2 ** 20) {
    const megabytes = Math.ceil(bytes.length / 2 ** 20);
    throw new TableFaultError({kind: "tooLarge", megabytes, most: most.megabytes});
  }
  if (bytes.length === 0) throw new TableFaultError({kind: "empty"});
  const holds = formatOf(bytes);
  const [, ending = ""] = /\.([^.]*)$/.exec(file.toLowerCase()) ?? [];
  if (typeof holds === "object" && holds !== null) throw new TableFaultError(holds);
  const said = Object.hasOwn(formats, ending) ? formats[ending]! : null;
  if (said === null) throw new TableFaultError({kind: "ending", ending});
  if (holds !== said) throw new TableFaultError({kind: "mislabelled", ending, holds});
  if (said === "workbook") return workbookTables(bytes);
  return [{...(said === "parquet" ? parquetTable(bytes) : textTable(bytes)), sheet: null}];
}

/** What the bytes are; a fault, if they are a file that must be saved anew; null, if something else. */
function formatOf(bytes: Uint8Array): TableFormat | TableFault | null {
  const magic = String.fromCharCode(...bytes.subarray(0, 4));
  if (magic === "PAR1") return "parquet";
  if (magic === "PARE") return {kind: "password"};
  const found = sniff(bytes);
  if (found === "text") return "text";
  if (found === "zip") {
    const holds = (name: RegExp) => openZip(bytes, "").names.some((each) => name.test(each));
    if (holds(/^xl\/workbook\.bin$/i)) return {kind: "xlsb"};
    if (holds(/^xl\//i)) return "workbook";
    return holds(/^content\.xml$/i) ? {kind: "openDocument"} : null;
  }
  return saved.get(found === "ole" ? oleReason(bytes) : found) ?? null;
}

/** Files that must be saved anew, and what is wrong with a workbook or a text, by the reasons that their readers give. */
const saved = new Map<Reason, TableFault>([
  [unreadable.oldExcel, {kind: "oldExcel"}],
  [unreadable.password, {kind: "password"}],
  [unreadable.officeXml, {kind: "webPage"}],
  [unreadable.webPage, {kind: "webPage"}],
]);
const broken = new Map<Reason, TableFault>([
  [unreadable.empty, {kind: "empty"}],
  [unreadable.blank, {kind: "empty"}],
  [unreadable.noCells, {kind: "empty"}],
  [unreadable.password, {kind: "password"}],
  [unreadable.damaged, {kind: "damaged"}],
  [unreadable.notZip, {kind: "damaged"}],
]);

/** All other reasons of these readers are about a size. */
function faultOf({reason, line}: UnreadableError): TableFault {
  if (reason === unreadable.notText) return {kind: "notText", line: line ?? 1};
  return broken.get(reason) ?? {kind: "workbookTooLarge"};
}
