import {strFromU8, strToU8, unzipSync} from "fflate";
import {datedPackage} from "../officePackage.js";
import {zipBytes} from "../zip.js";
import {fontTable} from "./wordStyles.js";

/**
 * A document of the library, the same bytes for the same document: of a year and of nobody, and with ids counted within
 * it. The library gives links random ones, and counts bookmarks on from one document to the next. Its fonts are named
 * with their other names.
 */
export function settledDocument(file: Uint8Array, year: number): Uint8Array {
  const parts = unzipSync(file);
  const document = "word/document.xml";
  const relationships = "word/_rels/document.xml.rels";
  const links = counted(strFromU8(parts[relationships]!).matchAll(/ Id="(rId[^"]{21})"/g), "rIdLink");
  const named = (xml: string, attribute: string) =>
    xml.replace(new RegExp(` ${attribute}="(rId[^"]{21})"`, "g"), (whole, id: string) =>
      links.has(id) ? ` ${attribute}="${links.get(id)}"` : whole,
    );
  parts[relationships] = strToU8(named(strFromU8(parts[relationships]!), "Id"));
  parts[document] = strToU8(withBookmarks(named(strFromU8(parts[document]!), "r:id")));
  parts["word/fontTable.xml"] = strToU8(fontTable);
  return datedPackage(zipBytes(parts, year), year);
}

/** Names for what is found, counted from 1 in its order. */
function counted(found: Iterable<RegExpMatchArray>, prefix: string): Map<string, string> {
  const names = new Map<string, string>();
  for (const [, id] of found) if (!names.has(id!)) names.set(id!, `${prefix}${names.size + 1}`);
  return names;
}

/** Bookmarks of headings counted from 1, and what leads to them. Only tags and fields are touched, never text. */
function withBookmarks(xml: string): string {
  const ids = counted(xml.matchAll(/<w:bookmarkStart [^>]*w:id="(\d+)"/g), "");
  return xml
    .replace(/<w:bookmark(?:Start|End) [^>]*>/g, (tag) =>
      tag.replace(/ w:id="(\d+)"/, (_, id: string) => ` w:id="${ids.get(id)}"`),
    )
    .replace(/<w:(?:bookmarkStart|hyperlink) [^>]*>|<w:instrText[^>]*>[^<]*/g, (tag) =>
      tag.replace(/_Toc(\d+)/, (_, id: string) => `_Toc${ids.get(id)}`),
    );
}
