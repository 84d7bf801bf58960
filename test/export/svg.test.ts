import {parseHTML} from "linkedom";
import {describe, expect, it} from "vitest";
import {networkGraph} from "../../src/charts/networkGraph.ts";
import {svgFile} from "../../src/export/svg.ts";
import {xmlText} from "../../src/export/xml.ts";
import {operableMarks} from "../../src/interact/marks.ts";
import {showSelection} from "../../src/interact/selection.ts";
import {relations} from "../../src/model/values.ts";
import {zh} from "../../src/text/zh.ts";
import {small} from "../layout/networkRows.ts";
import {xmlFault} from "./wellFormed.ts";

const captions = {
  title: "谁与谁一起做事",
  finding: "甲局与乙局共同承担 5 项。",
  source: "来源：某清单，2021 年",
};

function chart(): SVGSVGElement {
  const {document} = parseHTML("<html><body></body></html>");
  const title = captions.title;
  const made = networkGraph(small, {
    document,
    text: zh,
    width: 358,
    title,
    description: "说明",
    relations,
  });
  document.body.append(made);
  return made;
}
const read = (text: string) => parseHTML(text.replace(/^<\?.*\n/, "")).document.querySelector("svg")!;
const texts = (root: Element) => [...root.querySelectorAll("text")].map((each) => each.textContent);

describe("xmlFault, by which the others are judged,", () => {
  it.each([
    ["<svg><g></svg>", "</svg> closes nothing"],
    ["<svg>a & b</svg>", "a bare & in a & b"],
    ['<svg a="1" a="2"/>', 'an attribute twice in <svg a="1" a="2"/>'],
    ["<svg/><svg/>", "2 roots"],
    ["<svg>", "<svg> is not closed"],
    ["<svg a=1/>", "no tag at <svg a=1/>"],
    ["<svg>\u0001</svg>", "a character that XML cannot hold at 5"],
  ])("finds the fault in %s", (xml, fault) => {
    expect(xmlFault(`<?xml version="1.0" encoding="UTF-8"?>\n${xml}`)).toBe(fault);
  });
});

describe("svgFile", () => {
  it("is well-formed XML that holds title, finding, chart and source as text", () => {
    const {text, width, height} = svgFile(chart(), captions);
    expect(xmlFault(text)).toBeNull();
    const svg = read(text);
    expect(svg.getAttribute("viewBox")).toBe(`0 0 ${width} ${height}`);
    expect(svg.querySelector("title")?.textContent).toBe(captions.title);
    const words = texts(svg);
    expect(words.slice(0, 2)).toEqual([captions.title, captions.finding]);
    expect(words.at(-1)).toBe(captions.source);
    expect(words).toEqual(expect.arrayContaining(["甲局", "乙局", "丙局", "丁局"]));
    expect(text.match(/<g [^>]*data-mark="node"/g)).toHaveLength(4);
    expect(text.match(/<path [^>]*data-mark="tie"/g)).toHaveLength(5);
    expect(svg.getAttribute("font-family")).toContain("Microsoft YaHei");
  });

  it("leaves out what belongs to the page", () => {
    const plain = svgFile(chart(), captions).text;
    const used = chart();
    operableMarks(used, {onSelect: () => {}});
    showSelection(used, (data) => data.department === "市甲局");
    const [first] = used.querySelectorAll("[data-mark]");
    first!.setAttribute("class", "hover");
    first!.setAttribute("style", "opacity:.5");
    first!.setAttribute("onclick", "alert(1)");
    first!.setAttribute("aria-describedby", "tip");
    expect(svgFile(used, captions).text).toBe(plain);
    expect(plain).not.toMatch(/ (class|style|tabindex|role|aria-[a-z]+|pointer-events)=/);
  });

  it("leaves out what is not seen and what a file must not hold", () => {
    const used = chart();
    const {document} = parseHTML("<html></html>");
    const add = (name: string, attributes: Record<string, string>) => {
      const element = document.createElementNS("http://www.w3.org/2000/svg", name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      element.textContent = "暗";
      used.append(element);
    };
    add("rect", {fill: "none", "pointer-events": "all"});
    add("text", {display: "none"});
    add("text", {visibility: "hidden"});
    add("g", {hidden: ""});
    add("foreignObject", {});
    add("script", {});
    expect(svgFile(used, captions).text).toBe(svgFile(chart(), captions).text);
  });

  it("wraps long captions inside the width and makes room for them", () => {
    const finding = "这一句很长，要分成几行才放得下。".repeat(6);
    const {text, height} = svgFile(chart(), {
      ...captions,
      finding,
      source: `来源：${"很长的清单名称".repeat(10)}`,
    });
    expect(height).toBeGreaterThan(svgFile(chart(), captions).height + 60);
    const lines = texts(read(text));
    expect(lines.slice(1).join("")).toContain(finding);
    expect(Math.max(...lines.map((line) => (line ?? "").length))).toBeLessThan(40);
  });

  it("keeps hostile text as text", () => {
    const title = `]]><script>alert("1")</script>&\u0000`;
    const {text} = svgFile(chart(), {...captions, title});
    expect(xmlFault(text)).toBeNull();
    expect(text).not.toContain("<script");
  });

  it("gives the same bytes again", () => {
    expect(svgFile(chart(), captions)).toEqual(svgFile(chart(), captions));
  });
});

describe("xmlText", () => {
  it("escapes what XML reads as markup and drops what it cannot hold", () => {
    expect(xmlText(`a<b>&"c"\u0001\ud800`)).toBe("a&lt;b&gt;&amp;&quot;c&quot;");
    expect(xmlText("一\n二\t𠮷")).toBe("一&#10;二&#9;𠮷");
  });
});
