import {childOf, isOn} from "./elements.js";
import type {XmlElement} from "./xml.js";

/** Word's private code points for signs of its fonts, as used to tick a cell: √ ☑ ✕. */
const signs: Record<string, string> = {
  "\uf0fc": "√",
  "\uf0fb": "×",
  "\uf0fe": "☑",
  "\uf052": "☑",
  "\uf0a8": "□",
  "\uf06f": "□",
  "\uf0a1": "○",
  "\uf06c": "●",
  "\uf0b7": "·",
};

/**
 * The text of a paragraph (`w:p`) as it is shown when all tracked changes are accepted: tabs and line breaks kept,
 * fields by their result, hidden runs left out. Calls `note` for each reference to a footnote or an endnote.
 */
export function paragraphText(paragraph: XmlElement, note: (reference: XmlElement) => void): string {
  let text = "";
  /** For each field that is open here, whether it is still in its instruction, and how many are. */
  const fields: boolean[] = [];
  let instructions = 0;
  for (const child of paragraph.children) {
    if (child.name === "w:r") {
      if (!isOn(childOf(child, "w:rPr"), "w:vanish")) child.children.forEach(add);
    } else add(child);
  }
  return text;

  function add(piece: XmlElement): void {
    if (piece.name === "w:fldChar") {
      const type = piece.attributes.get("w:fldCharType");
      if (type !== "begin" && fields.pop()) instructions--;
      if (type === "separate") fields.push(false);
      if (type === "begin") {
        fields.push(true);
        instructions++;
      }
    } else if (instructions === 0) {
      if (piece.name === "w:footnoteReference" || piece.name === "w:endnoteReference") note(piece);
      text += written(piece);
    }
  }
}

function written({name, text, attributes}: XmlElement): string {
  switch (name) {
    case "w:t":
    case "m:t": {
      const line = text.replace(/[\t\r\n]+/g, " ").replace(/[\uf000-\uf0ff]/g, privateSign);
      return attributes.get("xml:space") === "preserve" ? line : line.replace(/^ +| +$/g, "");
    }
    case "w:tab":
    case "w:ptab":
      return "\t";
    case "w:cr":
      return "\n";
    case "w:br":
      return /^(?:page|column)$/.test(attributes.get("w:type") ?? "") ? "" : "\n";
    case "w:noBreakHyphen":
      return "-";
    case "w:sym":
      return sign((attributes.get("w:char") ?? "").toUpperCase());
    default:
      return "";
  }
}

function sign(code: string): string {
  const point = /^[\dA-F]{4}$/.test(code) ? Number.parseInt(code, 16) : 0;
  const isText = point >= 0x20 && !(point >= 0xd800 && point < 0xe000) && point < 0xfffe;
  return isText ? privateSign(String.fromCharCode(point)) : "";
}

function privateSign(char: string): string {
  return signs[char] ?? char;
}

/** Whether the end of the paragraph is deleted or moved away, so that its text runs on into the next paragraph. */
export function runsOn(paragraph: XmlElement): boolean {
  const mark = childOf(childOf(paragraph, "w:pPr"), "w:rPr");
  return childOf(mark, "w:del") !== null || childOf(mark, "w:moveFrom") !== null;
}
