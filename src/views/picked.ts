import {type Mark, markKey, marksOf} from "../interact/marks.js";
import {type Filters, filtersFromSearch, filtersToSearch} from "../state/filters.js";
import type {Context} from "./view.js";

/** The URL's parameters that hold tasks picked on a chart, as filters in their own URL form; `pin` stays at the next pick. */
export type Slot = "pick" | "pin";

/** Tasks picked on a page. */
export interface Pick {
  slot: Slot;
  filters: Filters;
  /** The same for the same tasks. */
  key: string;
}

type PickContext = {search: Context["search"]; wholeList: Filters};

/** The tasks picked on this page, which are of the list that it shows; null if none are. */
export function pickedFilters({search, wholeList}: PickContext, slot: Slot = "pick"): Filters | null {
  const text = search.get(slot);
  return text === null ? null : {...filtersFromSearch(text).filters, list: wholeList.list};
}

/** What stands in the panel: the pick, then what is pinned; a pick that is pinned stands there once. */
export function shownPicks(context: PickContext): Pick[] {
  const shown = (["pick", "pin"] as const).flatMap((slot): Pick[] => {
    const filters = pickedFilters(context, slot);
    return filters ? [{slot, filters, key: filtersToSearch(filters)}] : [];
  });
  return shown.filter(
    ({slot, key}) => slot === "pin" || !shown.some((other) => other.slot === "pin" && other.key === key),
  );
}

type Change = Record<string, string | null>;

const urlForm = (filters: Filters | null) =>
  filters === null ? null : filtersToSearch({...filters, list: null}).slice(1);

/** The change of the URL that picks tasks; null lets them go. */
export function pick(filters: Filters | null): Change {
  return {pick: urlForm(filters)};
}

/** The change of the URL that pins what is picked, in place of what was pinned. */
export function pin(filters: Filters): Change {
  return {pick: null, pin: urlForm(filters)};
}

/** The change of the URL that takes away one of two, or, of a pin alone, makes it a pick again. */
export function unpin({filters}: Pick, alone: boolean): Change {
  return {...(alone ? pick(filters) : {}), pin: null};
}

/** The change of the URL that lets one go, with a pick that is the same. */
export function letGo({slot, filters}: Pick, context: PickContext): Change {
  const picked = pickedFilters(context);
  const same = picked !== null && filtersToSearch(picked) === filtersToSearch(filters);
  return {[slot]: null, ...(same ? {pick: null} : {})};
}

/** The change of the URL that Escape means: the pick goes, then the pin; null if there is neither. */
export function letLastGo(context: PickContext): Change | null {
  const [last] = shownPicks(context);
  return last ? letGo(last, context) : null;
}

/** The mark that was picked last, by document, and its height in the window while the page is drawn anew. */
const openers = new WeakMap<Document, {figure: Element; key: string; top: number | null}>();

/** Remembers a mark, so that the focus can go back to it. */
export function rememberMark(mark: Mark): void {
  const figure = mark.closest("figure");
  if (figure) openers.set(mark.ownerDocument, {figure, key: markKey(mark), top: null});
}

function rememberedMark(document: Document): Mark | undefined {
  const opener = openers.get(document);
  const chart = opener?.figure.querySelector<SVGSVGElement>("[data-part=plots] svg");
  return chart ? marksOf(chart).find((each) => markKey(each) === opener!.key) : undefined;
}

/** Gives the focus back to the mark that was picked last, though its chart has been drawn anew since; false if it is gone. */
export function focusRememberedMark(document: Document): boolean {
  const mark = rememberedMark(document);
  mark?.focus({preventScroll: true});
  return mark !== undefined;
}

/** Notes where in the window the mark stands that was picked last, before the page is drawn at another width. */
export function holdPlace(document: Document): void {
  const opener = openers.get(document);
  const box = rememberedMark(document)?.getBoundingClientRect();
  const window = document.defaultView;
  const seen = box && window && box.bottom > 0 && box.top < window.innerHeight;
  if (opener) opener.top = seen ? box.top : null;
}

/** Scrolls so that the mark stands where it was noted. */
export function restorePlace(document: Document): void {
  const opener = openers.get(document);
  if (!opener || opener.top === null) return;
  const box = rememberedMark(document)?.getBoundingClientRect();
  if (box) document.defaultView?.scrollBy({top: box.top - opener.top, behavior: "instant"});
  opener.top = null;
}
