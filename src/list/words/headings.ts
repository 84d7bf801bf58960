import {normalise} from "./normalise.js";

/** A section's or subsection's heading as it stands in the list. */
export interface Heading {
  /** 1-based order among the headings of its level in the whole list. */
  order: number;
  /** The heading without white space and line breaks; words, punctuation and number as written. */
  text: string;
  /** Its printed number, e.g. 18 for （十八）; null if it has none. */
  number: number | null;
  /** 1-based line of the source. */
  line: number;
}

/**
 * Removes white space and line breaks: in a narrow cell they are layout (「 强化制度约束\n，坚持…」). One space stays
 * between Latin words (Target Date).
 */
export function headingText(written: string): string {
  const text = written.trim();
  const latin = (at: number) => /[!-~]/.test(text[at] ?? "");
  return text.replace(/\s+/g, (gap, at: number) => (latin(at - 1) && latin(at + gap.length) ? " " : ""));
}

/** How a heading is numbered, from the outermost style in. */
export type HeadingStyle = "part" | "comma" | "brackets" | "digits";

const numeral = "[零〇一二三四五六七八九十百]+";
const headingStyles: [HeadingStyle, RegExp][] = [
  ["part", new RegExp(`^第(${numeral}|\\d{1,3})(?:部分|[编篇章节])`)],
  ["comma", new RegExp(`^(${numeral})[、.．]`)],
  ["brackets", new RegExp(`^[（(](${numeral}|\\d{1,9})[）)]`)],
  ["digits", /^(\d{1,9})[.．、](?!\d)/],
];

/** The number of a heading and its style: 第一章 · 一、… · （一）… · 1.…; null if it has none, or one in parts (1.2). */
export function headingMark(text: string): {style: HeadingStyle; number: number} | null {
  const matched = normalise(text.slice(0, 20));
  for (const [style, form] of headingStyles) {
    const digits = form.exec(matched)?.[1];
    if (digits !== undefined) return {style, number: chineseNumber(digits)};
  }
  return null;
}

/** The printed number of a heading: 「一、…」 1 · 「（十八）…」 and 「(十八)…」 18 · 「３．…」 3; null if it has none, or one in parts (1.2). */
export function headingNumber(text: string): number | null {
  return headingMark(text)?.number ?? null;
}

/** The whole number that a number cell holds: 7 · ７ · 7. · 7、 · （7） · ⑦ · 七; null if it holds none (7-1, 7.1). */
export function wholeNumber(written: string): number | null {
  if (written.length > 20) return null;
  const text = written.normalize("NFKC").trim();
  const match = /^(?:\((\d{1,9})\)|(\d{1,9})[.、]?)$/.exec(text);
  const digits = match?.[1] ?? match?.[2] ?? sectionNumeral(written);
  return digits === null || digits === undefined ? null : chineseNumber(digits);
}

/** The numeral of a cell that holds nothing else: 二 · 二、 · （二）; null if it holds none. */
export function sectionNumeral(written: string): string | null {
  if (written.length > 20) return null;
  const match = new RegExp(`^(?:[（(](${numeral})[）)]|(${numeral})[、.．]?)$`).exec(
    normalise(written).trim(),
  );
  return match?.[1] ?? match?.[2] ?? null;
}

const chineseDigits = "零一二三四五六七八九";

/** Reads a number below a thousand: 「二十三」 23 · 「十」 10 · 「一百零五」 105 · 「42」 42. */
export function chineseNumber(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  let total = 0;
  let digit = 0;
  for (const character of written) {
    if (character === "百" || character === "十") {
      total += (digit || 1) * (character === "百" ? 100 : 10);
      digit = 0;
    } else {
      digit = Math.max(0, chineseDigits.indexOf(character));
    }
  }
  return total + digit;
}
