import {strFromU8, strToU8, unzipSync} from "fflate";
import type {SvgFile} from "../svg.js";
import {xmlElement} from "../xml.js";
import {zipBytes} from "../zip.js";
import {mendedChart} from "./slideChartPart.js";

/** What the library does not write, or not as it should be. */
export interface Mending {
  font: string;
  /** Of its texts, e.g. `zh-CN`. */
  language: string;
  year: number;
  /** Pictures as vectors by the number of their slide, of which the library wrote a PNG. */
  pictures: ReadonlyMap<number, SvgFile>;
  /** Workbooks behind the charts, in the order of the charts. */
  books: readonly Uint8Array[];
}

/**
 * A presentation as the library wrote it, made the same each time. Charts are counted from 1 (the library counts on from
 * file to file) and have a workbook of ours, ids are not random, pictures have the vector beside the PNG, fonts are those
 * of the theme, for Chinese too. Of the library's known faults, for which PowerPoint may offer to repair a file, those are
 * mended that our slides meet: https://github.com/gitbrent/PptxGenJS/issues/1449, 1443, 1444, 1531, 1532, 1534.
 */
export function mendedPresentation(file: Uint8Array, mending: Mending): Uint8Array {
  const {pictures, books, year} = mending;
  const source = unzipSync(file);
  const numbers = Object.keys(source)
    .map((name) => /^ppt\/charts\/chart(\d+)\.xml$/.exec(name)?.[1])
    .filter((number) => number !== undefined)
    .sort((a, b) => Number(a) - Number(b));
  const renumbered = (text: string) =>
    text.replaceAll(
      /(charts\/(?:_rels\/)?chart|Microsoft_Excel_Worksheet)(\d+)(?=\.)/g,
      (_, name: string, number: string) => `${name}${numbers.indexOf(number) + 1}`,
    );
  const parts: Record<string, Uint8Array> = {};
  for (const [name, bytes] of Object.entries(source)) {
    if (name.endsWith("/")) continue;
    const isText = /\.(xml|rels)$/.test(name);
    parts[renumbered(name)] = isText
      ? strToU8(mendedText(name, renumbered(strFromU8(bytes)), mending))
      : bytes;
  }
  books.forEach((book, index) => {
    parts[`ppt/embeddings/Microsoft_Excel_Worksheet${index + 1}.xlsx`] = book;
  });
  for (const [number, {text}] of pictures) parts[vectorName(number)] = strToU8(text);
  // Each master has a theme of its own.
  parts["ppt/theme/theme2.xml"] = parts["ppt/theme/theme1.xml"]!;
  parts["[Content_Types].xml"] = strToU8(mendedTypes(strFromU8(parts["[Content_Types].xml"]!), parts));
  return zipBytes(parts, year);
}

/** Content types of what is there: the library gives those of a master for each slide, and of any kind of picture. */
function mendedTypes(xml: string, parts: Readonly<Record<string, Uint8Array>>): string {
  const extensions = new Set(Object.keys(parts).map((name) => /[^.]*$/.exec(name)![0]));
  return xml
    .replace(/<Override PartName="\/ppt\/theme\/theme1\.xml"[^>]*\/>/, (theme) =>
      [theme, theme.replace("theme1", "theme2")].join(""),
    )
    .replaceAll(/\s*<Override PartName="\/([^"]*)"[^>]*\/>/g, (type, name: string) =>
      name in parts ? type : "",
    )
    .replaceAll(/\s*<Default Extension="([^"]*)"[^>]*\/>/g, (type, extension: string) =>
      extensions.has(extension) ? type : "",
    );
}

const vectorName = (number: number) => `ppt/media/vector${number}.svg`;

/** The font of code, which has no Chinese characters. */
export const codeFont = "Consolas";

function mendedText(name: string, xml: string, {font, language, pictures}: Mending): string {
  const text = xml.replaceAll(/ lang="en-US"/g, ` lang="${language}"`);
  if (name.startsWith("ppt/charts/chart")) return mendedChart(text, font, language);
  if (name === "ppt/theme/theme1.xml") {
    return text.replaceAll(/<a:ea typeface=""\/>/g, `<a:ea typeface="${font}"/>`);
  }
  if (name === "ppt/presentation.xml") return mendedRoot(text);
  if (name === "ppt/notesMasters/_rels/notesMaster1.xml.rels")
    return text.replace("theme1.xml", "theme2.xml");
  if (name.startsWith("ppt/notesSlides/notes")) return parted(text);
  if (/^ppt\/slide(Layout|Master)s\/slide/.test(name)) return counted(mendedLayout(text, language));
  const number = /^ppt\/slides\/(?:_rels\/)?slide(\d+)\.xml/.exec(name)?.[1];
  if (number === undefined) return text;
  const slide = pictures.has(Number(number)) ? withVector(text, Number(number)) : text;
  // The facts of the first slide have no head.
  const tables = number === "1" ? slide : slide.replaceAll("<a:tblPr/>", '<a:tblPr firstRow="1"/>');
  return onceStyled(counted(tables))
    .replaceAll(`<a:ea typeface="${codeFont}"`, `<a:ea typeface="${font}"`)
    .replaceAll("<a:ln></a:ln>", "")
    .replaceAll('Target="/ppt/charts/', 'Target="../charts/');
}

/** The presentation with its masters before its slides, notes as high as their master, and sections with ids by their place. */
function mendedRoot(xml: string): string {
  let count = 0;
  return xml
    .replace(/(<p:sldIdLst>.*<\/p:sldIdLst>)(<p:notesMasterIdLst>.*<\/p:notesMasterIdLst>)/s, "$2$1")
    .replace(/<p:notesSz [^>]*>/, '<p:notesSz cx="6858000" cy="9144000"/>')
    .replaceAll(/(<p14:section [^>]*id=")[^"]*/g, (_, start: string) => {
      return `${start}{00000000-0000-4000-8000-${String(++count).padStart(12, "0")}}`;
    });
}

/** A layout whose lines have a text, if none, and whose places for text are as those of its slides. */
const mendedLayout = (xml: string, language: string): string =>
  xml
    .replaceAll(/(type="slidenum">.*?<a:t>)[^<]*/g, "$1‹#›")
    .replaceAll("<a:ln></a:ln>", "")
    .replaceAll(
      "</p:spPr></p:sp>",
      `</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="${language}"/></a:p></p:txBody></p:sp>`,
    )
    .replaceAll(
      /(type="(title|body)".*?)<a:bodyPr wrap="square" rtlCol="0"><\/a:bodyPr>/gs,
      (_, start: string, type: string) =>
        `${start}<a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="${type === "title" ? "b" : "t"}"/>`,
    );

/** Shapes with numbers by their place: those of the library's tables may be those of other shapes. */
function counted(xml: string): string {
  let count = 0;
  return xml.replaceAll(/(<p:cNvPr id=")\d+/g, (_, start: string) => `${start}${++count}`);
}

/** Paragraphs with the properties before their first run alone: the library writes some before each run. */
const onceStyled = (xml: string): string => xml.replaceAll(/(?<=<\/a:r>)<a:pPr\b[^>]*>.*?<\/a:pPr>/gs, "");

/** Notes with a paragraph for each line, which the library leaves as breaks within a text. */
const parted = (xml: string): string =>
  xml.replace(
    /<a:p><a:r>(<a:rPr [^>]*\/>)<a:t>([^<]*)<\/a:t><\/a:r>(<a:endParaRPr [^>]*\/>)<\/a:p>/,
    (_, run: string, text: string, end: string) =>
      text
        .split(/\r?\n/)
        .map((line) => `<a:p>${line === "" ? "" : `<a:r>${run}<a:t>${line}</a:t></a:r>`}${end}</a:p>`)
        .join(""),
  );

/** A slide, or its relationships, with the vector of its picture, which programs that can draw it take before the PNG. */
function withVector(xml: string, number: number): string {
  const relationship = xmlElement("Relationship", [
    ["Id", "rIdVector"],
    ["Type", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"],
    ["Target", vectorName(number).replace("ppt", "..")],
  ]);
  const vector = xmlElement("asvg:svgBlip", [
    ["xmlns:asvg", "http://schemas.microsoft.com/office/drawing/2016/SVG/main"],
    ["r:embed", "rIdVector"],
  ]);
  const extension = xmlElement("a:ext", [["uri", "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"]], vector);
  return xml
    .replace("</Relationships>", `${relationship}</Relationships>`)
    .replace(/(<a:blip r:embed="[^"]*">)\s*(?=<\/a:blip>)/, `$1<a:extLst>${extension}</a:extLst>`);
}
