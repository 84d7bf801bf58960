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

/** Removes white space and line breaks: in a narrow cell they are layout (「 强化制度约束\n，坚持…」). */
export function headingText(written: string): string {
  return written.replace(/\s+/g, "");
}

/** The printed number of a heading: 「一、…」 1 · 「（十八）…」 and 「(十八)…」 18 · 「3.…」 3; null if it has none, or one in parts (1.2). */
export function headingNumber(text: string): number | null {
  const match =
    /^(?:[（(]([零一二三四五六七八九十百]+|\d+)[）)]|([零一二三四五六七八九十百]+)、|(\d+)[.．、](?!\d))/.exec(
      text,
    );
  const digits = match?.[1] ?? match?.[2] ?? match?.[3];
  return digits === undefined ? null : chineseNumber(digits);
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
      digit = chineseDigits.indexOf(character);
    }
  }
  return total + digit;
}
