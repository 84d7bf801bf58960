import {ruleGroups, severities} from "../model/values.js";
import {type Filters, filtersFromSearch, type SearchFilters} from "../state/filters.js";
import {anything, type Option, oneOf} from "./chosen.js";
import {options as deadlines} from "./deadlines/state.js";
import type {PageName} from "./links.js";
import {carried} from "./navigation.js";
import {options as network} from "./network/state.js";
import {options as report} from "./report/state.js";
import {options as tasks} from "./tasks/state.js";
import {options as workload} from "./workload/state.js";

/** How a page takes the filters of the address. */
interface PageFilters {
  /** The page's own parameters, which are no filters here. */
  own: Readonly<Record<string, Option>>;
  /** False: the page shows its whole list, whatever the filters. */
  applies: boolean;
  /** True: tasks can be picked on the page, see picked.ts. */
  picks?: true;
}

const quality = {
  severity: oneOf(...severities),
  rules: oneOf(...ruleGroups),
  rule: (text: string) => /^[a-z]+(-[a-z]+)*$/.test(text),
  section: (text: string) => filtersFromSearch(`section=${text}`).filters.section !== null,
  q: anything,
};

/** Each page's way with filters. */
export const pageFilters: Readonly<Record<PageName, PageFilters>> = {
  index: {own: {}, applies: false},
  workload: {own: workload, applies: true, picks: true},
  network: {own: network, applies: true, picks: true},
  deadlines: {own: deadlines, applies: true, picks: true},
  tasks: {own: tasks, applies: true},
  departments: {own: {department: anything, sort: anything, order: anything}, applies: false, picks: true},
  quality: {own: quality, applies: false},
  notebook: {own: {notebook: anything, starter: anything}, applies: false},
  report: {own: report, applies: true},
  import: {own: {}, applies: false},
  about: {own: {}, applies: false},
};

/** The filters that the address of a page names, of the list that it shows, and what of the address says nothing. */
export function filtersOn(page: PageName, search: URLSearchParams, {list}: Filters): SearchFilters {
  const {own, picks = false} = pageFilters[page];
  const rest = new URLSearchParams();
  const unread: string[] = [];
  for (const [name, text] of search) {
    if (picks && /^(pick|pin)(\.|$)/.test(name)) continue;
    const read = ownOption(page, name, text);
    if (read === undefined) rest.append(name, text);
    else if (!read(text)) unread.push(`${name}=${text}`);
  }
  const {filters, ignored} = filtersFromSearch(rest.toString());
  return {filters: {...filters, list}, ignored: [...ignored, ...unread]};

  function ownOption(page: PageName, name: string, text: string): Option | undefined {
    // The check-up's groups of rules had the name of another filter once.
    if (page === "quality" && name === "group" && oneOf(...ruleGroups)(text)) return anything;
    if (Object.hasOwn(own, name)) return own[name];
    return Object.hasOwn(carried, name) ? carried[name] : undefined;
  }
}
