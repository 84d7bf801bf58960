/** A day as a reader writes it: 2026-11-29 → 2026年11月29日. */
export function dayInWords(iso: string): string {
  const [year, month, day] = iso.split("-").map(Number);
  return `${year}年${month}月${day}日`;
}

/** The stretch from one day to another, or the day where they are one. */
export const daysInWords = (first: string, last: string): string =>
  first === last ? dayInWords(first) : `${dayInWords(first)} 至 ${dayInWords(last)}`;
