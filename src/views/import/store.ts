import {keep} from "../../imported/kept.js";
import {dropFromTab, putInTab, TooLargeError} from "../../imported/tab.js";
import type {Context} from "../view.js";
import type {Entry} from "./imports.js";

/**
 * Lays every list that was read where the other pages find it: in this tab, or in what the browser keeps if the reader
 * ticked that. Notes at each list that does not fit why. True if `chosen` can be shown and nothing new went wrong.
 */
export async function store(entries: readonly Entry[], chosen: Entry, {text}: Context): Promise<boolean> {
  const words = text.import;
  let sound = true;
  for (const entry of entries) {
    const list = entry.document?.list;
    // What did not fit the last time is passed over, unless it is what the reader wants to see.
    if (!list || entry.state.kind !== "read" || (entry !== chosen && entry.problem !== null)) continue;
    entry.problem = null;
    try {
      if (entry.keep) {
        await keep(list);
        dropFromTab(list.list_id);
      } else await putInTab(list);
    } catch (error) {
      const {name, message} = error as Error;
      entry.problem = error instanceof TooLargeError ? words.tooLarge : words.notKept(message || name);
      sound = false;
    }
  }
  return sound;
}
