/**
 * Writes a number as a numbering format of Word says (`w:numFmt`), e.g. 12 as 十二 for `chineseCounting`. Formats that
 * no list here would use are written in decimal digits; `bullet` and `none` are nothing.
 *
 * @see {@link https://learn.microsoft.com/en-us/openspecs/office_standards/ms-docx/a1bb5809-e361-4e49-8e16-7f1a67da4121}
 */
export function numeral(value: number, format: string): string {
  return Object.hasOwn(formats, format) ? formats[format]!(value) : String(value);
}

const formats: Record<string, (value: number) => string> = {
  bullet: () => "",
  none: () => "",
  decimalZero: (value) => String(value).padStart(2, "0"),
  numberInDash: (value) => `- ${value} -`,
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  upperLetter: (value) => letters(value, "A"),
  lowerLetter: (value) => letters(value, "a"),
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedFullstop: (value) => fromBlock(value, "⒈", 20),
  decimalEnclosedParen: (value) => fromBlock(value, "⑴", 20),
  ideographEnclosedCircle: (value) => fromBlock(value, "㈠", 10),
  ideographTraditional: (value) => [..."甲乙丙丁戊己庚辛壬癸"][value - 1] ?? String(value),
  ideographZodiac: (value) => [..."子丑寅卯辰巳午未申酉戌亥"][value - 1] ?? String(value),
  ideographDigital: (value) => digits(value, "〇一二三四五六七八九"),
  japaneseDigitalTenThousand: (value) => digits(value, "〇一二三四五六七八九"),
  taiwaneseDigital: (value) => digits(value, "○一二三四五六七八九"),
  chineseCounting: counting,
  taiwaneseCounting: counting,
  chineseCountingThousand: thousands,
  taiwaneseCountingThousand: thousands,
  japaneseCounting: (value) =>
    thousands(value)
      .replace(/一(?=[十百千])/g, "")
      .replace(/零/g, ""),
  chineseLegalSimplified: (value) => inLegalForm(value, "零壹贰叁肆伍陆柒捌玖拾佰仟"),
  ideographLegalTraditional: (value) => inLegalForm(value, "零壹貳參肆伍陸柒捌玖拾佰仟"),
};

function digits(value: number, ten: string): string {
  return String(value).replace(/\d/g, (digit) => ten[Number(digit)]!);
}

function fullWidth(value: number): string {
  return digits(value, "０１２３４５６７８９");
}

/** A … Z, AA, BB: Word writes the same letter again, unlike the columns of a worksheet. */
function letters(value: number, first: string): string {
  if (value < 1 || value > 26 * 30) return String(value);
  const letter = String.fromCharCode(first.charCodeAt(0) + ((value - 1) % 26));
  return letter.repeat(Math.ceil(value / 26));
}

const romans: [number, string][] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let written = "";
  for (const [worth, sign] of romans) {
    for (; rest >= worth; rest -= worth) written += sign;
  }
  return written;
}

/** ① … ⑳, ㉑ … ㉟, ㊱ … ㊿. */
function circled(value: number): string {
  if (value <= 20) return fromBlock(value, "①", 20);
  if (value <= 35) return fromBlock(value - 20, "㉑", 15);
  return value <= 50 ? fromBlock(value - 35, "㊱", 15) : String(value);
}

function fromBlock(value: number, first: string, count: number): string {
  if (value < 1 || value > count) return String(value);
  return String.fromCodePoint(first.codePointAt(0)! + value - 1);
}

/** 一 … 九十九 counted, then 一○○ digit by digit. */
function counting(value: number): string {
  return value < 100 ? thousands(value) : digits(value, "○一二三四五六七八九");
}

/** 十, 十一, 一百零一, 一千零一十, up to 9999. */
function thousands(value: number): string {
  if (value === 0 || value > 9999) return value === 0 ? "零" : String(value);
  let written = "";
  let gap = false;
  for (const [worth, sign] of [
    [1000, "千"] as const,
    [100, "百"] as const,
    [10, "十"] as const,
    [1, ""] as const,
  ]) {
    const digit = Math.floor(value / worth) % 10;
    if (digit > 0) written += `${gap ? "零" : ""}${"一二三四五六七八九"[digit - 1]}${sign}`;
    gap = digit === 0 && written !== "";
  }
  return written.replace(/^一十/, "十");
}

/** 壹拾壹 for 11: as counted, in signs that cannot be altered. */
function inLegalForm(value: number, signs: string): string {
  const plain = thousands(value).replace(/^十/, "一十");
  return plain.replace(
    /[零一二三四五六七八九十百千]/g,
    (sign) => signs["零一二三四五六七八九十百千".indexOf(sign)]!,
  );
}
