import {isImportedId} from "../imported/importedList.js";

/** The parts of a page's URL that its state is in. */
export type Place = Pick<Location, "search" | "hash">;

/**
 * The state of a page, as parameters: those after `#` of an imported list (`#list=import-…&department=…`), else those
 * after `?`. A fragment that names no list is an anchor.
 */
export function stateOf({search, hash}: Place): URLSearchParams {
  const state = new URLSearchParams(hash.slice(1));
  return state.has("list") ? state : new URLSearchParams(search);
}

/** The anchor in the page that an address leads to, with its `#`; empty if there is none. */
export function anchorOf({hash}: Pick<Place, "hash">): string {
  return new URLSearchParams(hash.slice(1)).has("list") ? "" : hash;
}

/**
 * The address of a page in a state. What is asked of an imported list stands after `#`, since a browser keeps that to
 * itself: names of its departments must not come into a server's log.
 * @param page address of the page without state
 * @param anchor with its `#`; only a shipped list's page has room for one
 */
export function addressOf(page: string, state: URLSearchParams, anchor = ""): string {
  // A comma is allowed in both, and reads better.
  const text = state.toString().replaceAll("%2C", ",");
  const list = state.get("list");
  if (list === null || !isImportedId(list)) return page + (text && `?${text}`) + anchor;
  return `${page}#${text}`;
}

/** Parameters to be set, one of several values to be set to all of them; those with null are let go. */
export type Change = Readonly<Record<string, string | readonly string[] | null>>;

/** The state with some of its parameters changed. */
export function changed(state: URLSearchParams, parameters: Change): URLSearchParams {
  const next = new URLSearchParams(state);
  for (const [name, value] of Object.entries(parameters)) {
    if (typeof value === "string") next.set(name, value);
    else {
      next.delete(name);
      for (const each of value ?? []) next.append(name, each);
    }
  }
  return next;
}
