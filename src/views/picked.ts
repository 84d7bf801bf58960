import type {Change} from "../state/address.js";
import {type Filters, filterChange, filtersFromSearch, filtersToSearch, noFilters} from "../state/filters.js";
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

/**
 * The tasks picked on this page, which are of the list that it shows; null if none are. In the URL each of their filters
 * has its own name after that of the slot (`pick.section=1`), and `pick=` alone means all tasks; in addresses of earlier
 * versions they stand in one parameter (`pick=section%3D1`).
 */
export function pickedFilters({search, wholeList}: PickContext, slot: Slot = "pick"): Filters | null {
  const own = [...search].flatMap(([name, value]) =>
    name.startsWith(`${slot}.`) ? [[name.slice(slot.length + 1), value]] : [],
  );
  const earlier = search.get(slot);
  if (own.length === 0 && earlier === null) return null;
  const text = own.length > 0 ? new URLSearchParams(own).toString() : earlier!;
  return {...filtersFromSearch(text).filters, list: wholeList.list};
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

/** The departments that picked tasks are of: one, the two of a pair, or those of a set. */
export const departmentsOf = ({department, partner, all}: Filters): string[] =>
  [department, partner, ...all].filter((name) => name !== null);

/** The parameters of a slot that hold these filters; null for none. */
function inSlot(slot: Slot, filters: Filters | null): Record<string, string | readonly string[] | null> {
  const whole = filters === null ? null : {...filters, list: null};
  const change = filterChange(whole ?? noFilters);
  const named = Object.entries(change).map(([name, values]) => [`${slot}.${name}`, values] as const);
  const isAll = whole !== null && named.every(([, values]) => values === null);
  return {...Object.fromEntries(named), [slot]: isAll ? "" : null};
}

/** The change of the URL that picks tasks; null lets them go. */
export const pick = (filters: Filters | null): Change => inSlot("pick", filters);

/** The change of the URL that pins what is picked, in place of what was pinned. */
export const pin = (filters: Filters): Change => ({...inSlot("pick", null), ...inSlot("pin", filters)});

/** The change of the URL that takes away one of two, or, of a pin alone, makes it a pick again. */
export function unpin({filters}: Pick, alone: boolean): Change {
  return {...(alone ? pick(filters) : {}), ...inSlot("pin", null)};
}

/** The change of the URL that lets one go, with a pick that is the same. */
export function letGo({slot, filters}: Pick, context: PickContext): Change {
  const picked = pickedFilters(context);
  const same = picked !== null && filtersToSearch(picked) === filtersToSearch(filters);
  return {...inSlot(slot, null), ...(same ? inSlot("pick", null) : {})};
}

/**
 * The change of the URL that a press on a mark means: its tasks are picked, or, where they are shown, let go. So a pressed
 * button is one whose tasks are shown.
 */
export function press(filters: Filters, context: PickContext): Change {
  const key = filtersToSearch(filters);
  const shown = shownPicks(context).find((each) => each.key === key);
  return shown ? letGo(shown, context) : pick(filters);
}

/** The change of the URL that Escape means: the pick goes, then the pin; null if there is neither. */
export function letLastGo(context: PickContext): Change | null {
  const [last] = shownPicks(context);
  return last ? letGo(last, context) : null;
}
