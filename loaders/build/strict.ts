/**
 * What in a page its own policy would refuse or its reader would miss, one sentence each: a `style` attribute or
 * element, an event handler in an attribute, and a fence that Framework could not parse (it prints the error into
 * the page and carries on).
 */
export function complaints(document: Document): string[] {
  const found: string[] = [];
  for (const element of document.querySelectorAll(".observablehq--error")) {
    found.push(`${element.textContent?.trim()} — mend the page's code`);
  }
  for (const element of document.querySelectorAll("style")) {
    found.push(`${opening(element)} — the policy refuses style elements; move the rules to src/style.css`);
  }
  for (const element of document.querySelectorAll("*:not(.observablehq--error)")) {
    for (const {name} of element.attributes) {
      if (name === "style") {
        found.push(`${opening(element)} — the policy refuses style attributes; use an attribute or a class`);
      } else if (name.startsWith("on")) {
        found.push(`${opening(element)} — the policy refuses "${name}"; listen in a module`);
      }
    }
  }
  return found;
}

const opening = (element: Element) => {
  const html = element.outerHTML;
  return html.slice(0, Math.min(html.indexOf(">") + 1, 200));
};
