import type {Cell} from "../source.js";
import {type Heading, headingMark, headingNumber, headingText} from "../words/headings.js";

type Level = "section" | "subsection";

/** The section and the subsection that hold where a list is being read, each counted through the whole list. */
export class HeadingLevels {
  readonly current: Record<Level, Heading | null> = {section: null, subsection: null};
  /** Every heading that was taken, in order. */
  readonly all: Heading[] = [];
  readonly #counts: Record<Level, number> = {section: 0, subsection: 0};
  /** The level that each way of writing a heading row has, in the order in which they were met. */
  readonly #styles = new Map<string, Level>();

  /** Takes the cell of a heading column; one that is blank or says the same keeps the heading above. */
  column(level: Level, written: string, cell: Cell): void {
    this.#enter(level, headingText(written), cell);
  }

  /**
   * Takes a heading row, or a heading between two tables: 一、 begins a section and （一） a subsection; otherwise the
   * first style met is the section's.
   */
  row(written: string, cell: Cell): void {
    const text = headingText(written);
    const style = headingMark(text)?.style ?? "plain";
    this.#enter(this.#levelOf(style), text, cell);
  }

  /** Takes the headings that the document marks as such, outermost first: the first is the section, the last the subsection. */
  marked(headings: readonly {text: string; cell: Cell}[]): void {
    const [section] = headings;
    if (!section) return;
    this.#enter("section", headingText(section.text), section.cell);
    const subsection = headings.length > 1 ? headings.at(-1)! : null;
    if (!subsection) this.current.subsection = null;
    else this.#enter("subsection", headingText(subsection.text), subsection.cell);
  }

  #levelOf(style: string): Level {
    const known = this.#styles.get(style);
    if (known) return known;
    let level: Level = this.#styles.size === 0 ? "section" : "subsection";
    if (style === "part" || (style === "comma" && !this.#styles.has("part"))) level = "section";
    if (style === "brackets") level = "subsection";
    this.#styles.set(style, level);
    return level;
  }

  #enter(level: Level, text: string, cell: Cell): void {
    if (text === "" || text === this.current[level]?.text) return;
    const leadingBreaks = /^\s*/.exec(cell.text)![0].split("\n").length - 1;
    const heading: Heading = {
      order: ++this.#counts[level],
      text,
      number: headingNumber(text),
      line: cell.line + leadingBreaks,
    };
    this.all.push(heading);
    this.current[level] = heading;
    if (level === "section") this.current.subsection = null;
  }
}
