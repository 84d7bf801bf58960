import {sections} from "../queries/sections.js";
import {changed} from "../state/address.js";
import {filterChange, type SearchFilters} from "../state/filters.js";
import {type ChipLink, chips} from "./chips.js";
import {filterChips} from "./filterWords.js";
import {type PageName, pageHref} from "./links.js";
import {pageFilters} from "./pageFilters.js";
import {part, type Root} from "./part.js";
import type {Context} from "./view.js";

/**
 * The filters in force as chips at the head of a page, and what of the address nobody knows. A page that shows its whole
 * list says so: the filters hold again on the page that the reader goes to next.
 * @returns the filters in words, for source lines and names of files
 */
export async function filterBar(
  root: Root,
  {filters, ignored}: SearchFilters,
  page: PageName,
  context: Context,
): Promise<string[]> {
  const {database, text, home, search, wholeList} = context;
  const restricts = filterChips(filters, [], text).length > 0;
  const headings = restricts ? await database.ask(sections, wholeList) : [];
  const {own, applies} = pageFilters[page];
  const links = filterChips(filters, headings, text).map(({label, without}): ChipLink => {
    // All else of the page stays as it is.
    const change = Object.fromEntries(
      Object.entries(filterChange(without)).filter(([name]) => !Object.hasOwn(own, name)),
    );
    return {label, href: pageHref(page, home, changed(search, change).toString()), change};
  });
  const area = part(root, "div", "filter-bar").attr("hidden", restricts || ignored.length > 0 ? null : "");
  chips(part(area, "nav", "chips"), links, context);
  const said =
    page === "tasks" ? text.filters.lists : applies ? text.filters.applies : text.filters.appliesNot;
  part(area, "p", "filters-said").text(restricts ? said : "");
  part(area, "p", "ignored").text(ignored.length > 0 ? text.filters.ignored(ignored.join("、")) : "");
  return links.map(({label}) => label);
}
