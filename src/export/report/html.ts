import {sha256} from "@noble/hashes/sha2.js";
import {contentsList, sections} from "./html/blocks.js";
import {classes} from "./html/classes.js";
import {element, htmlText, opening} from "./html/element.js";
import {link} from "./html/link.js";
import {style} from "./html/style.js";
import type {Report} from "./report.js";

/**
 * A report as one HTML file that any browser opens by double click: no server, no network, no other file. It reads well
 * without its script, which shows tips, searches the tasks and sorts tables. Its policy allows that script and its own
 * style sheet by their hashes, and nothing else. The same report gives the same text.
 * @param script of `loaders/build/reportScript.ts`; throws where it holds what would end it, such as a page instead of a
 * script
 * @param held what the file holds for a program that reads it, and nobody sees: JSON in an element with an id
 */
export function reportHtml(
  report: Report,
  script: string,
  held: {id: string; json: string} | null = null,
): string {
  if (/<!--|<\/?script/i.test(script)) {
    throw new Error(
      "the report's script holds a tag that would end it — give it the text of data/reportScript.js",
    );
  }
  const {title, subtitle, language} = report;
  const {rules, body} = reportPage(report);
  const head = [
    opening("meta", {charset: "utf-8"}),
    opening("meta", {"http-equiv": "Content-Security-Policy", content: policy(rules, script)}),
    opening("meta", {name: "viewport", content: "width=device-width, initial-scale=1"}),
    element("title", {}, htmlText(subtitle === "" ? title : `${title} – ${subtitle}`)),
    // A browser asks for no icon then.
    opening("link", {rel: "icon", href: "data:,"}),
    element("style", {}, rules),
  ];
  const content = `\n${body}\n${held ? `${data(held)}\n` : ""}${element("script", {}, script)}\n`;
  return `<!doctype html>\n${element("html", {lang: language}, `\n${element("head", {}, `\n${head.join("\n")}\n`)}\n${element("body", {}, content)}\n`)}\n`;
}

/** What the file shows, without the file around it: its style sheet, and its body as HTML in which all words are escaped. */
export function reportPage(report: Report): {rules: string; body: string} {
  const own = classes();
  const {html, contents} = sections(report, own);
  const body = [cover(report), contentsList(contents, report.words), element("main", {}, `\n${html}\n`)];
  return {
    rules: `\n${style}\n${own.rules()}@page { size: A4 ${report.orientation}; margin: 14mm }\n`,
    body: body.join("\n"),
  };
}

/** What stands above the contents. */
function cover({title, subtitle, facts, source, link: address}: Report): string {
  const fact = ({name, value}: {name: string; value: string}) =>
    `<div>${element("dt", {}, htmlText(name))}${element("dd", {}, htmlText(value))}</div>`;
  const parts = [
    subtitle === "" ? "" : element("p", {class: "subtitle"}, htmlText(subtitle)),
    element("h1", {}, htmlText(title)),
    facts.length === 0 ? "" : element("dl", {}, facts.map(fact).join("\n")),
    element("p", {class: "source"}, htmlText(source)),
    address === null ? "" : element("p", {class: "source address"}, link(address, address)),
  ];
  return element("header", {}, `\n${parts.filter(Boolean).join("\n")}\n`);
}

/** JSON in the page: no script, so that its policy has nothing against it, and without what would end its element. */
const data = ({id, json}: {id: string; json: string}) =>
  element("script", {type: "application/json", id}, json.replaceAll("<", "\\u003c"));

/** The policy of the file. */
function policy(style: string, script: string): string {
  return [
    "default-src 'none'",
    "img-src data:",
    `style-src ${hash(style)}`,
    `script-src ${hash(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

const hash = (text: string) =>
  `'sha256-${btoa(String.fromCharCode(...sha256(new TextEncoder().encode(text))))}'`;
