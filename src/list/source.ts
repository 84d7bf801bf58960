/** A cell of a table, or a paragraph outside one, with its place in the document. */
export interface Cell {
  /** The text as it stands, line breaks included. */
  text: string;
  /** 1-based line of the source on which the text begins. */
  line: number;
}

/** A document taken apart into the text outside its table and the rows of the table; nothing is interpreted yet. */
export interface Source {
  paragraphs: Cell[];
  /** The first row is the header; rows may differ in length. */
  rows: Cell[][];
}

/** A document that cannot be read at all; the message says where, what is wrong and what to do. */
export class UnreadableError extends Error {
  constructor(file: string, line: number | null, message: string) {
    super(`${file}${line === null ? "" : `:${line}`}: ${message}`);
    this.name = "UnreadableError";
  }
}
