import type {zh} from "../text/zh.js";

/** The name of a page, as in the navigation. */
export type PageName = keyof typeof zh.site.pages;

/**
 * A link to a page of the site from a page in the same folder. It names the file, which any server finds.
 * @param search the state that the page opens with, with its `?`
 */
export function pageHref(name: PageName, search = ""): string {
  return `./${name}.html${search}`;
}
