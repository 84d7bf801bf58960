import {withDigits} from "./datesInWords.js";
import {normalise} from "./normalise.js";

/** How often a recurring deadline comes back, and on which days. */
export interface Recurrence {
  /** Months from one time to the next: 1, 2, 3, 4, 6 or 12, counted from January. */
  months: number;
  /**
   * Days of a year on which it falls due, in order of the calendar; `day` null is a month's last. None are written where
   * it is empty: then it is due by the last day of each period, as every period without a day is.
   */
  on: readonly {month: number; day: number | null}[];
}

const numerals = "一二三四五六七八九";
/** 每年 · 每半年 · 每季度 · 每两个月 · 逐年; of weeks and days there are too many in a year to be told apart. */
const period =
  /每(?<count>[一二两三四五六七八九]|\d{1,2})?个?(?<unit>半年|年度?|季度?|月度?|周|旬|日|天)|逐(?<each>年|季|月)/g;
const english: readonly [words: RegExp, months: number][] = [
  [/annually|yearly|(?:every|each|per)year/gi, 12],
  [/(?:semi|bi)annual(?:ly)?|twiceayear/gi, 6],
  [/quarterly|(?:every|each|per)quarter/gi, 3],
  [/monthly|(?:every|each|per)month/gi, 1],
];
const lengths: Record<string, number> = {年: 12, 年度: 12, 半年: 6, 季: 3, 季度: 3, 月: 1, 月度: 1};
/** 2月底 · 6月30日 · 12月 */
const inYear = /(?<month>\d{1,2})月份?(?:(?<day>\d{1,2})[日号]|[底末]|(?![上中下初]))/g;
/** What is left of a day that was not understood: 首月, 上旬, 10日前, 年初, 次月; not 一次. */
const unread = /[\d首初上中下旬头内]|次[年月日]/;

/**
 * Reads how often a recurring deadline comes back: 每年 → every 12 months · 每季度末 → every 3 · 每半年 → every 6 · 每年2月底前 →
 * every 12, on the last day of February. Null where the words give no period (定期), several (每季度调度、每年总结), one that
 * does not fit the year (每两年: of which?), one shorter than a month, or a day in it that is not understood (每季度首月10日前).
 */
export function recurrenceOf(deadline: string): Recurrence | null {
  const words = withDigits(normalise(deadline));
  const found = new Set<number>();
  let rest = words.replace(period, (...match) => {
    const {count, unit, each} = match.at(-1) as Record<string, string | undefined>;
    const times = count === undefined ? 1 : count === "两" ? 2 : numerals.indexOf(count) + 1 || Number(count);
    found.add((lengths[unit ?? each!] ?? 0) * times);
    return "";
  });
  for (const [written, months] of english) {
    rest = rest.replace(written, () => {
      found.add(months);
      return "";
    });
  }
  const [months] = found;
  if (found.size !== 1 || !months || 12 % months !== 0) return null;
  const on: {month: number; day: number | null}[] = [];
  rest = rest.replace(inYear, (...match) => {
    const {month, day} = match.at(-1) as Record<string, string | undefined>;
    on.push({month: Number(month), day: day === undefined ? null : Number(day)});
    return "";
  });
  const possible = on.every(({month, day}) => isInYear(month, day));
  if (!possible || unread.test(rest) || (on.length > 0 && months !== 12)) return null;
  on.sort((a, b) => a.month - b.month || (a.day ?? 31) - (b.day ?? 31));
  return {months, on};
}

/** True for a day that every year has, or for a month as a whole. */
function isInYear(month: number, day: number | null): boolean {
  if (month < 1 || month > 12) return false;
  return day === null || (day >= 1 && day <= new Date(Date.UTC(2001, month, 0)).getUTCDate());
}
