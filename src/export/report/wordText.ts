import {
  ExternalHyperlink,
  type FileChild,
  Paragraph,
  type ParagraphChild,
  SequentialIdentifier,
  TextRun,
} from "docx";
import {possibleInXml} from "../xml.js";
import type {Report, ReportCode} from "./report.js";

type RunLooks = {bold?: boolean; color?: string};

/** Marks that Western and Chinese writing share: Word draws them narrow, in the Western font, unless told otherwise. */
const shared = /[\u00b7\u00d7\u2014\u2018\u2019\u201c\u201d\u2026\u2460-\u24ff]/;

/** Text as it stands in a document: only text, whatever it looks like. */
export const run = (text: string, looks: RunLooks = {}): TextRun =>
  new TextRun({
    ...looks,
    text: possibleInXml(text),
    ...(shared.test(text) ? {font: {hint: "eastAsia"}} : {}),
  });

/** A paragraph for each line of a text. */
export const paragraphs = (text: string, style: string, keepNext = false): Paragraph[] =>
  text.split("\n").map((line) => new Paragraph({style, keepNext, children: [run(line)]}));

/** Lines as they are written, below what they are, never folded. */
export const codeLines = ({title, text}: ReportCode): Paragraph[] => [
  ...(title === "" ? [] : paragraphs(title, "CodeTitle")),
  ...paragraphs(text.trimEnd().replaceAll("\t", "  "), "Code"),
  new Paragraph({style: "Gap"}),
];

/** Colon as the language of the report has it. */
export const colon = (language: string): string => (/^zh\b/.test(language) ? "：" : ": ");

/**
 * The caption of a table or figure, `表 2 部门工作量`: its number is a field by which Word counts on when others are added,
 * where the words name it.
 */
export function caption(label: string, number: number, text: string, keepNext: boolean): FileChild {
  const [before, after] = label.split(String(number), 2) as [string, string?];
  const name = before.replace(/[^\p{L}]/gu, "");
  const counted = after !== undefined && name !== "";
  const children = counted
    ? [run(before), new SequentialIdentifier(`${name} \\* ARABIC`), run(`${after}　${text}`)]
    : [run(`${label}　${text}`)];
  return new Paragraph({style: "Caption", keepNext, children});
}

/** An address of the web as a document's relationships may hold it; null for any other. */
function webAddress(link: string): string | null {
  try {
    const {protocol, href} = new URL(link);
    // Word refuses to open a document with a longer one.
    return /^https?:$/.test(protocol) && href.length <= 2083 ? href : null;
  } catch {
    return null;
  }
}

/** A source line, and where the same is read; only addresses of the web can be followed. */
export function sourceLine(source: string, link: string | null, {words, language}: Report): Paragraph {
  const children: ParagraphChild[] = [run(source)];
  if (link !== null) {
    const address = webAddress(link);
    const shown = new TextRun({text: possibleInXml(words.link), style: "Hyperlink"});
    if (source !== "") children.push(run("　"));
    if (address !== null) children.push(new ExternalHyperlink({link: address, children: [shown]}));
    else children.push(run(`${words.link}${colon(language)}${link}`));
  }
  return new Paragraph({style: "Source", children});
}
