import {type Corpus, corpus, textsWith} from "./corpus.js";
import {narrows} from "./terms.js";
import type {Word} from "./word.js";

/** What is searched of a list: the words of each task, and the names of each department once. */
export interface Searched {
  /** The parts of each task's words, put together. */
  words: Corpus;
  /** All names of each department. */
  names: readonly (readonly string[])[];
  /** The departments of each task, by their places in `names`. */
  departments: readonly (readonly number[])[];
}

/** Finds tasks by words: 1 for each that has all of them, in its own words or in a name of one of its departments. */
export type TaskSearch = (words: readonly Word[]) => Uint8Array;

/**
 * Prepares the search in tasks. A reader who types on is answered from what was found before, since only there more
 * words can be.
 */
export function taskSearch({words, names, departments}: Searched): TaskSearch {
  const tasks = words.starts.length - 1;
  const called = corpus(names);
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
    const here = textsWith(words, word, among);
    const named = textsWith(called, word);
    if (named.includes(1)) {
      departments.forEach((own, task) => {
        if (here[task] === 0 && among[task] === 1 && own.some((each) => named[each] === 1)) here[task] = 1;
      });
    }
    return here;
  }
}
