import {max} from "d3-array";
import {round} from "./round.js";
import {withoutOrdinal} from "./sectionOrdinals.js";
import {textWidth, wrapText} from "./textWidth.js";
import type {ColumnKey} from "./workloadColumns.js";

export const stripFontSize = 11;
export const stripLineHeight = 14;
export const keyLineHeight = 18;

/** A numeral over a column, or over those of an opened section. */
export interface StripHead {
  text: string;
  x: number;
  y: number;
}

/** A section's numeral and its heading. */
export interface StripKeyEntry {
  ordinal: string;
  lines: string[];
  x: number;
  /** Base of the first line. */
  y: number;
}

/** The numerals over the columns of a strip: those of opened sections above, those that do not fit left out. */
export function stripHeads(keys: readonly ColumnKey[], x: number, pitch: number, y: number): StripHead[] {
  const opened = keys.some((key) => key.subsection !== undefined);
  const heads: StripHead[] = [];
  const add = (text: string, from: number, columns: number, base: number) => {
    const width = columns * pitch;
    if (textWidth(text, stripFontSize) > width) return;
    heads.push({text, x: round(x + from * pitch + width / 2), y: base});
  };
  keys.forEach((key, i) => {
    const own = keys.filter(({section}) => section === key.section).length;
    if (key.section === null) return;
    if (keys[i - 1]?.section !== key.section) add(key.sectionOrdinal, i, own, y);
    if (opened && key.subsection !== undefined) add(key.ordinal, i, 1, y + stripLineHeight);
  });
  return heads;
}

/** Numerals of the sections with their headings, side by side as far as there is room. */
export function stripKey(keys: readonly ColumnKey[], top: number, width: number): StripKeyEntry[] {
  const sections = keys.filter((key, i) => key.section !== null && keys[i - 1]?.section !== key.section);
  let x = 0;
  let y = top + 12;
  return sections.map(({sectionOrdinal: ordinal, sectionName}) => {
    const name = withoutOrdinal(sectionName, ordinal);
    const indent = textWidth(ordinal, stripFontSize) + 5;
    const lines = wrapText(name, width - indent, stripFontSize);
    const own = indent + (max(lines, (line) => textWidth(line, stripFontSize)) ?? 0);
    if (x > 0 && x + own > width) {
      x = 0;
      y += keyLineHeight;
    }
    const place = {ordinal, lines, x: round(x), y};
    x += own + 20;
    if (lines.length > 1) {
      y += (lines.length - 1) * keyLineHeight;
    }
    return place;
  });
}
