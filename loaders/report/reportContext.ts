import {parseHTML} from "linkedom";
import {placements} from "../../src/layout/placements.ts";
import {listNames} from "../../src/queries/listNames.ts";
import {sections} from "../../src/queries/sections.ts";
import {filtersFromSearch, noFilters} from "../../src/state/filters.ts";
import {zh} from "../../src/text/zh.ts";
import {filterChips} from "../../src/views/filterWords.ts";
import {listedFilters} from "../../src/views/listedFilters.ts";
import type {Context} from "../../src/views/view.ts";
import type {Site} from "../site.ts";

/**
 * What views need to be drawn without a browser, of one list and some of its tasks.
 *
 * @param list `list_id`; null for the first
 * @param filters as the address of a page has them
 * @throws Error, in words for the user, if there is no such list or a filter says nothing.
 */
export async function reportContext(
  {database}: Pick<Site, "database">,
  {list, filters}: {list: string | null; filters: string},
): Promise<Context> {
  const lists = await database.ask(listNames, noFilters);
  const chosen = list === null ? lists[0] : lists.find(({list_id}) => list_id === list);
  if (!chosen) {
    const known = lists.map(({list_id}) => list_id).join("、");
    throw new Error(`没有编号为“${list}”的清单，可用：${known}`);
  }
  const wholeList = {...noFilters, list: chosen.list_id};
  const read = filtersFromSearch(filters);
  if (read.filters.list !== null) throw new Error("--filters 里不写 list，请用 --list 指明清单");
  const asked = await listedFilters(read, {database, wholeList, browser: null});
  if (asked.ignored.length > 0) {
    throw new Error(`--filters 里的“${asked.ignored.join("、")}”不认识，或这份清单里没有（部门要写全称）`);
  }
  const within = {...asked.filters, list: chosen.list_id};
  const headings = await database.ask(sections, wholeList);
  const {document} = parseHTML("<!doctype html><html><body></body></html>");
  return {
    document,
    database,
    text: zh,
    home: "./",
    search: new URLSearchParams(),
    lists,
    wholeList,
    within,
    limits: filterChips({...within, list: null}, headings, zh).map(({label}) => label),
    widths: [],
    placements: placements(),
    browser: null,
  };
}
