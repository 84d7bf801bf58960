import type {Selection} from "d3-selection";

/** An element of a page. */
export type Part = Selection<HTMLElement, unknown, null, undefined>;
/** Elements of a page, one for each datum. */
export type Parts<T> = Selection<HTMLElement, T, HTMLElement, unknown>;
/** The element that a view draws into. */
export type Root = Part;

/**
 * The child of this name, made with this tag if it is not there yet. So a view can be drawn over what the build drew:
 * nothing is made twice and nothing loses its focus.
 */
export function part(parent: Part, tag: string, name: string): Part {
  const found = parent.selectChild<HTMLElement>(named(name));
  return found.empty() ? parent.append<HTMLElement>(tag).attr("data-part", name) : found;
}

/** The children of this name, one for each datum in order; others of the name are removed. */
export function parts<T>(parent: Part, tag: string, name: string, data: readonly T[]): Parts<T> {
  return parent
    .selectChildren<HTMLElement, T>(named(name))
    .data(data)
    .join((enter) => enter.append<HTMLElement>(tag).attr("data-part", name));
}

/** The same, where what is drawn for a datum stays with it, whatever its place becomes: what was opened stays open. */
export function keyedParts<T>(
  parent: Part,
  tag: string,
  name: string,
  data: readonly T[],
  key: (datum: T) => string,
): Parts<T> {
  return parent
    .selectChildren<HTMLElement, T>(named(name))
    .data(data, function (datum) {
      // Asked of the element for what is there, of its parent for what is to be.
      const element = this as Element;
      return element === parent.node() ? key(datum) : (element.getAttribute("data-key") ?? "");
    })
    .join((enter) => enter.append<HTMLElement>(tag).attr("data-part", name).attr("data-key", key))
    .order();
}

/** Removes the child of this name, if it is there. */
export function removePart(parent: Part, name: string): void {
  parent.selectChild(named(name)).remove();
}

const named = (name: string) => `[data-part=${name}]`;
