import type {Word} from "./word.js";

/**
 * The stretches of a text in which words of a search stand, in order, none of which touch: start and end, exclusive.
 * Of a place where a word may end sooner or later the longest counts.
 * @param text folded
 */
export function matchesIn(text: string, words: readonly Word[]): [start: number, end: number][] {
  const found = words.flatMap((word) => (word.sounds ? heard(text, word) : written(text, word)));
  found.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const merged: [number, number][] = [];
  for (const [start, end] of found) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

function written(text: string, {term}: Word): [number, number][] {
  const found: [number, number][] = [];
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) {
    found.push([at, at + term.length]);
  }
  return found;
}

function heard(text: string, {first, next, end}: Word): [number, number][] {
  const found: [number, number][] = [];
  for (let start = 0; start < text.length; start++) {
    let places = first(text.charCodeAt(start));
    let last = -1;
    for (let at = start + 1; places !== 0; at++) {
      if (places & end) last = at;
      if (at === text.length) break;
      places = next(places & ~end, text.charCodeAt(at));
    }
    if (last < 0) continue;
    found.push([start, last]);
    start = last - 1;
  }
  return found;
}
