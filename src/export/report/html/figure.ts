import type {ReportFigure, ReportWords} from "../report.js";
import type {Classes} from "./classes.js";
import {element, htmlText} from "./element.js";
import {link} from "./link.js";
import {counted, numbers, table} from "./table.js";

/** A chart shrinks to the column as far as its letters of 12 pixels stay readable; then it moves in its box. */
const least = 0.88;

/** A chart with what is said of it, and folded below it its numbers and its query. */
export function figure(content: ReportFigure, number: number, words: ReportWords, classes: Classes): string {
  const {title, finding, source, data, sql} = content;
  const id = `figure-${number}`;
  const named = `${words.figure(number)} ${title}`;
  const parts = [
    element("figcaption", {}, `${counted(words.figure(number))}${htmlText(title)}`),
    finding === "" ? "" : element("p", {class: "finding"}, htmlText(finding)),
    element("p", {id: `${id}-words`, class: "unseen"}, htmlText(content.description)),
    element("div", {class: "box plot", tabindex: "0"}, picture(content, `${id}-words`, classes)),
    element(
      "p",
      {class: "source"},
      `${htmlText(source)}${content.link === null ? "" : ` ${link(content.link, words.link)}`}`,
    ),
    element(
      "details",
      {},
      [
        element("summary", {}, htmlText(words.numbers)),
        ...(content.table ? [table(content.table, "", classes)] : []),
        numbers(data.columns, data.rows, named),
      ].join("\n"),
    ),
    sql === null
      ? ""
      : element(
          "details",
          {},
          `${element("summary", {}, htmlText(words.sql))}\n${element("pre", {tabindex: "0"}, element("code", {}, htmlText(sql.trim())))}`,
        ),
  ];
  return element("figure", {id}, `\n${parts.filter(Boolean).join("\n")}\n`);
}

/**
 * The chart as an element of the page: an image until the script makes its marks answer. Our charts hold neither ids nor
 * styles, so that several stand in one page.
 */
function picture({title, picture}: ReportFigure, description: string, classes: Classes): string {
  const {text, width} = picture(true);
  const attributes = `class="${classes.of(`min-width: ${Math.round(least * width)}px`)}" role="img" aria-label="${htmlText(title)}" aria-describedby="${description}"`;
  return (
    text
      .replace(/^<\?xml[^>]*>\s*/, "")
      // A label needs a role; in words there is no `<`.
      .replaceAll(/<([a-z]+(?: [\w-]+="[^"]*")*?) aria-label="/gi, '<$1 role="img" aria-label="')
      .replace("<svg", () => `<svg ${attributes}`)
  );
}
