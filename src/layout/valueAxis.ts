import {scaleLinear, scaleUtc} from "d3-scale";
import {round} from "./round.js";
import {textWidth} from "./textWidth.js";

/** How numbers, days and moments are written on an axis. */
export interface AxisWords {
  /** @param step between two lines @param most the greatest of all, without its sign */
  number(value: number, step: number, most: number): string;
  year(year: number): string;
  month(month: number): string;
  dayOfMonth(month: number, day: number): string;
  /** Seconds are null where all are 0. */
  time(hour: number, minute: number, second: number | null): string;
}

/** What an axis measures: moments are milliseconds since 1970 in UTC. */
export type AxisKind = "number" | "moment";

export interface AxisTick {
  value: number;
  /** In pixels. */
  at: number;
  /** Its words, below them what they are a part of where that begins: 3月, 2021年. None where there is no room. */
  lines: string[];
}

export interface ValueAxis {
  kind: AxisKind;
  /** Pixels of a value. */
  at(value: number): number;
  ticks: AxisTick[];
  /** Where zero is, if values lie on both of its sides. */
  zero: number | null;
}

export interface ValueAxisOptions {
  kind: AxisKind;
  /** In pixels, where the least and the greatest value stand. */
  from: number;
  to: number;
  /** How far lines are apart, about, in pixels. */
  apart: number;
  words: AxisWords;
  /** True: it begins at zero unless all values are far from it. */
  nearZero?: boolean;
  /** True: words stand below each other, and need no room beside each other. */
  isUpright?: boolean;
}

export const axisFontSize = 11;

const day = 86_400_000;

/** An axis that shows values of any size; a single one stands in its middle. */
export function valueAxis(values: readonly number[], options: ValueAxisOptions): ValueAxis {
  const {kind, from, to, apart, words} = options;
  let [least, most] = values.reduce(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)] as [number, number],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY] as [number, number],
  );
  if (values.length === 0) [least, most] = [0, 1];
  const count = Math.max(2, Math.round(Math.abs(to - from) / apart));
  if (kind === "moment") {
    const room = most > least ? (most - least) * 0.02 : day;
    const scale = scaleUtc([least - room, most + room], [from, to]);
    const areDays = values.every((value) => value % day === 0);
    const dates =
      most > least ? scale.ticks(count).filter((date) => !areDays || +date % day === 0) : [new Date(least)];
    const ticks = dates.map((date): AxisTick => ({value: +date, at: round(scale(date)), lines: []}));
    nameMoments(ticks, words, options.isUpright ?? false);
    return finish({kind, at: (value) => round(scale(value)), ticks, zero: null}, options);
  }
  if (options.nearZero && least >= 0 && least < 0.6 * most) least = 0;
  if (options.nearZero && most <= 0 && most > 0.6 * least) most = 0;
  if (least === most) {
    const room = Math.abs(least) / 2 || 1;
    [least, most] =
      options.nearZero && least !== 0
        ? [Math.min(0, least), Math.max(0, least)]
        : [least - room, least + room];
  }
  const scale = scaleLinear([least, most], [from, to]).nice(count);
  const numbers = scale.ticks(count);
  const step = numbers.length > 1 ? numbers[1]! - numbers[0]! : Math.abs(numbers[0] ?? 1) || 1;
  const greatest = Math.max(...numbers.map(Math.abs));
  const ticks = numbers.map(
    (value): AxisTick => ({value, at: round(scale(value)), lines: [words.number(value, step, greatest)]}),
  );
  const zero = least < 0 && most > 0 ? round(scale(0)) : null;
  return finish({kind, at: (value) => round(scale(value)), ticks, zero}, options);
}

/** Writes what tells moments apart, and where something larger begins that too. */
function nameMoments(ticks: AxisTick[], words: AxisWords, isUpright: boolean): void {
  const step = ticks.length > 1 ? ticks[1]!.value - ticks[0]!.value : day;
  let before = "";
  for (const tick of ticks) {
    const date = new Date(tick.value);
    const [year, month, dayOfMonth] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
    const second = date.getUTCSeconds() + date.getUTCMilliseconds() / 1000;
    const [small, large] =
      step > 300 * day
        ? [words.year(year), ""]
        : step > 25 * day
          ? [words.month(month), words.year(year)]
          : step > 0.9 * day
            ? [words.dayOfMonth(month, dayOfMonth), words.year(year)]
            : [
                words.time(date.getUTCHours(), date.getUTCMinutes(), step < 60_000 ? second : null),
                words.dayOfMonth(month, dayOfMonth),
              ];
    tick.lines = isUpright ? [large + small] : large !== "" && large !== before ? [small, large] : [small];
    before = large;
  }
}

/** Leaves out words that would stand in those before them. */
function finish(axis: ValueAxis, {isUpright = false}: ValueAxisOptions): ValueAxis {
  if (isUpright) return axis;
  let end = Number.NEGATIVE_INFINITY;
  for (const tick of axis.ticks) {
    const half = Math.max(...tick.lines.map((line) => textWidth(line, axisFontSize))) / 2;
    if (tick.at - half < end + 6) tick.lines = [];
    else end = tick.at + half;
  }
  return axis;
}
