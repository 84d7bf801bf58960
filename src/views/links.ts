import {type Filters, filtersToSearch} from "../state/filters.js";
import type {zh} from "../text/zh.js";
import type {Context} from "./view.js";

/** The name of a page, as in the navigation. */
export type PageName = keyof typeof zh.site.pages;

/**
 * A link to a page of the site from a page in the same folder. It names the file, which any server finds.
 * @param search the state that the page opens with, with its `?`
 */
export function pageHref(name: PageName, search = ""): string {
  return `./${name}.html${search}`;
}

/**
 * A link to these tasks on a page. It names their list, unless that is the first and the one that is shown: every other
 * page would show another.
 */
export function listHref(
  name: PageName,
  filters: Filters,
  {lists, wholeList}: Pick<Context, "lists" | "wholeList">,
): string {
  const bare = filters.list === wholeList.list && filters.list === lists[0]?.list_id;
  return pageHref(name, filtersToSearch(bare ? {...filters, list: null} : filters));
}
