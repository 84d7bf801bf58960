const digits = "零一二三四五六七八九";

/** 一, 十二, 二十, for 1 to 99; other numbers as figures. */
export function chineseNumeral(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 99) return String(n);
  const tens = Math.floor(n / 10);
  return `${tens > 1 ? digits[tens] : ""}${tens > 0 ? "十" : ""}${n % 10 > 0 ? digits[n % 10] : ""}`;
}
