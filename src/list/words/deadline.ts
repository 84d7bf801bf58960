import type {DeadlineKind} from "../../model/values.js";
import {withDigits} from "./datesInWords.js";
import * as english from "./englishDeadline.js";
import {normalise} from "./normalise.js";

/** What a deadline cell says. */
export interface Deadline {
  kind: DeadlineKind;
  /**
   * ISO date of the day that the words name: the last day on which the task may be done (the last of the month or
   * year where no day is written), or for `from_date` the day on which it begins (then the first). Null where no
   * possible day is named.
   */
  date: string | null;
  /** True if `date` rests on a month, a quarter or a year: no day is written. */
  withoutDay: boolean;
  /** Words that look like a date and cannot be one (0403年底前, 2021年13月). */
  impossible: string[];
  /** Words that name a day of a year that neither they nor the document names (年底前). */
  yearless: string[];
  /** How many dates the words hold, those of a recurring day (每年2月底前) left aside. */
  dates: number;
  /** How many of them are possible and a day by which something ends: 起 does not follow. */
  ends: number;
}

/** 持续推进 · 长期坚持 · 常态化开展 · 持续跟踪 … */
const standing = new RegExp(`持续|长期|常年|常态化|经常性|${english.standing.source}`, "i");
/** 每年 · 每季度 · 每半年 · 每两年 */
const every = /每[一二两三四五六七八九十\d]*个?(?:年|半年|季度|季|月|周|旬|日|天)/y;
/** Those, and 逐年 · 定期 */
const recurring = new RegExp(`${every.source}|逐年|定期|${english.recurring.source}`, "i");
/** 3年内 · 半年内 · 两个月内 · 60日内; 6月内 and 上半年内 are dates */
const relative =
  /(?<![\d一二两三四五六七八九十上下])(?:\d{1,3}|[一二两三四五六七八九十]+|半)(?:个月|个?(?:年|工作日|日|天|周))(?:之|以)?内/g;
/** 2021 · 2021-2023: years alone are the whole deadline. */
const yearsOnly = /^(?:(?:19|20)\d\d[-—–~～至])?(?:19|20)\d\d$/;
/**
 * 2021年6月30日 · 2021年6月底 · 6月中旬 · 2021年上半年 · 前三季度 · 2021年底 · 年底前 · 年内 · 本年度 · 明年6月 · 2021-06-30 ·
 * 2021.6.30 · 2021-06; the dash in 2023.06-2023.12 is none of a date's
 */
const written =
  /(?<!\d)(?<y>\d{4})(?<mark>[-./])(?<m>\d{1,2})\k<mark>(?<d>\d{1,2})(?!\d)|(?<!\d)(?<years>\d{4})[-./](?<months>\d{1,2})(?!\d|[-./]\d{1,2}(?!\d))|(?:(?<year>\d{4})年|(?<next>[明次]年))?(?:(?<month>\d{1,2})月份?(?:(?<day>\d{1,2})[日号]|(?<third>[上中下])旬)?|(?<half>[上下])半年[底末内]?|前?第?(?<quarter>[一二三四1-4])个?季度|(?:年|(?<=年))[底末内]|(?:本年度|全年(?!度))[底末内]?(?!持续|常态|坚持|不间断))|(?<whole>\d{4})年|(?<nextWhole>[明次]年)/g;
/** What follows a year that is a deadline by itself: 2022年 · 2022年前 · 2022年度 · 2022年完成; not 2022年春节前, 2022年前半年. */
const yearAlone =
  /$|[^\p{L}\p{N}]|前(?![一二三四五半后期\d])|[以之]前|[度起至到]|之日起|(?:力争|争取|基本|全部|全面|逐步|初步)?(?:完成|建成|实现|取得|达到|形成|见效|开始|启动|实施|开展|推进|推动|持续|长期|继续|印发|出台|竣工|投[入产]|试行|运行|落实|整改|出成效)/uy;
/** 2019年1月1日起 · 2021年起; not 起草 */
const start = /(?:之日)?起(?!草)/y;

/**
 * Reads a deadline as written. A date without a year takes the year before it in the cell, or else `documentYear`.
 * Where there are several dates the latest counts, and one by which something ends before one on which it begins
 * (2021年完成，2022年起持续推进); 明年 and 次年 are the year after. A date outside the words that recur is kept (2021年6月底前完成，并定期评估).
 *
 * 持续推进 → continuous · 2023年6月底前 → by_date 2023-06-30 · 2021年底前完成并持续推进 → by_date_then_continuous
 * 2021-12-31 · 每年2月底前 → recurring · 2019年1月1日起 → from_date · 3年内 → relative · blank → missing. English too:
 * December 31, 2020 · Annually · Within 60 days of … · Ongoing.
 */
export function parseDeadline(text: string, documentYear: number | null): Deadline {
  const closed = withDigits(english.withEnglishDates(normalise(text)));
  const cell = yearsOnly.test(closed) ? `${closed}年` : closed;
  const none = {date: null, withoutDay: false, impossible: [], yearless: [], dates: 0, ends: 0};
  if (!cell) return {kind: "missing", ...none};

  const outside = cell.replace(relative, "…").replace(english.relative, "…");
  const dates = writtenDates(outside, documentYear).filter((date) => !date.recurs);
  const ends = dates.filter((date) => !date.starts);
  if (dates.length === 0 && recurring.test(cell)) return {kind: "recurring", ...none};
  // A span that is counted from a written day (2021年6月1日起3年内) ends on a day that is not written.
  if (ends.length === 0 && outside !== cell) return {kind: "relative", ...none};
  if (dates.length === 0) return {kind: standing.test(cell) ? "continuous" : "other", ...none};

  const possible = (ends.length > 0 ? ends : dates).filter((date) => date.days !== null);
  const latest = possible.sort((a, b) => (a.days!.last < b.days!.last ? 1 : -1))[0];
  const goesOn = standing.test(cell) || recurring.test(outside.slice(ends.at(-1)?.end));
  const kind = ends.length === 0 ? "from_date" : goesOn ? "by_date_then_continuous" : "by_date";
  return {
    kind,
    date: (kind === "from_date" ? latest?.days?.first : latest?.days?.last) ?? null,
    withoutDay: latest?.withoutDay ?? false,
    impossible: dates.filter((date) => date.days === null && !date.yearless).map((date) => date.surface),
    yearless: dates.filter((date) => date.yearless).map((date) => date.surface),
    dates: dates.length,
    ends: ends.filter((date) => date.days !== null).length,
  };
}

interface WrittenDate {
  surface: string;
  /** The first and the last day, in ISO form, that the words may mean; null if there is no such day. */
  days: {first: string; last: string} | null;
  /** True if neither the cell nor the document names its year: nobody can say which day it is. */
  yearless: boolean;
  withoutDay: boolean;
  /** True if 起 follows: the day on which something begins. */
  starts: boolean;
  /** True if it comes back each year or so: it has no year, and 每年 or its kind stands before it in its clause. */
  recurs: boolean;
  /** Place in the cell where the words end, exclusive. */
  end: number;
}

function writtenDates(cell: string, documentYear: number | null): WrittenDate[] {
  let year = documentYear;
  let end = 0;
  let afterEvery = false;
  return [...cell.matchAll(written)].flatMap((match) => {
    const words = match.groups!;
    const own = words.y ?? words.years ?? words.year ?? words.whole;
    const next = words.next ?? words.nextWhole;
    const from = next === "明年" ? documentYear : year;
    const ofYear = own !== undefined ? Number(own) : next && from !== null ? from + 1 : from;
    const days = ofYear === null ? null : daysOf(ofYear, words);
    if (own !== undefined && days) year = Number(own);
    for (const word of cell.slice(end, match.index).matchAll(/每|[，,；;。]/g)) {
      every.lastIndex = end + word.index;
      afterEvery = every.test(cell);
    }
    end = match.index + match[0].length;
    start.lastIndex = end;
    yearAlone.lastIndex = end;
    if ((words.whole ?? words.nextWhole) !== undefined && !yearAlone.test(cell)) return [];
    return {
      surface: match[0],
      days,
      yearless: ofYear === null,
      withoutDay: (words.d ?? words.day) === undefined,
      starts: start.test(cell),
      recurs: own === undefined && (afterEvery || (next === "次年" && /每/.test(cell.slice(0, match.index)))),
      end,
    };
  });
}

const thirds: Record<string, [from: number, to: number | null]> = {上: [1, 10], 中: [11, 20], 下: [21, null]};
const halves: Record<string, [from: number, to: number]> = {上: [1, 6], 下: [7, 12]};

/** The first and the last day of a day, a third of a month, a month, a quarter, half a year or a year. */
function daysOf(year: number, words: Record<string, string | undefined>): WrittenDate["days"] {
  const month = words.m ?? words.months ?? words.month;
  const day = words.d ?? words.day;
  const quarter = words.quarter && ("一二三四".indexOf(words.quarter) + 1 || Number(words.quarter));
  const [fromMonth, toMonth] =
    month !== undefined
      ? [Number(month), Number(month)]
      : quarter
        ? [quarter * 3 - 2, quarter * 3]
        : (halves[words.half ?? ""] ?? [1, 12]);
  const [fromDay, toDay] =
    day !== undefined ? [Number(day), Number(day)] : (thirds[words.third ?? ""] ?? [1, null]);
  const first = isoDate(year, fromMonth, fromDay);
  const last = isoDate(year, toMonth, toDay);
  return first && last ? {first, last} : null;
}

/** The ISO date, or null if there is no such day; without a day, the month's last. */
function isoDate(year: number, month: number, day: number | null): string | null {
  if (year < 1900 || year > 2199 || month < 1 || month > 12) return null;
  const monthEnd = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day !== null && (day < 1 || day > monthEnd)) return null;
  const pad = (value: number) => String(value).padStart(2, "0");
  return `${year}-${pad(month)}-${pad(day ?? monthEnd)}`;
}
