import {max, sum} from "d3-array";
import {type BarInput, barOrder} from "./bars.js";
import {round} from "./round.js";
import {textWidth, wrapText} from "./textWidth.js";

/** A column of bars that begin at one line: those of one part. */
export interface BarColumn {
  part: string;
  x: number;
  width: number;
  /** Its name over it; no lines where there is no room for names. */
  lines: string[];
}

/** A row of a bar in each column; a part that it does not have is left out. */
export interface ColumnRow {
  key: BarInput["key"];
  label: string;
  name: string;
  lines: string[];
  labelY: number;
  y: number;
  height: number;
  barY: number;
  total: number;
  parts: {part: string; value: number; x: number; width: number}[];
}

export interface BarColumnsLayout {
  width: number;
  height: number;
  /** True where the columns' names are written over them. */
  hasNames: boolean;
  columns: BarColumn[];
  rows: ColumnRow[];
  barHeight: number;
  lineHeight: number;
  fontSize: number;
}

export interface BarColumnsOptions {
  /** Outer width in pixels. */
  width: number;
  /** Order of the columns; those without a task are left out. */
  parts: readonly string[];
  names: Readonly<Record<string, string>>;
  sort?: "order" | "total" | "dated";
  /** Left free above. */
  top?: number;
}

const barHeight = 14;
const fontSize = 13;
const lineHeight = 16;
const gap = 10;
const nameFontSize = 12;
/** Of a column with a name over it. */
const narrowest = 52;

/**
 * Bars of one part below each other, each part in a column of its own, all to one scale: so that every part, and not only
 * the first of a stack, can be compared from row to row. Where the columns are too narrow for names a legend has to say
 * them.
 */
export function barColumnsLayout(rows: readonly BarInput[], options: BarColumnsOptions): BarColumnsLayout {
  const {width, parts, names, sort = "order", top = 0} = options;
  const shown = rows.filter((row) => parts.includes(row.part) && row.value > 0);
  const bars = barOrder(shown, sort);
  const used = parts.filter((part) => shown.some((row) => row.part === part));
  const greatest = used.map(
    (part) => max(bars, ({own}) => sum(own, (row) => (row.part === part ? row.value : 0))) ?? 0,
  );
  const widest = Math.ceil(max(bars, (bar) => textWidth(bar.label, fontSize)) ?? 0);
  const above = width < 600 && widest > 110;
  const labelWidth = above ? width : Math.min(widest, Math.round(width * 0.3));
  const left = above ? 0 : labelWidth + gap;
  const numberWidths = greatest.map((value) => Math.ceil(textWidth(String(value), nameFontSize)) + 6);
  const room = width - left - gap * (used.length - 1);
  const hasNames = room >= used.length * narrowest;
  const least = hasNames ? narrowest : 0;
  // Columns that would be narrower than a name take what that needs; the rest is shared to one scale.
  let unit = 0;
  let wide = used.map((_, i) => i);
  for (;;) {
    const free = room - least * (used.length - wide.length) - sum(wide, (i) => numberWidths[i]!);
    unit =
      Math.max(0, free) /
      Math.max(
        1,
        sum(wide, (i) => greatest[i]!),
      );
    const fits = wide.filter((i) => greatest[i]! * unit + numberWidths[i]! >= least);
    if (fits.length === wide.length || fits.length === 0) break;
    wide = fits;
  }
  const widthOf = (i: number) => Math.max(least, greatest[i]! * unit + numberWidths[i]!);
  let x = left;
  const columns = used.map((part, i): BarColumn => {
    const column = {
      part,
      x: round(x),
      width: round(widthOf(i)),
      lines: hasNames ? wrapText(names[part] ?? part, widthOf(i), nameFontSize) : [],
    };
    x += widthOf(i) + gap;
    return column;
  });
  const head = Math.max(0, ...columns.map(({lines}) => lines.length)) * lineHeight;
  let y = top + head + (head > 0 ? 6 : 0);
  const placed = bars.map(({key, label, name, own, total}): ColumnRow => {
    const lines = wrapText(label, labelWidth, fontSize);
    const labelHeight = lines.length * lineHeight;
    const height = above ? labelHeight + barHeight + 12 : Math.max(barHeight + 8, labelHeight + 8);
    const row = {
      key,
      label,
      name,
      lines,
      labelY: above ? y + 13 : round(y + height / 2 - labelHeight / 2 + 12.5),
      y,
      height,
      barY: above ? y + labelHeight + 4 : y + (height - barHeight) / 2,
      total,
      parts: columns.flatMap(({part, x: start}) => {
        const value = sum(own, (each) => (each.part === part ? each.value : 0));
        return value === 0 ? [] : [{part, value, x: start, width: round(value * unit)}];
      }),
    };
    y += height;
    return row;
  });
  return {width, height: Math.ceil(y + 2), hasNames, columns, rows: placed, barHeight, lineHeight, fontSize};
}
