const digits = "〇一二三四五六七八九";

/** 二〇二四 · 二零二四 */
const year = /([一二][〇零○一二三四五六七八九]{3})(?=年)/g;
/** 六月 · 十二月; not 三个月, and not 三月内, which may mean three months. */
const month = /(?<![一二两三四五六七八九十百每])(十[一二]?|[一二三四五六七八九])(?=月(?!内))/g;
/** 六月三十日 */
const day = /(?<=\d月)(二十[一-九]?|三十一?|十[一二三四五六七八九]?|[一二三四五六七八九])(?=[日号])/g;
/** 1-6月 · 7—9月 · 1月至6月: the last month counts. */
const months = /(?<!\d)\d{1,2}月?[-—–~～至到]+(?=\d{1,2}月)/g;
/** A time of day behind a date (2021-12-31 00:00:00), as spreadsheets write it. */
const time = /(?<=\d)\s+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?/g;
/** White space between two dates in digits. */
const gap = /(?<=\d{4}[-./]\d{1,2}[-./]\d{1,2})\s+(?=\d)/g;

/**
 * A deadline whose years, months, days and quarters are digits: 二〇二四年六月底前 → 2024年6月底前 · 2025年1-6月 → 2025年6月 ·
 * 2023年Q2, Q2 2021 → 2021年第2季度. Quarters of a fiscal year stay as they are. Without white space.
 */
export function withDigits(deadline: string): string {
  return quarters(deadline.replace(time, ""))
    .replace(gap, "；")
    .replace(/\s+/g, "")
    .replace(year, (words) => [...words].map((each) => Math.max(0, digits.indexOf(each))).join(""))
    .replace(month, (words) => `${number(words)}`)
    .replace(day, (words) => `${number(words)}`)
    .replace(months, "");
}

/** 六 → 6 · 十二 → 12 · 三十 → 30 */
function number(words: string): number {
  const [tens, ones] = words.includes("十") ? words.split("十") : ["", words];
  const ten = words.includes("十") ? (tens ? digits.indexOf(tens) : 1) : 0;
  return ten * 10 + (ones ? digits.indexOf(ones) : 0);
}

function quarters(deadline: string): string {
  if (/\bFY|fiscal/i.test(deadline)) return deadline;
  return deadline
    .replace(/\bQ([1-4])[,\s]*((?:19|20)\d\d)(?!\d)/gi, "$2年第$1季度")
    .replace(/(?<!\d)((?:19|20)\d\d)\s*(?:年\s*)?(?:[-/]\s*)?Q([1-4])(?![\dA-Za-z])/gi, "$1年第$2季度")
    .replace(/(?<![\dA-Za-z])Q([1-4])(?![\dA-Za-z])/gi, "第$1季度");
}
