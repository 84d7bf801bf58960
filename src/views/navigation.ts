import {addressOf} from "../state/address.js";
import {filterNames, isDate} from "../state/filters.js";
import type {Option} from "./chosen.js";

/** Parameters of one page that go with the reader to the others, so that they hold again when the reader comes back. */
export const carried: Readonly<Record<string, Option>> = {day: isDate};

/**
 * Lets the links to the other pages keep the filters of this one's address and what is carried, and with them the list
 * that they are of; one task is no filter to be kept.
 */
export function keepFilters(document: Document, search: URLSearchParams): void {
  const kept = [...search].filter(([name, text]) =>
    Object.hasOwn(carried, name) ? carried[name]!(text) : filterNames.includes(name) && name !== "task",
  );
  const restricts = kept.some(([name]) => name !== "list");
  for (const link of document.querySelectorAll<HTMLAnchorElement>("header nav a[href]")) {
    link.dataset.href ??= link.getAttribute("href")!;
    const {href} = link.dataset;
    link.setAttribute("href", restricts ? addressOf(href, new URLSearchParams(kept)) : href);
  }
}
