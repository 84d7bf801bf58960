import type {Sounds} from "./sounds.js";
import {maySound, type Terms} from "./terms.js";

/** As many letters of a word are looked for among sounds: a bit each. */
const longest = 30;

/**
 * A word to be looked for, as an automaton. Its states are the places in the word, a bit each; a character leads from a
 * place to those that it can stand for: itself one place on, and by its sound (`shi` 市) as far as the letters agree with
 * the whole sound, with its first letter (`s`), or with its `zh`, `ch`, `sh`. The last sound need not be whole (`shich`
 * 市场). Each character may be given in its own way.
 */
export interface Word {
  /** Folded, as it is written. */
  term: string;
  /** False where only the word itself is looked for, so that no automaton is needed. */
  sounds: boolean;
  /** The places that a character leads to from the word's beginning; 0 for none. */
  first(code: number): number;
  /** The places that a character leads to from those of `places`, the beginning not among them. */
  next(places: number, code: number): number;
  /** The bit of the word's end. */
  end: number;
}

/** The words of a search. @param sounds null while they are not known */
export const wordsOf = (terms: Terms, sounds: Sounds | null): Word[] =>
  terms.map((term) => wordOf(term, sounds && maySound(term) ? sounds : null));

/** @param term folded */
export function wordOf(term: string, sounds: Sounds | null): Word {
  const word = term.slice(0, longest);
  const known = new Map<number, Int32Array | null>();
  const reachesOf = (code: number) => {
    let reaches = known.get(code);
    if (reaches === undefined) {
      const character = String.fromCharCode(code);
      const all = Int32Array.from(word, (_, place) => reachOf(character, word, place, sounds));
      reaches = all.every((places) => places === 0) ? null : all;
      known.set(code, reaches);
    }
    return reaches;
  };
  return {
    term,
    sounds: sounds !== null,
    first: (code) => reachesOf(code)?.[0] ?? 0,
    next: (places, code) => {
      const reaches = reachesOf(code);
      let reached = 0;
      if (reaches) {
        for (let left = places; left !== 0; left &= left - 1)
          reached |= reaches[31 - Math.clz32(left & -left)]!;
      }
      return reached;
    },
    end: 1 << word.length,
  };
}

/** The places that a character leads to from one. */
function reachOf(character: string, word: string, place: number, sounds: Sounds | null): number {
  let reached = character === word[place] ? 1 << (place + 1) : 0;
  if (sounds === null || !/[a-z]/.test(word[place]!)) return reached;
  for (const reading of sounds(character)) {
    let shared = 0;
    while (shared < reading.length && reading[shared] === word[place + shared]) shared++;
    if (shared === 0) continue;
    if (shared === reading.length || place + shared === word.length) reached |= 1 << (place + shared);
    if (shared >= 2 && /^[zcs]h/.test(reading)) reached |= 1 << (place + 2);
    reached |= 1 << (place + 1);
  }
  return reached;
}
