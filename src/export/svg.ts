import {captionLines} from "../charts/captionLines.js";
import {ink, mutedInk, paper} from "../charts/parts/colours.js";
import {xmlDeclaration, xmlElement, xmlNodes, xmlText} from "./xml.js";

export interface Captions {
  /** What is shown; empty: none, where it stands beside the picture. */
  title: string;
  /** The finding in one sentence; empty: none. */
  finding: string;
  /** List, date of the data, filters in force; empty: none. */
  source: string;
  /** Where the same is read in the browser, in one line with its word; without it, none. */
  link?: string;
}

/** A picture as a file's text, with its size in pixels. */
export interface SvgFile {
  text: string;
  width: number;
  height: number;
}

const margin = 16;

interface Style {
  size: number;
  fill: string;
  weight: number;
}
const titleStyle: Style = {size: 18, fill: ink, weight: 600};
const findingStyle: Style = {size: 14, fill: ink, weight: 400};
const sourceStyle: Style = {size: 11, fill: mutedInk, weight: 400};

/** Attributes that only a page needs: for operating marks, for its style sheet, for what the pointer is over. */
function belongsToPage(name: string, labelled: boolean): boolean {
  if (labelled && name === "aria-label") return false;
  return (
    /^(class|style|tabindex|role|focusable|pointer-events|xmlns)$/.test(name) ||
    /^(aria-|on)/.test(name) ||
    /^data-(selected|dimmed|faint|pinned)$/.test(name)
  );
}

/**
 * False for what is not seen, areas that only answer the pointer among it, for what is not allowed in a file, and for the
 * frame of a scene that the reader zoomed: a file has the whole scene, as its `style` stays behind.
 */
function isDrawn(element: Element): boolean {
  return !(
    element.hasAttribute("hidden") ||
    element.getAttribute("display") === "none" ||
    element.getAttribute("visibility") === "hidden" ||
    (element.hasAttribute("pointer-events") &&
      element.getAttribute("fill") === "none" &&
      !element.hasAttribute("stroke")) ||
    /^(script|style|foreignObject|clipPath)$/i.test(element.localName)
  );
}

/** Office programs take the first font that a picture names, not the first that there is. */
const officeFonts = (families: string) => {
  const office = "'Microsoft YaHei'";
  const others = families
    .split(/\s*,\s*/)
    .filter((family) => family.replaceAll(/["']/g, "") !== "Microsoft YaHei");
  return [office, ...others].join(", ");
};

/** A caption's lines as XML, and the edge below them. */
function caption(text: string, top: number, width: number, {size, fill, weight}: Style) {
  const {lines, bottom} = captionLines(text, top, width, size);
  const attributes = {"font-size": size, "font-weight": weight, fill};
  const xml = lines.map((line) =>
    xmlElement("text", Object.entries({x: margin, y: line.y, ...attributes}), xmlText(line.text)),
  );
  return {xml: xml.map((line) => `${line}\n`).join(""), bottom};
}

/**
 * A finished chart as an SVG file of its own: title and finding above, source and link below, all as text with plain
 * attributes and named fonts, on white. What was added to operate the chart on a page is left out. Of the chart, only attributes
 * and text are read, so it may be a page's or one made in Node; the same chart gives the same bytes.
 * @param labelled whether marks keep their `aria-label`, for a page of its own
 */
export function svgFile(
  chart: SVGSVGElement,
  {title, finding, source, link = ""}: Captions,
  labelled = false,
): SvgFile {
  const [, , chartWidth = 0, chartHeight = 0] = (chart.getAttribute("viewBox") ?? "")
    .split(/[\s,]+/)
    .map(Number);
  const width = Math.ceil(chartWidth) + 2 * margin;
  const inner = width - 2 * margin;
  const head = caption(title, margin, inner, titleStyle);
  const sentence = caption(finding, head.bottom, inner, findingStyle);
  const chartTop = sentence.bottom + 8;
  const foot = caption(source, chartTop + Math.ceil(chartHeight) + 8, inner, sourceStyle);
  const address = caption(link, foot.bottom, inner, sourceStyle);
  const height = address.bottom + margin;
  const children = [...chart.childNodes].filter((node) => !/^(desc|title)$/i.test(node.nodeName));
  const description = [...chart.childNodes].find((node) => /^desc$/i.test(node.nodeName))?.textContent ?? "";
  const drawing = xmlNodes(children, isDrawn, (name) => !belongsToPage(name, labelled));
  const root = xmlElement(
    "svg",
    Object.entries({
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      "font-family": officeFonts(chart.getAttribute("font-family") ?? "sans-serif"),
      "font-size": chart.getAttribute("font-size") ?? "12",
    }),
    [
      title === "" ? "\n" : `\n${xmlElement("title", [], xmlText(title))}\n`,
      description === "" ? "" : `${xmlElement("desc", [], xmlText(description))}\n`,
      `${xmlElement("rect", Object.entries({width, height, fill: paper}))}\n`,
      head.xml,
      sentence.xml,
      `${xmlElement("g", [["transform", `translate(${margin},${chartTop})`]], drawing)}\n`,
      foot.xml,
      address.xml,
    ].join(""),
  );
  return {text: `${xmlDeclaration}${root}\n`, width, height};
}
