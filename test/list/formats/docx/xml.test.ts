import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {parseXml, type Treatment, XmlError, XmlSizeError} from "../../../../src/list/formats/docx/xml.ts";

const bytes = (xml: string) => new TextEncoder().encode(xml);
const parse = (xml: string, treatment: (name: string, parent: string) => Treatment = () => "keep") =>
  parseXml(bytes(xml), treatment);
const isRefused = (xml: string): boolean => {
  try {
    parse(xml);
  } catch (error) {
    if (error instanceof XmlError) return true;
    throw error;
  }
  return false;
};

describe("parseXml", () => {
  test("reads elements, attributes and text", () => {
    const root = parse(
      '\ufeff<?xml version="1.0"?><!-- - --><a b="1" c=\'"\'>甲<d/>乙<![CDATA[<&>]]></a>\n<?p?>',
    );
    expect(root).toEqual({
      name: "a",
      attributes: new Map([
        ["b", "1"],
        ["c", '"'],
      ]),
      children: [{name: "d", attributes: new Map(), children: [], text: ""}],
      text: "甲乙<&>",
    });
  });

  test("reads references", () => {
    expect(parse('<a b="&quot;&#10;">&lt;&#x7532;&#20057;&amp;amp;</a>')).toMatchObject({text: "<甲乙&amp;"});
  });

  test("keeps, opens and drops elements with what they hold", () => {
    const root = parse("<a><b>1<c/></b><d>2<c x='>'><c/></c></d></a>", (name) =>
      name === "b" ? "open" : name === "d" ? "drop" : "keep",
    );
    expect(root.text).toBe("1");
    expect(root.children.map(({name}) => name)).toEqual(["c"]);
  });

  test("names elements by their namespace, whatever prefix they have", () => {
    const word = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    const root = parse(`<p xmlns="${word}"><x:r xmlns:x="${word}" x:val="1" val="2"/><r xmlns="urn:z"/></p>`);
    expect([root.name, ...root.children.map(({name}) => name)]).toEqual(["w:p", "w:r", "{urn:z}r"]);
    expect([...root.children[0]!.attributes.keys()].slice(1)).toEqual(["w:val", "val"]);
  });

  test("refuses more elements than it may keep, and counts no others", () => {
    const drop = () => "drop" as const;
    expect(() => parseXml(bytes("<a><b/><b/><b/></a>"), () => "keep", 3)).toThrow(XmlSizeError);
    expect(parseXml(bytes("<a><b/><b/><b/></a>"), drop, 3).children).toEqual([]);
  });

  test.each([
    "",
    "甲",
    "<a>",
    "<a></b>",
    "<a></a b='1'>",
    "<a/><b/>",
    "<a/>甲",
    "</a>",
    "<a b></a>",
    "<a b=1></a>",
    "<a b='<'></a>",
    "<a b='1' b='2'/>",
    "<a>&b;</a>",
    "<a>&</a>",
    "<a>&#0;</a>",
    "<a>&#xD800;</a>",
    "<a>&#x110000;</a>",
    "<a>\u0001</a>",
    "<a><!-- </a>",
    "<a><![CDATA[</a>",
    "<!DOCTYPE a><a/>",
    "<y:a/>",
    "< a/>",
    "<a",
    "<a b='",
  ])("refuses %j", (xml) => {
    expect(isRefused(xml)).toBe(true);
  });

  test("throws nothing else, whatever it is given", () => {
    const piece = fc.constantFrom(
      "<a>",
      "</a>",
      "<b c='1'/>",
      "<!--",
      "-->",
      "&amp;",
      "&x",
      "<",
      ">",
      "'",
      "甲",
      "]]>",
    );
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 12}), (pieces) => {
        expect(isRefused(pieces.join(""))).toBeTypeOf("boolean");
      }),
      {seed: 1, numRuns: 2000},
    );
  });

  test("takes long attributes, texts and names without running out of stack", () => {
    const long = "甲".repeat(500_000);
    expect(parse(`<a b="${long}">${long}</a>`).text.length).toBe(long.length);
    expect(isRefused(`<a ${"b='1' ".repeat(100_000)}/>`)).toBe(true);
    expect(isRefused(`<${"a".repeat(1_000_000)}`)).toBe(true);
    expect(isRefused(`<a${" ".repeat(1_000_000)}<`)).toBe(true);
  });
});
