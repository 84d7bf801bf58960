import type {Source} from "../../source.js";
import {normalise} from "../../words/normalise.js";

/** A line of a document: its words, outer white space taken off and inner white space made one space. */
export interface Line {
  text: string;
  /** The same, normalised character for character, to match in. */
  plain: string;
  /** Place in the document: the line of a text, the paragraph of a Word document. */
  line: number;
}

/**
 * Every line that holds a character, in the document's order; a table's cells count as paragraphs, row by row, since
 * a Word document may hold its text in a table that is only layout.
 */
export function linesOf(source: Source): Line[] {
  const cells = source.blocks.flatMap((block) => (block.kind === "paragraph" ? [block] : block.rows.flat()));
  return cells.flatMap(({text, line, covered}) => {
    if (covered) return [];
    const rows = text.split(/\r\n|[\n\r\f\v\u2028\u2029]/).map((row) => row.replace(/\s+/g, " ").trim());
    return rows.filter(Boolean).map((row) => ({text: row, plain: normalise(row), line}));
  });
}

/** A line that ends a sentence or a part of one. */
export const finished = ({plain}: Line): boolean => /[。！？；：…!?;:”）)〕】]$/.test(plain);

/**
 * The width at which lines are broken without regard to sentences, in characters, as in text copied out of a PDF; null
 * where each line is a paragraph.
 */
export function wrapWidth(lines: readonly Line[]): number | null {
  const lengths = lines.map(({plain}) => plain.length).filter((length) => length > 5);
  const width = lengths.sort((a, b) => a - b)[Math.floor(lengths.length * 0.9)] ?? 0;
  const full = lines.filter((line) => isFull(line, width) && line.plain.length <= width * 1.2);
  const broken = full.filter((line) => !finished(line));
  return lengths.length >= 8 && full.length >= lengths.length * 0.3 && broken.length >= full.length * 0.6
    ? width
    : null;
}

/** True if a line may have been broken for want of room. */
export const isFull = ({plain}: Line, width: number): boolean => plain.length >= width * 0.85;
