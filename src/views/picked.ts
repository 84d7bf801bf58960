import {type Mark, markKey, marksOf} from "../interact/marks.js";
import {type Filters, filtersFromSearch, filtersToSearch} from "../state/filters.js";
import type {Context} from "./view.js";

/** The URL's parameter that holds which tasks were picked on a chart, as filters in their own URL form. */
const parameter = "pick";

/** The tasks picked on this page, which are of the list that it shows; null if none are. */
export function pickedFilters({search, wholeList}: Pick<Context, "search" | "wholeList">): Filters | null {
  const text = search.get(parameter);
  return text === null ? null : {...filtersFromSearch(text).filters, list: wholeList.list};
}

/** The change of the URL that picks tasks; null lets them go. */
export function pick(filters: Filters | null): Record<string, string | null> {
  return {[parameter]: filters === null ? null : filtersToSearch({...filters, list: null}).slice(1)};
}

/** The mark that was picked last, by document. */
const openers = new WeakMap<Document, {figure: Element; key: string}>();

/** Remembers a mark, so that the focus can go back to it. */
export function rememberMark(mark: Mark): void {
  const figure = mark.closest("figure");
  if (figure) openers.set(mark.ownerDocument, {figure, key: markKey(mark)});
}

/** Gives the focus back to the mark that was picked last, though its chart has been drawn anew since. */
export function focusRememberedMark(document: Document): void {
  const opener = openers.get(document);
  const chart = opener?.figure.querySelector<SVGSVGElement>("[data-part=plots] svg");
  const mark = chart && marksOf(chart).find((each) => markKey(each) === opener!.key);
  mark?.focus();
}
