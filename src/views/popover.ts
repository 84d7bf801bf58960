import type {Part} from "./part.js";

const attached = new WeakSet<Element>();

/**
 * Makes of a `<details>` what opens over the page: it closes on Escape, when the pointer goes down outside or the focus
 * leaves it, and when {@link closePopover} says so. May be asked again of one that is such already.
 */
export function popover(details: Part): void {
  const element = details.node() as HTMLDetailsElement;
  if (attached.has(element)) return;
  attached.add(element);
  const document = element.ownerDocument;
  const outside = ({target}: Event) => {
    if (!element.contains(target as Node)) element.open = false;
  };
  element.addEventListener("toggle", () => {
    if (element.open) document.addEventListener("pointerdown", outside, true);
    else document.removeEventListener("pointerdown", outside, true);
  });
  element.addEventListener("focusout", ({relatedTarget}) => {
    if (relatedTarget && !element.contains(relatedTarget as Node)) element.open = false;
  });
  element.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !element.open) return;
    // It closes this and lets go of nothing else.
    event.preventDefault();
    event.stopPropagation();
    closePopover(element);
  });
}

/** Closes it and gives the focus to what opens it. */
export function closePopover(element: HTMLDetailsElement): void {
  if (!element.open) return;
  element.open = false;
  element.querySelector("summary")?.focus({preventScroll: true});
}
