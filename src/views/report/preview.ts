import {reportPage} from "../../export/report/html.js";
import type {Report} from "../../export/report/report.js";

/** What the file has as landmarks and the page has already. */
const landmarks = "header, nav, main";

/**
 * Shows a report in an element as its HTML file shows it, but for the file's script: in a tree of its own, whose style
 * sheet is the file's. All words in the HTML are escaped by its maker.
 */
export function showReport(host: HTMLElement, report: Report): void {
  const {ownerDocument: document} = host;
  const view = document.defaultView as Window & typeof globalThis;
  const {rules, body} = reportPage(report);
  const parsed = new view.DOMParser().parseFromString(body, "text/html");
  for (const landmark of parsed.querySelectorAll(landmarks)) landmark.setAttribute("role", "group");
  // The rules are of a whole page, so that the tree has what is one.
  const page = document.createElement("html");
  page.lang = report.language;
  page.append(document.adoptNode(parsed.body));
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(rules.replace(":root", ":host"));
  const tree = host.shadowRoot ?? host.attachShadow({mode: "open"});
  tree.adoptedStyleSheets = [sheet];
  tree.replaceChildren(page);
  for (const link of tree.querySelectorAll<HTMLAnchorElement>("a[href^='#']")) {
    // An address leads into no tree but the page's own.
    link.onclick = (event) => {
      event.preventDefault();
      tree.getElementById(decodeURIComponent(link.hash.slice(1)))?.scrollIntoView();
    };
  }
}
