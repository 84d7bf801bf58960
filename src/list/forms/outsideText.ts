import {type Finding, findings} from "../findings.js";
import type {Cell} from "../source.js";
import {headingText} from "../words/headings.js";
import {findFirstLeads} from "../words/phrases.js";

/** More paragraphs than these are told of in one finding. */
const aFew = 5;

/** The text outside a list's rows: paragraphs, rows above the header, notes below; its title is no news. */
export class OutsideText {
  /** Whether a note among it, or in a header, says that the first-named party leads (列第一位的为牵头单位). */
  firstLeads = false;
  readonly #title: Cell | undefined;
  readonly #unread: Cell[] = [];
  readonly #notes = new Map<string, Finding>();

  constructor(title: Cell | undefined) {
    this.#title = title;
  }

  add(cell: Cell): void {
    this.note(cell);
    if (cell !== this.#title) this.#unread.push(cell);
  }

  /** Looks for a note that holds for the whole list; the same note again is not reported. */
  note({text, line}: Cell): void {
    const note = findFirstLeads(headingText(text));
    if (note === null) return;
    this.firstLeads = true;
    if (!this.#notes.has(note)) this.#notes.set(note, findings.documentNote({no: null, line}, note));
  }

  /** A finding for each of a few paragraphs that were not read, or one for all. */
  findings(): Finding[] {
    const unread = this.#unread.sort((a, b) => a.line - b.line);
    const [first] = unread;
    const gathered =
      first && unread.length > aFew
        ? [findings.outsideText({no: null, line: first.line}, first.text, unread.length)]
        : unread.map(({text, line}) => findings.outsideText({no: null, line}, text));
    return [...gathered, ...this.#notes.values()];
  }
}
