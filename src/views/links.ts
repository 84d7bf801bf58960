import {addressOf} from "../state/address.js";
import {type Filters, filtersToSearch} from "../state/filters.js";
import type {zh} from "../text/zh.js";
import type {Context} from "./view.js";

/** The name of a page, as in the navigation. */
export type PageName = keyof typeof zh.site.pages;

/**
 * A link to a page of the site from a page in the same folder. It names the file, which any server finds.
 * @param search the state that the page opens with, with or without its `?`; that of an imported list comes after `#`
 */
export function pageHref(name: PageName, search = ""): string {
  return addressOf(`./${name}.html`, new URLSearchParams(search));
}

/**
 * A link to these tasks on a page. It names their list, but for what the build draws of the first list. In the browser
 * it does so wherever there is more than one: a page that is asked for none shows the one that was chosen last.
 */
export function listHref(
  name: PageName,
  filters: Filters,
  {lists, wholeList, browser}: Pick<Context, "lists" | "wholeList" | "browser">,
): string {
  const first = filters.list === wholeList.list && filters.list === lists[0]?.list_id;
  const bare = first && (browser === null || lists.length < 2);
  return pageHref(name, filtersToSearch(bare ? {...filters, list: null} : filters));
}
