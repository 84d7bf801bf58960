import type {Word} from "./word.js";

/** As many entries has a table of steps; of more states it forgets all and begins anew. */
const mostEntries = 1_000_000;

/** Entries that are no state: the word is found; not walked yet. */
const found = -1;
const unknown = -2;

/** Whether a word stands in a stretch of a text, of which the end is exclusive. */
export type Walk = (codes: Uint16Array, from: number, to: number) => boolean;

/**
 * Prepares the walk through a text for a word that is looked for by sound: its automaton as a table that is filled as it is
 * walked, so that each character of a long text is two look-ups. Characters that lead to the same places are of one kind;
 * of kind 0 is what leads to none.
 * @param characters those that the text may have
 * @param entries of the table, at most
 */
export function walk({first, next, end}: Word, characters: readonly string[], entries = mostEntries): Walk {
  const kinds = new Uint16Array(0x10000);
  // What a character of a kind leads to, from the beginning and from each place in the word.
  const samples: number[] = [0];
  const known = new Map<string, number>();
  const bits: number[] = [];
  for (let bit = 2; bit < end; bit *= 2) bits.push(bit);
  for (const character of characters) {
    const code = character.charCodeAt(0);
    const reaches = [first(code), ...bits.map((bit) => next(bit, code))];
    if (reaches.every((places) => places === 0)) continue;
    const key = reaches.join();
    let kind = known.get(key);
    if (kind === undefined) {
      kind = samples.push(code) - 1;
      known.set(key, kind);
    }
    kinds[code] = kind;
  }

  const width = samples.length;
  const most = Math.max(2, Math.floor(entries / width));
  let table = new Int32Array(width * 16);
  let states: number[] = [];
  let stateOf = new Map<number, number>();
  const begin = () => {
    states = [0];
    stateOf = new Map([[0, 0]]);
    table.fill(unknown);
  };
  begin();
  const placesAfter = (state: number, kind: number) =>
    kind === 0 ? 0 : first(samples[kind]!) | next(states[state]!, samples[kind]!);
  const entered = (state: number, kind: number): number => {
    const places = placesAfter(state, kind);
    if (places & end) {
      table[state * width + kind] = found;
      return found;
    }
    let after = stateOf.get(places);
    if (after === undefined) {
      const isFull = states.length >= most;
      if (isFull) begin();
      after = states.push(places) - 1;
      stateOf.set(places, after);
      if (states.length * width > table.length) {
        const grown = new Int32Array(table.length * 2).fill(unknown);
        grown.set(table);
        table = grown;
      }
      // The state that led here is forgotten with the others.
      if (isFull) return after;
    }
    table[state * width + kind] = after;
    return after;
  };
  return (codes, from, to) => {
    let state = 0;
    for (let at = from; at < to; at++) {
      const kind = kinds[codes[at]!]!;
      const after = table[state * width + kind]!;
      state = after === unknown ? entered(state, kind) : after;
      if (state === found) return true;
    }
    return false;
  };
}
