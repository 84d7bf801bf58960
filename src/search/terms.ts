import {fold} from "./fold.js";

/** What is looked for, folded; all of them must be found. */
export type Terms = readonly string[];

/** Words longer than these are cut, and more of them left out: nobody types so much, and a link must not hang a page. */
const longest = 100;
const most = 20;

/** The words of a search box, each once, in order: white space parts them. */
export function termsOf(query: string): Terms {
  const words = fold(query.slice(0, longest * most))
    .split(/\s+/)
    .filter((word) => word !== "")
    .map((word) => word.slice(0, longest));
  return [...new Set(words)].slice(0, most);
}

/** True if a word may be pinyin: only then it is looked for in the sounds of characters. */
export const maySound = (term: string): boolean => /[a-z]/.test(term);

/** A word to be looked for, and whether by sound too. */
type Sought = {term: string; sounds: boolean};

/** True if what the newer words find is among what the older ones find: a reader who types on narrows what is found. */
export const narrows = (older: readonly Sought[], newer: readonly Sought[]): boolean =>
  older.every((before) =>
    newer.some((now) => now.term.startsWith(before.term) && (before.sounds || !now.sounds)),
  );
