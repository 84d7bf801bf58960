import {chineseNumeral} from "../../text/chineseNumeral.zh.js";

/** A number that a heading bears of itself: 第一章 · 一、 · （二） · 3．. A year (2021.) is none. */
const own =
  /^(?:第[零〇一二三四五六七八九十百\d]+[编篇部章节条]|[（(]?[零〇一二三四五六七八九十百]+[）)、.．]|[（(]?\d{1,3}[）)、.．](?!\d))/;

/**
 * The numeral that stands before a heading of an official document, by its level and its place among those of its level
 * under the same heading: 一、 · （一） · 1. (GB/T 9704—2012, 7.3.3). Empty where the heading bears a number of its own, as
 * the chapters of a list do.
 */
export function headingNumeral(text: string, level: 1 | 2 | 3, place: number): string {
  if (own.test(text.trim())) return "";
  if (level === 3) return `${place}. `;
  return level === 2 ? `（${chineseNumeral(place)}）` : `${chineseNumeral(place)}、`;
}

/** Gives headings their numerals in the order in which they are read. */
export function headingNumerals(): (text: string, level: 1 | 2 | 3) => string {
  const places = [0, 0, 0];
  return (text, level) => {
    const numeral = headingNumeral(text, level, places[level - 1]! + 1);
    if (numeral !== "") places[level - 1]!++;
    places.fill(0, level);
    return numeral;
  };
}
