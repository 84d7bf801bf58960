import {type Filters, filtersFromSearch, type SearchFilters} from "../state/filters.js";
import {optionNames as deadlines} from "./deadlines/state.js";
import type {PageName} from "./links.js";
import {optionNames as network} from "./network/state.js";
import {optionNames as tasks} from "./tasks/state.js";
import {optionNames as workload} from "./workload/state.js";

/** How a page takes the filters of the address. */
interface PageFilters {
  /** The page's own parameters, which are no filters here. */
  own: readonly string[];
  /** False: the page shows its whole list, whatever the filters. */
  applies: boolean;
}

/** Each page's way with filters. */
export const pageFilters: Readonly<Record<PageName, PageFilters>> = {
  index: {own: [], applies: false},
  workload: {own: workload, applies: true},
  network: {own: network, applies: true},
  deadlines: {own: deadlines, applies: true},
  tasks: {own: tasks, applies: true},
  departments: {own: ["department", "sort", "order"], applies: false},
  quality: {own: ["severity", "group", "rule", "section", "q"], applies: false},
  import: {own: [], applies: false},
  about: {own: [], applies: false},
};

/** The filters that the address of a page names, of the list that it shows, and what of the address nobody knows. */
export function filtersOn(page: PageName, search: URLSearchParams, {list}: Filters): SearchFilters {
  const {own} = pageFilters[page];
  const rest = [...search].filter(([name]) => !own.includes(name) && !/^(pick|pin)(\.|$)/.test(name));
  const {filters, ignored} = filtersFromSearch(new URLSearchParams(rest).toString());
  return {filters: {...filters, list}, ignored};
}
