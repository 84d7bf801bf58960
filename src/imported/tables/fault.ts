/** Why a file gives no table. */
export type TableFault =
  /** Nothing is in it. */
  | {kind: "empty"}
  /** No file whose tables are read: its ending says so. */
  | {kind: "ending"; ending: string}
  /** The file is another than its name says. */
  | {kind: "mislabelled"; ending: string; holds: TableFormat | null}
  | {kind: "tooLarge"; megabytes: number; most: number}
  | {kind: "tooManyRows"; most: number}
  | {kind: "tooManyColumns"; columns: number; most: number}
  | {kind: "tooManyCells"; rows: number; columns: number; most: number}
  /** A workbook that a browser cannot take apart. */
  | {kind: "workbookTooLarge"}
  /** Bytes that are no text, from this line on. */
  | {kind: "notText"; line: number}
  | {kind: "damaged"}
  | {kind: "password"}
  /** Forms of workbooks that must be saved anew. */
  | {kind: "oldExcel"}
  | {kind: "xlsb"}
  | {kind: "openDocument"}
  | {kind: "webPage"}
  /** A Parquet file that is packed in a way that the engine does not know. */
  | {kind: "packing"; packing: string}
  /** The browser could not open the file: a folder, or moved, or locked. */
  | {kind: "unopened"}
  /** Something of ours is at fault; in the browser's words. */
  | {kind: "failed"; message: string};

/** The files whose tables are read. */
export type TableFormat = "parquet" | "workbook" | "text";

/** A file that gives no table. */
export class TableFaultError extends Error {
  constructor(readonly fault: TableFault) {
    super(fault.kind);
    this.name = "TableFaultError";
  }
}
