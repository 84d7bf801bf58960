import {addressOf, changed} from "../../state/address.js";
import {pageHref} from "../links.js";
import type {Context} from "../view.js";

/** The address of a notebook: one of this browser, a new one (`new`), or a starter. */
export function notebookHref(
  {home, search}: Pick<Context, "home" | "search">,
  asked: {notebook: string} | {starter: string},
): string {
  return addressOf(pageHref("notebook", home), changed(search, {notebook: null, starter: null, ...asked}));
}
