import {putOnShelf} from "../../imported/shelf.js";
import {TooLargeError} from "../../imported/tab.js";
import type {Context} from "../view.js";
import type {Entry} from "./imports.js";

/**
 * Lays the chosen list, and every other one that was read, where the other pages find it: in this tab, or in what the
 * browser keeps if the reader ticked that. Of one document that was brought twice only the chosen reading, else the last,
 * is laid down. Notes at each list that does not fit why. True if `chosen` can be shown and nothing new went wrong.
 */
export async function store(entries: readonly Entry[], chosen: Entry, {text}: Context): Promise<boolean> {
  const words = text.import;
  let sound = true;
  // What did not fit the last time is passed over, unless it is what the reader wants to see.
  for (const entry of [chosen, ...others(entries, chosen).filter(({problem}) => problem === null)]) {
    entry.problem = null;
    try {
      await putOnShelf(entry.document!.list, entry.keep);
    } catch (error) {
      const {name, message} = error as Error;
      entry.problem =
        error instanceof TooLargeError
          ? words.tooLarge
          : (entry.keep ? words.notKept : words.notInTab)(message || name);
      sound = false;
    }
  }
  return sound;
}

/** The other lists that were read, the last reading of each document. */
export function others(entries: readonly Entry[], chosen: Entry): Entry[] {
  const hashOf = (entry: Entry) => entry.document?.list.sha256;
  const read = entries.filter(
    (entry) => entry.state.kind === "read" && entry.document && hashOf(entry) !== hashOf(chosen),
  );
  return read.filter((entry, index) =>
    read.slice(index + 1).every((later) => hashOf(later) !== hashOf(entry)),
  );
}
