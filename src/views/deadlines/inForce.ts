import type {SectionRow} from "../../queries/sections.js";
import {addressOf} from "../../state/address.js";
import {type Filters, filtersToSearch} from "../../state/filters.js";
import type {ChipLink} from "../chips.js";
import {filterChips} from "../filterWords.js";

import type {Context} from "../view.js";
import {withoutFilters} from "./withoutFilters.js";

/** The filters in force in words, each with the link to this page without it; all else of the page stays as it is. */
export function filterLinks(
  filters: Filters,
  headings: readonly SectionRow[],
  {text, search, home}: Pick<Context, "text" | "search" | "home">,
): ChipLink[] {
  const bare = withoutFilters(search);
  return filterChips(filters, headings, text).map(({label, without}) => {
    const next = new URLSearchParams(bare);
    for (const [name, value] of new URLSearchParams(filtersToSearch({...without, list: null}))) {
      next.append(name, value);
    }
    return {label, href: addressOf(`${home}deadlines.html`, next)};
  });
}
