import type {Root} from "./part.js";

/** How far a page and each of its charts is: `ready` answers from prepared rows, `live` answers anything. */
export type PageState = "static" | "ready" | "live" | "error";

/** Says how far the page and each of its charts is. */
export function setState(root: Root, state: PageState): void {
  root.attr("data-state", state);
  root.selectAll("figure[data-chart]").attr("data-state", state);
}

/** Says at the head of a page that has a place for it, or else under each chart, what does not work; null takes it back. */
export function setFault(root: Root, message: string | null): void {
  const own = root.selectChild("[data-part=fault]");
  const all = root.selectAll("[data-view] > [data-part=fault], figure[data-chart] > [data-part=fault]");
  all.attr("role", null).text("");
  if (message === null) return;
  const places = own.empty() ? all : own;
  places.attr("role", "alert").text(message);
}

/** Ends the waiting, that of a page included which was drawn for another list or state and hidden (`loaders/pages.ts`). */
export function reveal(root: Root): void {
  root.attr("aria-busy", null);
  for (const name of ["data-list", "data-asked"]) document.documentElement.removeAttribute(name);
}
