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
  [/(?:semi|bi)-?annual(?:ly)?|twiceayear/gi, 6],
  [/annually|yearly|(?:every|each|per)year/gi, 12],
  [/quarterly|(?:every|each|per)quarter/gi, 3],
  [/monthly|(?:every|each|per)month/gi, 1],
];
const lengths: Record<string, number> = {年: 12, 年度: 12, 半年: 6, 季: 3, 季度: 3, 月: 1, 月度: 1};
/**
 * 2月底前 · 6月30日前 · 12月. Not 6月前: before June begins (31 May) or, as many lists mean it, before it is over (30 June).
 * Of one year, parseDeadline takes the later and says so in a finding; a tick says nothing, so none is drawn.
 */
const inYear =
  /(?<month>\d{1,2})月份?(?:(?:(?<day>\d{1,2})[日号]|[底末])(?:[之以]?前)?|(?![上中下初前之以]))/g;
/** 6月至9月 · 6-9月: a time of the year, of which withDigits keeps the last month. */
const span = /[\d一二三四五六七八九十月][-—–~～至到]+[\d一二三四五六七八九十]/;
/** The end of the period: 每年底前 · 每年年终 · 每季度末 · 每月月底 */
const atEnd = /(?<unit>年|季度?|月)?[底末终](?:[之以]?前)?/g;
/** All that may stand beside the period and its days without naming another day. */
const beside =
  /^(?:[、，,；;。.：:()（）和及并对]|至少|不少于|[一1]次|定期|持续|长期|坚持|常态化|完成|开展|组织|进行|推进|实施|落实|报送|上报|报告|汇报|通报|总结|检查|督查|调度|评估|考核|更新|公布|发布|编制|工作|情况|进展|(?:by|at)theendof|atleast|once|ongoing)*$/i;

/**
 * Reads how often a recurring deadline comes back: 每年 → every 12 months · 每季度末 → every 3 · 每半年 → every 6 · 每年2月底前 →
 * every 12, on the last day of February. Null where the words give no period (定期), several (每季度调度、每年总结), one that
 * does not fit the year (每两年: of which?), one shorter than a month, or where anything stands beside it that may name
 * another day than its last (每季度首月10日前, 每年一季度末, 每年汛期前): only words known to name none are passed over.
 */
export function recurrenceOf(deadline: string): Recurrence | null {
  const written = normalise(deadline);
  if (span.test(written.replace(/\s+/g, ""))) return null;
  const found = new Set<number>();
  let rest = withDigits(written).replace(period, (...match) => {
    const {count, unit, each} = match.at(-1) as Record<string, string | undefined>;
    const times = count === undefined ? 1 : count === "两" ? 2 : numerals.indexOf(count) + 1 || Number(count);
    found.add((lengths[unit ?? each!] ?? 0) * times);
    return "";
  });
  for (const [words, months] of english) {
    rest = rest.replace(words, () => {
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
  let ends = false;
  rest = rest.replace(atEnd, (words, ...match) => {
    const {unit} = match.at(-1) as Record<string, string | undefined>;
    if (unit !== undefined && lengths[unit] !== months) return words;
    ends = true;
    return "";
  });
  if (!beside.test(rest) || (on.length > 0 && (ends || months !== 12))) return null;
  if (!on.every(({month, day}) => isInYear(month, day))) return null;
  on.sort((a, b) => a.month - b.month || (a.day ?? 31) - (b.day ?? 31));
  return {months, on};
}

/** True for a day that every year has, or for a month as a whole. */
function isInYear(month: number, day: number | null): boolean {
  if (month < 1 || month > 12) return false;
  return day === null || (day >= 1 && day <= new Date(Date.UTC(2001, month, 0)).getUTCDate());
}
