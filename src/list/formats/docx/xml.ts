import {SaxesParser, type SaxesTagNS} from "saxes";

/** An element, with what of its content was kept. */
export interface XmlElement {
  /** The name under the prefix that the element's namespace goes by here (`w:p`), whatever prefix the document uses. */
  name: string;
  /** The attributes by name, namespaces as above. */
  attributes: ReadonlyMap<string, string>;
  children: XmlElement[];
  /** The character data that stands directly in the element. */
  text: string;
}

/** XML that is not well-formed, or that declares a document type, which no office document does. */
export class XmlError extends Error {}

/** XML that would need more memory than a browser has. */
export class XmlSizeError extends Error {}

/** Deeper than any office document, and shallow enough to walk through by recursion. */
const deepest = 256;

/** A list with 20 000 rows has a million. */
const mostElements = 4_000_000;

/** XML goes through the parser in pieces of so many characters. */
const pieceLength = 65_536;

/** Namespaces by the prefix that they go by here: Office's usual one, for the transitional and the strict form alike. */
const prefixes = new Map<string, string>([
  ["http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w:"],
  ["http://purl.oclc.org/ooxml/wordprocessingml/main", "w:"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/math", "m:"],
  ["http://purl.oclc.org/ooxml/officeDocument/math", "m:"],
  ["http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:"],
  ["http://schemas.openxmlformats.org/package/2006/relationships", ""],
  ["http://schemas.openxmlformats.org/package/2006/content-types", ""],
  ["http://www.w3.org/XML/1998/namespace", "xml:"],
  ["", ""],
]);

/** What becomes of an element: it is kept, or opened so that its content stands in its parent, or dropped with it. */
export type Treatment = "keep" | "open" | "drop";

/**
 * Reads XML into a tree, given what becomes of an element by its name and that of the kept one around it; the root is
 * always kept. A list with 20 000 rows is 60 MB of XML, for which a DOM of everything takes half a minute and 3 GB.
 *
 * @throws XmlError if the bytes are no well-formed XML, are nested more than 256 deep, or declare a document type;
 *   XmlSizeError if more than `most` elements are kept, by default four million.
 */
export function parseXml(
  bytes: Uint8Array,
  treatment: (name: string, parent: string) => Treatment,
  most = mostElements,
): XmlElement {
  const xml = decode(bytes);
  const parser = new SaxesParser({xmlns: true, position: false});
  /** For each open element the one that takes its content: itself, the parent of one that is opened, or none. */
  const takers: (XmlElement | null)[] = [];
  let root: XmlElement | null = null;
  let count = 0;

  parser.on("error", (error) => {
    throw new XmlError(error.message);
  });
  parser.on("doctype", () => {
    throw new XmlError("a document type");
  });
  parser.on("opentag", (tag) => {
    if (takers.length === deepest) throw new XmlError("too deep");
    takers.push(takerOf(tag));
  });
  parser.on("closetag", () => {
    takers.pop();
  });
  parser.on("text", addText);
  parser.on("cdata", addText);
  for (let at = 0; at < xml.length; at += pieceLength) parser.write(xml.slice(at, at + pieceLength));
  parser.close();
  if (root === null) throw new XmlError("no element");
  return root;

  function takerOf(tag: SaxesTagNS): XmlElement | null {
    const parent = takers.at(-1);
    if (parent === null) return null;
    const name = nameIn(tag.uri, tag.local);
    const becomes = parent === undefined ? "keep" : treatment(name, parent.name);
    if (becomes !== "keep") return becomes === "open" ? parent! : null;
    if (++count > most) throw new XmlSizeError(`more than ${most} elements`);
    const element: XmlElement = {name, attributes: attributesOf(tag), children: [], text: ""};
    if (parent) parent.children.push(element);
    else root = element;
    return element;
  }

  function addText(text: string): void {
    const taker = takers.at(-1);
    if (taker) taker.text += text;
  }
}

function attributesOf({attributes}: SaxesTagNS): ReadonlyMap<string, string> {
  return new Map(Object.values(attributes).map(({uri, local, value}) => [nameIn(uri, local), value]));
}

const nameIn = (uri: string, local: string) => (prefixes.get(uri) ?? `{${uri}}`) + local;

/** UTF-8, or UTF-16 with its mark. */
function decode(bytes: Uint8Array): string {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  const encoding = mark === 0xfffe ? "utf-16le" : mark === 0xfeff ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, {fatal: true}).decode(bytes);
  } catch {
    throw new XmlError(`not ${encoding}`);
  }
}
