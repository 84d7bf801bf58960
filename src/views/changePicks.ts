import {type Change, changed} from "../state/address.js";
import {holdPlace} from "./opener.js";
import type {Browser, Context} from "./view.js";

/**
 * Turns the page to other picks, as the reader asked, and keeps in place what the reader looks at. Where the picks are
 * these already nothing is drawn, so that no place may be kept: a later drawing would jump back to it.
 */
export function changePicks(
  parameters: Change,
  {document, search}: Pick<Context, "document" | "search">,
  browser: Pick<Browser, "change">,
): void {
  if (changed(search, parameters).toString() === search.toString()) return;
  holdPlace(document);
  browser.change(parameters);
}
