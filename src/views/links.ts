import {isImportedId} from "../imported/importedList.js";
import {addressOf, changed} from "../state/address.js";
import {type Filters, filtersToSearch} from "../state/filters.js";
import type {zh} from "../text/zh.js";
import type {Context} from "./view.js";

/** The name of a page, as in the navigation. */
export type PageName = keyof typeof zh.site.pages;

/**
 * A link to a page of the site. It names the file, which any server finds.
 * @param home the way to the site's first folder, which holds the page
 * @param search the state that the page opens with, with or without its `?`; that of an imported list comes after `#`
 */
export function pageHref(name: PageName, home: string, search = ""): string {
  return addressOf(`${home}${name}.html`, new URLSearchParams(search));
}

/**
 * A link to these tasks on a page. It names their list, but for what the build draws of the first list. In the browser
 * it does so wherever there is more than one: a page that is asked for none shows the one that was chosen last.
 */
export function listHref(name: PageName, filters: Filters, context: LinkContext): string {
  return pageHref(name, context.home, filtersToSearch(withList(filters, context)));
}

/** What a link needs to know of the page that it stands on. */
export type LinkContext = Pick<Context, "lists" | "wholeList" | "browser" | "home">;

/** The filters as a link names them: with their list, if it needs to be named. */
const withList = (filters: Filters, context: LinkContext): Filters => ({
  ...filters,
  list: namedList(filters.list, context),
});

/** The list as a link names it; null where the link needs to name none, for which see {@link listHref}. */
export function namedList(list: string | null, {lists, wholeList, browser}: LinkContext): string | null {
  const first = list === wholeList.list && list === lists[0]?.list_id;
  const bare = first && (browser === null || lists.length < 2);
  return bare ? null : list;
}

/**
 * The name of the page of a department of a shipped list, which is its short name; null for one that has no page of its
 * own, since it is no sound name of a file on every system. Small letters of alphabets are none: `5G办` and `5g办` are one
 * file on Windows. Two lists may have a department each of one short name; the page then shows that of the list in view.
 */
export function departmentFile(shortName: string): string | null {
  const sound = /^[\p{Lu}\p{Lo}\p{N}（）()·—-]{1,60}$/u.test(shortName);
  const reserved = /^(CON|PRN|AUX|NUL|COM\d|LPT\d)$/.test(shortName);
  return sound && !reserved && shortName === shortName.normalize("NFC") ? shortName : null;
}

/**
 * A link to the page of a department: its own one, `departments/市教育局.html`, where the build made one, and else the
 * page that shows any department of a list, since the build does not know those of imported lists.
 * @param more parameters of the page's state besides
 */
export function departmentHref(
  {department, short_name}: {department: string; short_name: string},
  context: LinkContext,
  more: Readonly<Record<string, string>> = {},
): string {
  const {wholeList, home} = context;
  const file = departmentFile(short_name);
  const filters = withList(wholeList, context);
  if (file === null || wholeList.list === null || isImportedId(wholeList.list)) {
    return pageHref("departments", home, withMore(filtersToSearch({...filters, department}), more));
  }
  return addressOf(departmentPage(file, home), new URLSearchParams(withMore(filtersToSearch(filters), more)));
}

/** The address of a department's own page, without state. */
export const departmentPage = (file: string, home: string): string =>
  `${home}departments/${encodeURIComponent(file)}.html`;

const withMore = (search: string, more: Readonly<Record<string, string>>): string =>
  changed(new URLSearchParams(search), more).toString();
