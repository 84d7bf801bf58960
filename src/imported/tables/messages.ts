import type {TableFault} from "./fault.js";
import type {FileTable} from "./fileTables.js";

/** What the page asks of the worker that reads tables: one file. */
export interface TableRequest {
  file: string;
  document: Blob;
}

/** How it ended. */
export type TableOutcome = {kind: "read"; tables: FileTable[]} | {kind: "refused"; fault: TableFault};
