import {Superseded} from "./view.js";

/** A page that works for longer, in milliseconds, makes the reader wait for what was clicked meanwhile. */
const longest = 40;

/**
 * What a view waits for between two pieces of its work: where the last breath is long ago, until the browser has answered
 * the reader and painted what there is. Rejects with {@link Superseded} once what is drawn is no longer current.
 */
export function breaths(isCurrent: () => boolean, now: () => number = () => performance.now()) {
  let last = now();
  return async (): Promise<void> => {
    if (now() - last >= longest) await new Promise((resolve) => setTimeout(resolve));
    if (!isCurrent()) throw new Superseded();
    last = now();
  };
}
