/** What stands in a cell: elements, or words as text. */
type Content = Element | string;

/** A cell of a table. */
export function cell(document: Document, tag: "td" | "th", ...content: Content[]): HTMLElement {
  const element = document.createElement(tag);
  element.append(...content);
  return element;
}

/** A link with words. */
export function link(document: Document, href: string, label: string): HTMLAnchorElement {
  const element = document.createElement("a");
  element.setAttribute("href", href);
  element.textContent = label;
  return element;
}

/** An element with words. */
export function words(document: Document, tag: string, content: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = content;
  return element;
}
