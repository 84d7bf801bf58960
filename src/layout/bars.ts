import {group, max, min, sum} from "d3-array";
import {scaleLinear} from "d3-scale";
import {percent} from "../measures/percent.js";
import {round} from "./round.js";
import {textWidth, wrapText} from "./textWidth.js";

/** One part of one bar. */
export interface BarInput {
  /** Tells bars apart. Null where the list has no such thing (a section, for instance). */
  key: string | number | null;
  /** What is printed beside the bar. */
  label: string;
  /** The full name of what the label names for short; the label by default. */
  name?: string | undefined;
  /** Place of the bar among the others. */
  order: number;
  part: string;
  value: number;
  /** Of these, tasks with a date; by it bars can be sorted. */
  dated?: number;
  /** True: the bar is of all tasks, and stands first however the others are sorted. */
  isWhole?: boolean;
}

export interface BarPart {
  part: string;
  value: number;
  x: number;
  width: number;
  /** Share of the bar in per cent. */
  percent: number;
  /** The number, or the share where the bars show shares; empty where it does not fit into the part. */
  printed: string;
}

export interface Bar {
  key: string | number | null;
  /** True of the bar of all tasks. */
  isWhole: boolean;
  label: string;
  name: string;
  /** The label, whole. */
  lines: string[];
  /** Left edge and first base of the label. */
  labelX: number;
  labelY: number;
  /** Top and height of all that belongs to the bar. */
  y: number;
  height: number;
  /** Top of the bar itself. */
  barY: number;
  total: number;
  totalX: number;
  parts: BarPart[];
}

export interface BarsLayout {
  width: number;
  height: number;
  bars: Bar[];
  barHeight: number;
  fontSize: number;
  lineHeight: number;
  /** The line that bars begin at, where some go to its other side; else null. */
  zero: number | null;
}

export interface BarsLayoutOptions {
  /** Outer width in pixels. */
  width: number;
  /** Order of the parts in a bar; parts that are not named here are left out. */
  parts: readonly string[];
  /** True: all bars have the same length, and the parts show shares of it. */
  share?: boolean;
  /** Order of the bars: by `order`, or most tasks or most tasks with a date first, with ties by `order`. */
  sort?: BarSort;
  /** Left free above the first bar. */
  top?: number;
  /**
   * How values are printed that are no counts: those of zero and less are drawn too, to the other side of a line, and a
   * part that is alone in all bars is printed at its end only.
   */
  print?: ((value: number) => string) | undefined;
}

export type BarSort = "order" | "total" | "dated";

const barHeight = 18;
const fontSize = 13;
const lineHeight = 16;
const gap = 10;
const printedFontSize = 12;
/** Of a label that nobody has chosen to be short. */
const mostLabelLines = 3;

/** A bar's rows and what they share. */
export interface BarRows {
  key: BarInput["key"];
  isWhole: boolean;
  own: BarInput[];
  label: string;
  name: string;
  total: number;
}

/** Rows by bar, the bars in order. */
export function barOrder(rows: readonly BarInput[], sort: BarSort): BarRows[] {
  const bars = [...group(rows, (row) => row.key)].map(([key, own]) => ({
    key,
    own,
    isWhole: own[0]!.isWhole ?? false,
    label: own[0]!.label,
    name: own[0]!.name ?? own[0]!.label,
    order: own[0]!.order,
    total: sum(own, (row) => row.value),
    dated: sum(own, (row) => row.dated ?? 0),
  }));
  const by = {
    order: () => 0,
    total: (bar: {total: number}) => bar.total,
    dated: (bar: {dated: number}) => bar.dated,
  };
  const weight = by[sort] as (bar: (typeof bars)[number]) => number;
  return bars.sort(
    (a, b) => Number(b.isWhole) - Number(a.isWhole) || weight(b) - weight(a) || a.order - b.order,
  );
}

/**
 * Horizontal stacked bars in pixels. Labels stand at the left and wrap; on a telephone, where they would take the
 * room of the bars, long ones stand over their bars.
 */
export function barsLayout(rows: readonly BarInput[], options: BarsLayoutOptions): BarsLayout {
  const {width, parts, share = false, sort = "order", top = 0} = options;
  const {print = String} = options;
  const isCount = options.print === undefined;
  const shown = rows.filter((row) => parts.includes(row.part) && (!isCount || row.value > 0));
  const totals = barOrder(shown, sort);

  const above0 = ({own}: BarRows) => sum(own, (row) => Math.max(0, row.value));
  const below0 = ({own}: BarRows) => sum(own, (row) => Math.min(0, row.value));
  const most = max(totals, above0) ?? 0;
  const least = min(totals, below0) ?? 0;
  const widest = Math.ceil(max(totals, (bar) => textWidth(bar.label, fontSize)) ?? 0);
  const above = width < 600 && widest > 110;
  const labelWidth = above ? width : Math.min(widest, Math.round(width * 0.3));
  const x = above ? 0 : labelWidth + gap;
  const numberWidth = (of: readonly BarRows[]) =>
    of.length === 0 ? 0 : Math.ceil(max(of, ({total}) => textWidth(print(total), fontSize))!) + 6;
  const isBelow = (bar: BarRows) => below0(bar) < 0 && above0(bar) === 0;
  const before0 = numberWidth(totals.filter(isBelow));
  const room = Math.max(0, width - x - before0 - numberWidth(totals.filter((bar) => !isBelow(bar))));
  const ends = isCount ? [0, Math.max(1, most)] : [least, most > least ? most : least + 1];
  const common = scaleLinear(ends, [before0, before0 + room]);

  let y = top;
  const bars = totals.map((rowsOfBar): Bar => {
    const {key, isWhole, own, label, name, total} = rowsOfBar;
    const lines = wrapText(label, labelWidth, fontSize, isCount ? undefined : mostLabelLines);
    const labelHeight = lines.length * lineHeight;
    const height = above ? labelHeight + barHeight + 14 : Math.max(barHeight + 8, labelHeight + 10);
    const scale = share ? scaleLinear([0, Math.max(1, total)], [0, room]) : common;
    const reached = {above: 0, below: 0};
    const stacked = parts.flatMap((part): BarPart[] => {
      const value = sum(
        own.filter((row) => row.part === part),
        (row) => row.value,
      );
      if (value === 0) return [];
      const side = value < 0 ? "below" : "above";
      const from = scale(reached[side]);
      reached[side] += value;
      const to = scale(reached[side]);
      const [start, length] = [Math.min(from, to), Math.abs(to - from)];
      const ofBar = isCount ? percent(value, total) : 0;
      const words = share ? `${ofBar}%` : print(value);
      const fits = textWidth(words, printedFontSize) + 6 <= length;
      const printed = fits && (isCount || parts.length > 1) ? words : "";
      return [{part, value, x: round(x + start), width: round(length), percent: ofBar, printed}];
    });
    const barY = above ? y + labelHeight + 4 : y + (height - barHeight) / 2;
    const bar = {
      key,
      isWhole,
      label,
      name,
      lines,
      labelX: 0,
      labelY: above ? y + 13 : round(y + height / 2 - labelHeight / 2 + 12.5),
      y,
      height,
      barY,
      total,
      totalX: round(
        isBelow(rowsOfBar)
          ? x + scale(reached.below) - 5 - textWidth(print(total), fontSize)
          : x + scale(reached.above) + 5,
      ),
      parts: stacked,
    };
    y += height;
    return bar;
  });
  const zero = least < 0 ? round(x + common(0)) : null;
  return {width, height: Math.ceil(y + 2), bars, barHeight, fontSize, lineHeight, zero};
}
