import {parseHTML} from "linkedom";
import {describe, expect, it} from "vitest";
import {svgFile} from "../../src/export/svg.ts";
import {cases} from "../charts/cases.ts";
import {drawNetwork} from "../charts/drawNetwork.ts";
import {xmlFault} from "./wellFormed.ts";

/** What Word, PowerPoint, Inkscape and LibreOffice all draw alike; nothing else may be in a file. */
const elements = new Set(["svg", "title", "desc", "g", "rect", "circle", "path", "text", "tspan"]);
const number = /^-?\d+(\.\d+)?$/;
const colour = /^(#[0-9a-f]{6}|none)$/;
const attributes: Readonly<Record<string, RegExp>> = {
  xmlns: /^http:\/\/www\.w3\.org\/2000\/svg$/,
  viewBox: /^0 0 \d+ \d+$/,
  transform: /^(translate\(-?[\d.]+,-?[\d.]+\)|rotate\(-?[\d.]+(,-?[\d.]+,-?[\d.]+)?\))$/,
  d: /^[MLHVCSQTAZ\d.,\s-]+$/i,
  fill: colour,
  stroke: colour,
  "text-anchor": /^(start|middle|end)$/,
  "font-weight": /^(bold|[1-9]00)$/,
  "fill-rule": /^evenodd$/,
  "stroke-dasharray": /^[\d., ]+$/,
  "stroke-linejoin": /^(round|miter|bevel)$/,
  "stroke-linecap": /^(round|butt|square)$/,
  // Named one by one, ending in one that every machine has.
  "font-family": /^('[\w -]+', )+sans-serif$/,
};
for (const name of ["x", "y", "width", "height", "r", "rx", "cx", "cy"])
  Object.assign(attributes, {[name]: number});
for (const name of ["font-size", "stroke-width", "fill-opacity", "stroke-opacity"])
  Object.assign(attributes, {[name]: number});

/** What is not plain in a file, each once. */
function oddities(text: string): string[] {
  const {document} = parseHTML(text.replace(/^<\?.*\n/, ""));
  const odd = [...document.querySelectorAll("*")].flatMap((element) => [
    ...(elements.has(element.localName) ? [] : [`<${element.localName}>`]),
    ...[...element.attributes]
      .filter(({name, value}) => !/^data-[a-z-]+$/.test(name) && !attributes[name]?.test(value))
      .map(({name, value}) => `${element.localName} ${name}="${value}"`),
    // Text that stands anywhere else is not drawn.
    ...[...element.childNodes]
      .filter((node) => node.nodeType === 3 && node.textContent!.trim() !== "")
      .filter(() => !/^(text|tspan|title|desc)$/.test(element.localName))
      .map((node) => `text in <${element.localName}>: ${node.textContent}`),
  ]);
  return [...new Set(odd)];
}

const captions = {
  title: "谁牵头",
  finding: "甲局最多。",
  source: "来源：某清单",
  link: "链接：http://10.0.0.1/workload.html?role=lead",
};

const graph = () => parseHTML(drawNetwork()).document.querySelector("svg") as unknown as SVGSVGElement;
const charts: Record<string, () => Element> = {...cases, "network graph": graph};

describe("the SVG file of every chart", () => {
  it.each(Object.keys(charts))("%s holds only what office programs draw alike", (name) => {
    const {text} = svgFile(charts[name]!() as SVGSVGElement, captions);
    expect(xmlFault(text)).toBeNull();
    expect(oddities(text)).toEqual([]);
  });

  it("is told from one that does not", () => {
    const file = (content: string) => `<svg xmlns="http://www.w3.org/2000/svg">${content}</svg>`;
    for (const [content, odd] of [
      ["<foreignObject/>", "<foreignobject>"],
      ['<text dominant-baseline="middle">x</text>', 'text dominant-baseline="middle"'],
      ['<text dy="0.35em">x</text>', 'text dy="0.35em"'],
      ['<rect fill="var(--ink)"/>', 'rect fill="var(--ink)"'],
      ['<rect fill="rgb(0 0 0 / 5%)"/>', 'rect fill="rgb(0 0 0 / 5%)"'],
      ['<g font-family="inherit"/>', 'g font-family="inherit"'],
      ["<g>x</g>", "text in <g>: x"],
    ] as const)
      expect(oddities(file(content)).map((each) => each.toLowerCase())).toContain(odd.toLowerCase());
  });
});
