import {fold} from "../search/fold.js";
import {matchesIn} from "../search/matches.js";
import type {Word} from "../search/word.js";

/** Words with what is looked for marked in them. */
export function markedText(
  document: Document,
  words: string,
  sought: readonly Word[],
): (string | HTMLElement)[] {
  if (sought.length === 0) return [words];
  const pieces: (string | HTMLElement)[] = [];
  let at = 0;
  for (const [start, end] of matchesIn(fold(words), sought)) {
    if (start > at) pieces.push(words.slice(at, start));
    const mark = document.createElement("mark");
    mark.textContent = words.slice(start, end);
    pieces.push(mark);
    at = end;
  }
  if (at < words.length) pieces.push(words.slice(at));
  return pieces;
}

/** Whether any of what is looked for stands in the words. */
export const isIn = (words: string, sought: readonly Word[]): boolean =>
  sought.length > 0 && matchesIn(fold(words), sought).length > 0;
