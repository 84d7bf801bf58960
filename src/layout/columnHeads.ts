import {round} from "./round.js";
import {withoutOrdinal} from "./sectionOrdinals.js";
import {balanceText, textWidth, wrapText} from "./textWidth.js";
import type {ColumnKey} from "./workloadColumns.js";

/** Text in a box: horizontal lines from its top, or vertical lines from its right edge, as Chinese is set. */
export interface HeadText {
  section: number | null;
  subsection?: number | null;
  name: string;
  lines: string[];
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The name of an opened section over its subsections. */
export interface HeadBracket extends HeadText {
  /** Height of the line under the name. */
  lineY: number;
}

/** A heading in words, beside the numeral that stands over its column. */
export interface HeadEntry extends HeadText {
  ordinal: string;
  /** Left edge of the numeral. */
  ordinalX: number;
}

export interface ColumnHeads {
  /** How headings stand over their columns. With `ordinal` they are listed above, and a numeral stands for each. */
  form: "horizontal" | "vertical" | "ordinal";
  heads: HeadText[];
  brackets: HeadBracket[];
  /** Empty but in the `ordinal` form. */
  list: HeadEntry[];
  /** Where the heads end. */
  bottom: number;
}

export const headFontSize = 12;
export const headLineHeight = 15;
/** Distance of characters in a vertical line, and of vertical lines from each other. */
export const headCharacterHeight = 13;
export const headListLineHeight = 16;
const longestVertical = 18;
/** A column narrower than this has its heading set vertically: fewer than five characters would fit in a line. */
const narrowestHorizontal = 64;
const bracketGap = 12;

/** Splits a heading into vertical lines of about equal length, no more than stand side by side in the width. */
function verticalLines(text: string, width: number): string[] {
  const length = [...text].length;
  const room = Math.max(1, Math.floor(width / headCharacterHeight));
  const lines = Math.min(room, Math.ceil(length / longestVertical));
  for (let perLine = Math.ceil(length / lines); ; perLine++) {
    const result = wrapText(text, perLine * headFontSize, headFontSize);
    if (result.length <= lines) return result;
  }
}

function headList(columns: readonly ColumnKey[], y: number, width: number): HeadEntry[] {
  const list: HeadEntry[] = [];
  const add = (entry: {section: number | null; name: string; ordinal: string}, ordinalX: number) => {
    const x = ordinalX + Math.max(18, textWidth(entry.ordinal, headFontSize) + 6);
    const lines = wrapText(withoutOrdinal(entry.name, entry.ordinal), width - x, headFontSize);
    const last = list.at(-1);
    const top = last ? last.y + last.height : y;
    list.push({
      ...entry,
      lines,
      x,
      y: top,
      width: width - x,
      height: lines.length * headListLineHeight + 4,
      ordinalX,
    });
  };
  columns.forEach((column, i) => {
    const {section, sectionName: name, sectionOrdinal: ordinal} = column;
    if (column.subsection === undefined) add(column, 0);
    else {
      if (columns[i - 1]?.section !== section) add({section, name, ordinal}, 0);
      add(column, 18);
    }
  });
  return list;
}

/** Heads of columns that stand `pitch` apart from `x` on, below `y`: their form depends on the room that they have. */
export function columnHeads(
  columns: readonly ColumnKey[],
  options: {
    x: number;
    y: number;
    pitch: number;
    /** Of the whole chart, for the list. */
    width: number;
    /** True where headings are to be listed above. */
    ordinals: boolean;
  },
): ColumnHeads {
  const {x, pitch} = options;
  const form = options.ordinals ? "ordinal" : pitch >= narrowestHorizontal ? "horizontal" : "vertical";
  const list = form === "ordinal" ? headList(columns, options.y, options.width) : [];
  const lastEntry = list.at(-1);
  const y = lastEntry ? lastEntry.y + lastEntry.height + 8 : options.y;

  const opened = columns.filter(
    (column, i) => column.subsection !== undefined && columns[i - 1]?.section !== column.section,
  );
  const brackets = opened.map(({section, sectionName: name, sectionOrdinal}): HeadBracket => {
    const first = columns.findIndex((column) => column.section === section);
    const width = pitch * columns.filter((column) => column.section === section).length;
    const lines = form === "ordinal" ? [sectionOrdinal] : balanceText(name, width - 8, headFontSize);
    const height = lines.length * headLineHeight;
    return {section, name, lines, x: round(x + first * pitch), y, width, height, lineY: 0};
  });
  const bracketHeight = Math.max(0, ...brackets.map((bracket) => bracket.height));
  for (const bracket of brackets) {
    bracket.y = y + bracketHeight - bracket.height;
    bracket.lineY = y + bracketHeight + 4;
  }
  const below = y + (brackets.length > 0 ? bracketHeight + bracketGap : 0);

  const heads = columns.map((column, i): HeadText => {
    const lines =
      form === "ordinal"
        ? [column.ordinal]
        : form === "horizontal"
          ? balanceText(column.name, pitch - 6, headFontSize)
          : verticalLines(column.name, pitch);
    const height =
      form === "vertical"
        ? Math.max(...lines.map((line) => [...line].length)) * headCharacterHeight
        : lines.length * headLineHeight;
    const {section, subsection, name} = column;
    return {
      section,
      ...(subsection === undefined ? {} : {subsection}),
      name,
      lines,
      x: round(x + i * pitch),
      y: below,
      width: pitch,
      height,
    };
  });
  const bottom = Math.max(...heads.map((head) => (head.subsection === undefined ? y : below) + head.height));
  for (const head of heads)
    head.y = form === "vertical" && head.subsection !== undefined ? below : bottom - head.height;
  return {form, heads, brackets, list, bottom};
}
