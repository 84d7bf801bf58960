import type {Token} from "markdown-it/index.js";
import type {ReportCode, ReportParagraph, ReportPoints, ReportTable} from "../../export/report/report.js";
import {columnWidths} from "./columnWidths.js";
import {leadsOut, markdownParser} from "./markdownParser.js";

/** A heading as it is written, `#` of level 1. */
export interface MarkdownHeading {
  kind: "markdownHeading";
  level: number;
  text: string;
}

export type MarkdownBlock = MarkdownHeading | ReportParagraph | ReportPoints | ReportCode | ReportTable;

const parser = markdownParser();

/**
 * Markdown as blocks of a report, in plain words: a line is a paragraph, an entry of a list a point, a link its words and
 * its address.
 * @param tableCaption of its tables, which have none
 */
export function markdownBlocks(markdown: string, tableCaption: string): MarkdownBlock[] {
  const blocks: MarkdownBlock[] = [];
  /** The lists that are open, each with the number of its next entry; null: it does not count. */
  const lists: (number | null)[] = [];
  let mark = "";
  let points: {lead: null; text: string}[] = [];
  let rows: string[][] | null = null;
  let heading = 0;
  const finishPoints = () => {
    if (points.length > 0) blocks.push({kind: "points", points});
    points = [];
  };
  const words = (text: string) => {
    if (rows) rows.at(-1)!.push(text);
    else if (lists.length > 0) {
      points.push({lead: null, text: mark + text});
      mark = "";
    } else for (const line of text.split("\n")) if (line !== "") blocks.push({kind: "paragraph", text: line});
  };
  for (const token of parser.parse(markdown, {})) {
    switch (token.type) {
      case "heading_open":
        finishPoints();
        heading = Number(token.tag[1]);
        break;
      case "heading_close":
        heading = 0;
        break;
      case "bullet_list_open":
        lists.push(null);
        break;
      case "ordered_list_open":
        lists.push(Number(token.attrGet("start") ?? 1));
        break;
      case "bullet_list_close":
      case "ordered_list_close":
        lists.pop();
        if (lists.length === 0) finishPoints();
        break;
      case "list_item_open": {
        const number = lists.at(-1) ?? null;
        mark = number !== null ? `${number}. ` : lists.length > 1 ? "– " : "";
        if (number !== null) lists[lists.length - 1] = number + 1;
        break;
      }
      case "table_open":
        finishPoints();
        rows = [];
        break;
      case "tr_open":
        rows?.push([]);
        break;
      case "table_close":
        if (rows) blocks.push(tableOf(rows, tableCaption));
        rows = null;
        break;
      case "fence":
      case "code_block":
        finishPoints();
        blocks.push({kind: "code", title: "", text: token.content, isFolded: false});
        break;
      case "inline": {
        const text = plainText(token.children ?? []);
        if (heading > 0) blocks.push({kind: "markdownHeading", level: heading, text});
        else words(text);
        break;
      }
    }
  }
  return blocks;
}

function tableOf([names = [], ...rows]: readonly (readonly string[])[], caption: string): ReportTable {
  return {kind: "table", caption, columns: columnWidths(names, rows), rows};
}

/** The words of a line, without their looks; a link that leads out has its address after it. */
function plainText(tokens: readonly Token[]): string {
  let text = "";
  let link: {address: string; from: number} | null = null;
  for (const token of tokens) {
    if (token.type === "text" || token.type === "code_inline") text += token.content;
    else if (token.type === "softbreak" || token.type === "hardbreak") text += "\n";
    else if (token.type === "link_open") link = {address: token.attrGet("href") ?? "", from: text.length};
    else if (token.type === "link_close" && link) {
      if (leadsOut(link.address) && text.slice(link.from) !== link.address) text += `（${link.address}）`;
      link = null;
    }
  }
  return text;
}
