/** A place of a table's grid, or a paragraph outside any table, with its place in the document. */
export interface Cell {
  /** The text as it stands, line breaks included. */
  text: string;
  /**
   * 1-based place in the document, as a person finds it there: the line of a text, of a CSV file the one on which the
   * row begins, the row of a worksheet, the paragraph or table row of a Word document, counted through it.
   */
  line: number;
  /**
   * Set where a merged cell covers this place of the grid, which then has no text of its own: the merged cell begins
   * above it, or to its left in the same row. Formats that know no merged cells leave it out.
   */
  covered?: "above" | "left";
  /** Words that the document itself strikes out, and that are left out of the text; left out if there are none. */
  struck?: string;
}

/** A paragraph outside any table. */
export interface Paragraph extends Cell {
  kind: "paragraph";
  /** Set where the document itself marks a heading: 1 for the highest level. */
  level?: number;
}

/** A table as a grid: the n-th cell of each row stands in the n-th column; rows may be short, and may be headings. */
export interface Table {
  kind: "table";
  /** The name of the worksheet; null where tables have none. */
  name: string | null;
  rows: Cell[][];
}

/** A document taken apart into its paragraphs and tables, in its order; nothing is interpreted yet. */
export interface Source {
  blocks: (Paragraph | Table)[];
}

/** The paragraphs outside tables. */
export const paragraphsOf = ({blocks}: Source): Paragraph[] =>
  blocks.filter((block) => block.kind === "paragraph");

/** The tables. */
export const tablesOf = ({blocks}: Source): Table[] => blocks.filter((block) => block.kind === "table");
