import {foldInto, textOf} from "./fold.js";
import {walk} from "./walk.js";
import type {Word} from "./word.js";

/** Many texts in one, folded, so that they are searched at once; words of one never run on into the next. */
export interface Corpus {
  text: string;
  /** The same as codes. */
  codes: Uint16Array;
  /** Where each text begins, and at last the end of all. */
  starts: Int32Array;
  /** The characters that occur, each once, in the order of their codes. */
  characters: readonly string[];
}

/** Parts a text's parts, and texts: it is in no word. */
const end = 0x0a;

/** So many texts are put together at a time. */
const textsAtATime = 5000;

/**
 * Puts texts together, some thousands at each step; the last step gives the corpus.
 * @param partsOf the parts of each text, which are searched one by one
 */
export function* corpusSteps(
  texts: number,
  partsOf: (text: number) => readonly (string | null)[],
): Generator<void, Corpus> {
  let room = new Uint16Array(1 << 16);
  const starts = new Int32Array(texts + 1);
  const occurs = new Uint8Array(0x10000);
  let at = 0;
  let counted = 0;
  for (let index = 0; index < texts; index++) {
    starts[index] = at;
    for (const part of partsOf(index)) {
      if (!part) continue;
      const next = at + part.length + 1;
      if (next > room.length) {
        const grown = new Uint16Array(Math.max(next, 2 * room.length));
        grown.set(room);
        room = grown;
      }
      foldInto(room, at, part);
      room[next - 1] = end;
      at = next;
    }
    if (index % textsAtATime !== textsAtATime - 1) continue;
    for (; counted < at; counted++) occurs[room[counted]!] = 1;
    yield;
  }
  for (; counted < at; counted++) occurs[room[counted]!] = 1;
  starts[texts] = at;
  const codes = room.subarray(0, at);
  const characters = [...occurs.keys()].filter((code) => occurs[code] === 1 && code !== end);
  return {
    text: textOf(codes),
    codes,
    starts,
    characters: characters.map((code) => String.fromCharCode(code)),
  };
}

/** The same at once, for few. */
export function corpus(texts: readonly (readonly (string | null)[])[]): Corpus {
  const steps = corpusSteps(texts.length, (text) => texts[text]!);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * In which texts a word stands: 1 for each that has it.
 * @param among texts that are looked through, those with a 1; all by default
 */
export function textsWith(corpus: Corpus, word: Word, among: Uint8Array | null = null): Uint8Array {
  const {starts} = corpus;
  const found = new Uint8Array(starts.length - 1);
  const holds = (word.sounds ? heardIn : writtenIn)(corpus, word);
  for (let index = 0; index < found.length; index++) {
    if (among === null || among[index] === 1)
      found[index] = holds(starts[index]!, starts[index + 1]!) ? 1 : 0;
  }
  return found;
}

/** Whether a word stands between two places of the corpus. Asked from left to right. */
type Holds = (from: number, to: number) => boolean;

function writtenIn({text}: Corpus, {term}: Word): Holds {
  let at = -1;
  return (from, to) => {
    if (at < from) at = text.indexOf(term, from);
    if (at < 0) at = text.length;
    return at < to;
  };
}

function heardIn({codes, characters}: Corpus, word: Word): Holds {
  const walked = walk(word, characters);
  return (from, to) => walked(codes, from, to);
}
