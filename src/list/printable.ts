import {type Finding, findings} from "./findings.js";
import type {Source} from "./source.js";

/** Control characters but tab, line feed and carriage return; halves of a character; places that hold none. */
const unprintable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** As many places are named. */
const aFew = 5;

/** A text without the characters that no table can hold and no page can show. */
export const printable = (text: string): string => text.replace(unprintable, "");

/** Takes such characters out of a document's texts, and tells of them once. */
export function takeUnprintable(source: Source): Finding[] {
  let count = 0;
  const lines = new Set<number>();
  const clean = (text: string, line: number) => {
    const cleaned = printable(text);
    if (cleaned !== text) {
      count += text.length - cleaned.length;
      lines.add(line);
    }
    return cleaned;
  };
  for (const block of source.blocks) {
    const cells = block.kind === "paragraph" ? [block] : block.rows.flat();
    if (block.kind === "table" && block.name !== null) block.name = clean(block.name, cells[0]?.line ?? 1);
    for (const cell of cells) {
      cell.text = clean(cell.text, cell.line);
      if (cell.struck !== undefined) cell.struck = clean(cell.struck, cell.line);
    }
  }
  return count > 0 ? [findings.unprintableCharacters(count, [...lines].slice(0, aFew))] : [];
}
