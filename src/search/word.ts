import type {Sounds} from "./sounds.js";

/** As many letters of a word are looked for among sounds: a bit each. */
const longest = 30;

/**
 * A word to be looked for, as an automaton. Its states are the places in the word, a bit each; a character leads from a
 * place to those that it can stand for: itself one place on, and by its sound (`shi` 市) as far as the letters agree with
 * the whole sound, with its first letter (`s`), or with its `zh`, `ch`, `sh`. The last sound need not be whole (`shich`
 * 市场). Each character may be given in its own way.
 */
export interface Word {
  /** The places that a character leads to from the word's beginning, by its code; 0 for none. */
  first: Int32Array;
  /** The places that a character leads to from those of `places`, the beginning not among them. */
  next(places: number, code: number): number;
  /** The bit of the word's end. */
  end: number;
}

/**
 * @param term folded
 * @param characters those of the texts that are searched, each once; others lead nowhere
 */
export function wordOf(term: string, sounds: Sounds | null, characters: Iterable<string>): Word {
  const word = sounds ? term.slice(0, longest) : term;
  const first = new Int32Array(0x10000);
  const later = new Map<number, Int32Array>();
  for (const character of characters) {
    const reaches = Int32Array.from(word, (_, place) => reachOf(character, word, place, sounds));
    if (reaches.every((places) => places === 0)) continue;
    const code = character.charCodeAt(0);
    first[code] = reaches[0]!;
    later.set(code, reaches);
  }
  const next = (places: number, code: number) => {
    const reaches = later.get(code);
    let reached = 0;
    if (reaches) {
      for (let left = places; left !== 0; left &= left - 1)
        reached |= reaches[31 - Math.clz32(left & -left)]!;
    }
    return reached;
  };
  return {first, next, end: 1 << word.length};
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
