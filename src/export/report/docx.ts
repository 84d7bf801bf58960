import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  HeadingLevel,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  TableOfContents,
  TextRun,
} from "docx";
import {possibleInXml} from "../xml.js";
import {headingNumerals} from "./headingNumeral.js";
import type {Raster, Report, ReportBlock, ReportFigure, ReportTable} from "./report.js";
import {wordFigure} from "./wordFigure.js";
import {settledDocument} from "./wordPackage.js";
import {pageNumbers} from "./wordPages.js";
import {type Orientation, sheet, styles} from "./wordStyles.js";
import {isWide, wordTable} from "./wordTable.js";
import {codeLines, colon, paragraphs, run, sourceLine} from "./wordText.js";

/** What stands together on sheets that lie the same way. */
interface Piece {
  orientation: Orientation;
  children: readonly FileChild[];
  /** Headings go to the sheet of what follows them. */
  heading?: boolean;
  /** Heights of a table's rows, see {@link pageNumbers}. */
  heights?: readonly number[] | null;
}

/**
 * A report as a document for Word and WPS, in the layout of official documents (GB/T 9704—2012). Headings, captions and
 * the table of contents are Word's own; the contents are filled in, page numbers included, so that opening the file asks
 * nothing; as Word lays pages out in its own way, a reader may update them. Tables of many columns stand on sheets that
 * lie. Text is only text; the same report and pictures give the same bytes.
 */
export async function reportDocx(report: Report, raster: Raster): Promise<Uint8Array> {
  const pieces = await piecesOf(report, raster);
  const sections = [{orientation: report.orientation, children: cover(report)}, ...sheetsOf(pieces)];
  const document = new Document({
    creator: "",
    title: possibleInXml(report.title),
    styles,
    evenAndOddHeaderAndFooters: true,
    pageNumbers: pageNumbers(pieces.flatMap(({heights}) => (heights ? [heights] : []))),
    sections: sections.map(section),
  });
  return settledDocument(new Uint8Array(await Packer.toArrayBuffer(document)), report.year);
}

const section = ({orientation, children}: Piece): ISectionOptions => ({
  properties: {page: sheet(orientation)},
  footers: {default: footer("right"), even: footer("left")},
  children,
});

/** `— 1 —`, a character in from the outer edge of the text. */
const footer = (side: "left" | "right") =>
  new Footer({
    children: [
      new Paragraph({
        style: "Footer",
        alignment: side === "left" ? AlignmentType.LEFT : AlignmentType.RIGHT,
        indent: {[side]: 280},
        children: [run("— "), new TextRun({children: [PageNumber.CURRENT]}), run(" —")],
      }),
    ],
  });

/** What the report is, and its contents. */
function cover(report: Report): FileChild[] {
  const {title, subtitle, facts, source, link, language, words, sections} = report;
  return [
    ...paragraphs(title, "Title"),
    ...paragraphs(subtitle, "Subtitle"),
    ...facts.flatMap(({name, value}) => paragraphs(`${name}${colon(language)}${value}`, "Facts")),
    sourceLine(source, link, report),
    ...(sections.length === 0
      ? []
      : [
          ...paragraphs(words.contents, "TOCHeading"),
          new TableOfContents(possibleInXml(words.contents), {headingStyleRange: "1-2", hyperlink: true}),
        ]),
  ];
}

async function piecesOf(report: Report, raster: Raster): Promise<Piece[]> {
  const {orientation, words} = report;
  const numeral = headingNumerals();
  let tables = 0;
  let figures = 0;
  const heading = (text: string, level: 1 | 2 | 3): Piece => ({
    orientation,
    heading: true,
    children: [
      new Paragraph({
        heading: HeadingLevel[`HEADING_${level}`],
        children: [run(numeral(text, level) + text)],
      }),
    ],
  });
  const table = (block: ReportTable): Piece => {
    const lies = isWide(block) ? "landscape" : orientation;
    return {orientation: lies, ...wordTable(block, ++tables, words, lies)};
  };
  const figure = async (block: ReportFigure): Promise<Piece[]> => [
    {orientation, children: await wordFigure(block, ++figures, report, raster, orientation)},
    ...(block.table ? [table(block.table)] : []),
  ];
  const blockPieces = async (block: ReportBlock): Promise<Piece[]> => {
    if (block.kind === "heading") return [heading(block.text, block.level)];
    if (block.kind === "table") return [table(block)];
    if (block.kind === "figure") return await figure(block);
    if (block.kind === "code") return [{orientation, children: codeLines(block)}];
    if (block.kind === "paragraph") return [{orientation, children: paragraphs(block.text, "BodyText")}];
    const points = block.points.map(
      ({lead, text}) =>
        new Paragraph({
          style: "BodyText",
          children: lead === null ? [run(text)] : [run(lead, {bold: true}), run(`　${text}`)],
        }),
    );
    return [{orientation, children: points}];
  };
  const pieces: Piece[] = [];
  for (const {heading: text, blocks} of report.sections) {
    pieces.push(heading(text, 1));
    for (const block of blocks) pieces.push(...(await blockPieces(block)));
  }
  return pieces;
}

/** Pieces put together as long as their sheets lie the same way. */
function sheetsOf(pieces: readonly Piece[]): Piece[] {
  const sheets: {orientation: Orientation; children: FileChild[]}[] = [];
  let headings: FileChild[] = [];
  for (const {orientation, children, heading} of pieces) {
    if (heading) {
      headings.push(...children);
      continue;
    }
    const last = sheets.at(-1);
    if (last?.orientation === orientation) last.children.push(...headings, ...children);
    else sheets.push({orientation, children: [...headings, ...children]});
    headings = [];
  }
  if (headings.length > 0) sheets.push({orientation: pieces.at(-1)!.orientation, children: headings});
  return sheets;
}
