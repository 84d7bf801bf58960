import {scaleLinear} from "d3-scale";
import {round} from "./round.js";
import {textWidth} from "./textWidth.js";

/** Words for stretches of time. */
export interface TimeWords {
  year: (year: number) => string;
  quarter: (quarter: number) => string;
  month: (month: number) => string;
  date: (year: number, month: number, day: number) => string;
}

/** A day, counted from 1 January 1970; no time zone comes in. */
export type Day = number;

/** Days of an ISO date such as 2021-12-31. */
export function dayOf(iso: string): Day {
  const [year, month, day] = iso.split("-").map(Number) as [number, number, number];
  return dayAt(year, month, day);
}

/** Month 1 is January; months below 1 and above 12 count on in the neighbouring years. */
export function dayAt(year: number, month: number, day = 1): Day {
  return new Date(0).setUTCFullYear(year, month - 1, day) / 86_400_000;
}

export function partsOf(day: Day): {year: number; month: number; day: number} {
  const date = new Date(day * 86_400_000);
  return {year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate()};
}

export interface TimeTick {
  x: number;
  /** True where a year begins. */
  year: boolean;
}

export interface TimeLabel {
  x: number;
  text: string;
  /** 0 for months or quarters, 1 for years. */
  tier: 0 | 1;
}

export interface TimeAxis {
  from: Day;
  to: Day;
  /** Pixels of a day. */
  x: (day: Day) => number;
  ticks: TimeTick[];
  labels: TimeLabel[];
  /** Number of tiers of labels: years only, or months or quarters over years. */
  tiers: 1 | 2;
}

export const axisFontSize = 11;

/** Whole months around the days, at least a year, with some room at both ends. */
function domain(first: Day, last: Day): [Day, Day] {
  const room = Math.max(15, (last - first) * 0.03, (340 - (last - first)) / 2);
  const start = partsOf(Math.floor(first - room));
  const end = partsOf(Math.ceil(last + room));
  return [dayAt(start.year, start.month), dayAt(end.year, end.month + 1)];
}

/** Labels in the middle of their stretch of time, left out where they do not fit into what is seen of it. */
function label(text: string, tier: 0 | 1, start: number, end: number): TimeLabel[] {
  return textWidth(text, axisFontSize) + 4 <= end - start ? [{x: round((start + end) / 2), text, tier}] : [];
}

/** A true time axis between two pixels that shows all days from `first` to `last`, both inclusive. */
export function timeAxis(first: Day, last: Day, left: number, right: number, words: TimeWords): TimeAxis {
  const [from, to] = domain(first, last);
  const scale = scaleLinear([from, to], [left, right]);
  const x = (day: Day) => round(scale(Math.max(from, Math.min(to, day))));
  const years = partsOf(to).year - partsOf(from).year + 1;
  const perMonth = ((right - left) / (to - from)) * 30.4;
  const step = [
    {months: 1, width: textWidth(words.month(12), axisFontSize) + 6},
    {months: 3, width: textWidth(words.quarter(4), axisFontSize) + 8},
  ].find(({months, width}) => perMonth * months >= width)?.months;
  const yearWidth = textWidth(words.year(2000), axisFontSize) + 8;
  const yearStep = [1, 2, 5, 10, 20, 50, 100].find((n) => perMonth * 12 * n >= yearWidth) ?? 1000;

  const ticks: TimeTick[] = [];
  const labels: TimeLabel[] = [];
  const firstYear = Math.floor(partsOf(from).year / yearStep) * yearStep;
  for (let year = firstYear; year < firstYear + years + yearStep; year += yearStep) {
    const start = dayAt(year, 1);
    if (start >= to) break;
    if (start >= from) ticks.push({x: x(start), year: true});
    const end = yearStep === 1 ? dayAt(year + 1, 1) : dayAt(year + yearStep, 1);
    labels.push(...label(words.year(year), 1, x(start), x(end)));
    if (step === undefined) continue;
    for (let month = 1; month <= 12; month += step) {
      const begin = dayAt(year, month);
      const finish = dayAt(year, month + step);
      if (finish <= from || begin >= to) continue;
      if (begin > from && month > 1) ticks.push({x: x(begin), year: false});
      const name = step === 1 ? words.month(month) : words.quarter((month + 2) / 3);
      labels.push(...label(name, 0, x(begin), x(finish)));
    }
  }
  return {from, to, x, ticks, labels, tiers: step === undefined ? 1 : 2};
}
