import type {Report, ReportBlock, ReportCode, ReportSection, ReportWords} from "../report.js";
import type {Classes} from "./classes.js";
import {element, htmlText, opening} from "./element.js";
import {figure} from "./figure.js";
import {table} from "./table.js";

/** What a table of contents leads to. */
export interface Entry {
  id: string;
  text: string;
  /** Headings within a section. */
  within: Entry[];
}

/** The sections as HTML, and their headings; figures and tables are numbered throughout. */
export function sections(report: Report, classes: Classes): {html: string; contents: Entry[]} {
  const {words} = report;
  let [figures, tables] = [0, 0];
  let searchBox = search(report);
  const contents: Entry[] = [];

  const html = report.sections.map((section, index) => {
    const entry: Entry = {id: `section-${index + 1}`, text: section.heading, within: []};
    contents.push(entry);
    const heading = element("h2", {}, htmlText(section.heading));
    const blocks = section.blocks.map((each) => block(each, entry));
    return element("section", {id: entry.id}, `\n${[heading, ...blocks].join("\n")}\n`);
  });
  return {html: html.join("\n"), contents};

  function block(content: ReportBlock, entry: Entry): string {
    switch (content.kind) {
      case "heading": {
        const id = `${entry.id}-${entry.within.length + 1}`;
        if (content.level === 2) entry.within.push({id, text: content.text, within: []});
        return element(`h${content.level + 1}`, content.level === 2 ? {id} : {}, htmlText(content.text));
      }
      case "paragraph":
        return element("p", {}, htmlText(content.text));
      case "points":
        return element("ul", {}, content.points.map(point).join("\n"));
      case "code":
        return code(content);
      case "table": {
        // One box searches all tables that can be searched, and stands above the first.
        const above = content.searchable ? searchBox : "";
        if (content.searchable) searchBox = "";
        return `${above}${table(content, words.table(++tables), classes)}`;
      }
      case "figure":
        return figure(content, ++figures, words, classes);
    }
  }
}

function point({lead, text}: {lead: string | null; text: string}): string {
  const first = lead === null ? "" : `${element("b", {}, htmlText(lead))} `;
  return element("li", {}, `${first}${htmlText(text)}`);
}

/** Lines as they are written, with what they are above, which unfolds them where they are folded. */
function code({title, text, isFolded}: ReportCode): string {
  const lines = element(
    "pre",
    {tabindex: "0", role: title === "" ? null : "group", "aria-label": title === "" ? null : title},
    element("code", {}, htmlText(text)),
  );
  if (title === "") return lines;
  const parts = [element("summary", {}, htmlText(title)), lines].join("\n");
  return element("details", {class: "code", open: !isFolded}, `\n${parts}\n`);
}

/**
 * The search box, which only the script shows. Beside it stands what may be found in words, for each number of tasks, as
 * the script knows no words.
 */
function search({sections, words}: Report): string {
  const tasks = searched(sections);
  const found = Array.from({length: tasks + 1}, (_, count) => words.found(count, tasks));
  const parts = [
    element("label", {for: "search"}, htmlText(words.search)),
    opening("input", {id: "search", type: "search", autocomplete: "off", spellcheck: "false"}),
    element("span", {role: "status"}, ""),
  ];
  const attributes = {class: "search", role: "search", hidden: true, "data-found": found.join("\n")};
  return `${element("div", attributes, parts.join(" "))}\n`;
}

/** How many rows can be found. */
function searched(sections: readonly ReportSection[]): number {
  return sections
    .flatMap(({blocks}) => blocks)
    .reduce(
      (sum, block) =>
        block.kind === "table" && block.searchable ? sum + block.rows.length - (block.totals ?? 0) : sum,
      0,
    );
}

/** Contents with links, at the head of the report. */
export function contentsList(entries: readonly Entry[], words: ReportWords): string {
  const list = (of: readonly Entry[]): string =>
    of.length === 0
      ? ""
      : element("ol", {}, of.map(({id, text, within}) => item(id, text, list(within))).join("\n"));
  const item = (id: string, text: string, within: string) =>
    element("li", {}, `${element("a", {href: `#${id}`}, htmlText(text))}${within}`);
  const heading = element("h2", {id: "contents"}, htmlText(words.contents));
  return element("nav", {"aria-labelledby": "contents"}, `\n${heading}\n${list(entries)}\n`);
}
