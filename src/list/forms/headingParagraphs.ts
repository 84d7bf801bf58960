import type {Cell, Paragraph} from "../source.js";
import type {HeadingLevels} from "./headingLevels.js";
import {isNumberedHeading} from "./headingRow.js";
import type {OutsideText} from "./outsideText.js";

/**
 * The headings that stand between tables and hold for the tables below them: those that the document marks as
 * headings, however far above, and numbered ones (一、加强领导) right above a table. Other paragraphs are outside text.
 */
export class HeadingParagraphs {
  readonly #outside: OutsideText;
  /** The one heading above all others, if it is the document's title. */
  readonly #title: number | null;
  #marked: {cell: Cell; text: string; level: number}[] = [];
  #numbered: Paragraph[] = [];
  readonly #unused = new Set<Cell>();

  constructor(paragraphs: readonly Paragraph[], outside: OutsideText) {
    this.#outside = outside;
    const levels = paragraphs.flatMap(({level}) => level ?? []);
    const highest = levels.reduce((least, level) => Math.min(least, level), Number.POSITIVE_INFINITY);
    const alone = levels.filter((level) => level === highest).length === 1;
    this.#title = alone && levels.length > 1 ? highest : null;
  }

  /** Takes the next paragraph of the document. */
  take(paragraph: Paragraph): void {
    const {level, text} = paragraph;
    if (level !== undefined) {
      this.#marked = this.#marked.filter((above) => above.level < level);
      this.#marked.push({cell: paragraph, text, level});
      this.#unused.add(paragraph);
      this.#outside.note(paragraph);
    } else if (isNumberedHeading(text)) {
      this.#numbered.push(paragraph);
    } else {
      this.#passOver();
      this.#outside.add(paragraph);
    }
  }

  /** Gives the headings that hold for the table that begins here. */
  enter(levels: HeadingLevels): void {
    const marked = this.#marked.filter(({level}) => level !== this.#title);
    for (const {cell} of marked) this.#unused.delete(cell);
    levels.marked(marked);
    for (const paragraph of this.#numbered) levels.row(paragraph.text, paragraph);
    this.#numbered = [];
  }

  /** Tells which headings held for no table. */
  end(): void {
    this.#passOver();
    for (const cell of this.#unused) this.#outside.add(cell);
  }

  #passOver(): void {
    for (const paragraph of this.#numbered) this.#outside.add(paragraph);
    this.#numbered = [];
  }
}
