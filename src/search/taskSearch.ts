import {type Corpus, corpus, textsWith} from "./corpus.js";
import {narrows} from "./terms.js";
import type {Word} from "./word.js";

/** What is searched of a list: the words of each task, and the names of each department once. */
export interface Searched {
  /** What each task alone says, put together. */
  words: Corpus;
  /** What tasks share and is searched once for all: headings, clauses, departments, each with all that stands for it. */
  shared: readonly (readonly string[])[];
  /** What each task has of that, by its place in `shared`. */
  has: readonly (readonly number[])[];
}

/** Finds tasks by words: 1 for each that has all of them, each in its own words or in what it shares with others. */
export type TaskSearch = (words: readonly Word[]) => Uint8Array;

/**
 * Prepares the search in tasks. A reader who types on is answered from what was found before, since only there more
 * words can be.
 */
export function taskSearch({words, shared, has}: Searched): TaskSearch {
  const tasks = words.starts.length - 1;
  const common = corpus(shared);
  let last: {words: readonly Word[]; found: Uint8Array} = {
    words: [],
    found: new Uint8Array(tasks).fill(1),
  };
  const all = last.found;
  return (sought) => {
    let found = narrows(last.words, sought) ? last.found : all;
    for (const word of sought) found = withWord(word, found);
    last = {words: sought, found};
    return found;
  };

  function withWord(word: Word, among: Uint8Array): Uint8Array {
    const isIn = textsWith(common, word);
    if (!isIn.includes(1)) return textsWith(words, word, among);
    const found = new Uint8Array(tasks);
    const left = among.slice();
    for (let task = 0; task < tasks; task++) {
      if (among[task] === 0) continue;
      for (const each of has[task]!) {
        if (isIn[each] === 0) continue;
        found[task] = 1;
        left[task] = 0;
        break;
      }
    }
    const own = textsWith(words, word, left);
    for (let task = 0; task < tasks; task++) if (own[task] === 1) found[task] = 1;
    return found;
  }
}
