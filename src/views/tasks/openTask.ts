import type {Context} from "../view.js";

/** The tasks that readers have just opened, by document. */
const asked = new WeakMap<Document, string>();

/** Opens a task for the reader, who goes on at its title; where it is open already, at once. */
export function openTask(task: string, {document, search, browser}: Context): void {
  if (search.get("task") === task) {
    focusTitle(document);
    return;
  }
  asked.set(document, task);
  browser!.change({task});
}

/** True once after the reader opened this task; false where an address or Back brought it. */
export function takeOpened(document: Document, task: string | null): boolean {
  const own = asked.get(document);
  asked.delete(document);
  return own !== undefined && own === task;
}

/** Brings the focus to the title of the open task; the page does not move. */
export function focusTitle(document: Document): void {
  document
    .querySelector<HTMLElement>("aside[data-part=panel] [data-part=title]")
    ?.focus({preventScroll: true});
}
