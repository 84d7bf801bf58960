import type {Facts, ReadDocument} from "./readDocument.js";
import type {Stage} from "./stages.js";

/** What the page asks of the reading worker: one document. */
export interface Request {
  file: string;
  document: Blob;
  facts: Facts;
  /** The address of what is known of names (`data/reference.json`), absolute. */
  reference: string;
}

/** What the worker says: each stage as it begins, then one of the others. */
export type Message =
  | {kind: "stage"; stage: Stage}
  | {kind: "read"; document: ReadDocument}
  /** The document holds no list; the message is for the reader. */
  | {kind: "unreadable"; message: string}
  /** The browser itself could not open the file. */
  | {kind: "unopened"}
  /** Something of ours is at fault. */
  | {kind: "failed"; message: string};
