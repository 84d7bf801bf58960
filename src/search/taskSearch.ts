import {corpus, textsWith} from "./corpus.js";
import type {Sounds} from "./sounds.js";
import {narrows, type Terms} from "./terms.js";

/** What is searched of a list: the words of each task, and the names of each department once. */
export interface Searched {
  /** The parts of each task's words. */
  words: readonly (readonly (string | null)[])[];
  /** All names of each department. */
  names: readonly (readonly string[])[];
  /** The departments of each task, by their places in `names`. */
  departments: readonly (readonly number[])[];
}

/** Finds tasks by words: 1 for each that has all of them, in its own words or in a name of one of its departments. */
export type TaskSearch = (terms: Terms, sounds: Sounds | null) => Uint8Array;

/**
 * Prepares the search in tasks. A reader who types on is answered from what was found before, since only there more
 * words can be.
 */
export function taskSearch({words, names, departments}: Searched): TaskSearch {
  const tasks = corpus(words);
  const called = corpus(names);
  let last: {terms: Terms; sounds: Sounds | null; found: Uint8Array} | null = null;
  return (terms, sounds) => {
    const among = last && last.sounds === sounds && narrows(last.terms, terms) ? last.found : null;
    let found: Uint8Array | null = among;
    for (const term of terms) found = withTerm(term, found);
    last = {terms, sounds, found: found ?? new Uint8Array(words.length).fill(1)};
    return last.found;

    function withTerm(term: string, within: Uint8Array | null): Uint8Array {
      const here = textsWith(tasks, term, sounds, within);
      const named = textsWith(called, term, sounds);
      if (named.includes(1)) {
        departments.forEach((own, task) => {
          if (here[task] === 0 && (!within || within[task] === 1) && own.some((each) => named[each] === 1)) {
            here[task] = 1;
          }
        });
      }
      return here;
    }
  };
}
