/** A value of a worksheet's cell, dates as their moment in UTC. */
export type CellValue = string | number | boolean | Date | null;

/**
 * A cell's text as the sheet shows it, without ornament: 1 for 1.0, 100% where the format says percent, 2021年12月31日
 * or 2021年12月 for a date by what its format shows, TRUE, #REF!; ##### for a date that cannot be shown.
 */
export function cellText(value: CellValue, format = ""): string {
  if (value === null) return "";
  if (value instanceof Date) return dateText(value, format);
  if (typeof value === "number") return numberText(value, format);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value.replace(/\r\n?/g, "\n");
}

/** Excel shows fifteen digits: 0.1+0.2 is 0.3. */
const exact = (value: number) => `${Number(value.toPrecision(15))}`;

function numberText(value: number, format: string): string {
  return bare(format).includes("%") ? `${exact(value * 100)}%` : exact(value);
}

function dateText(date: Date, format: string): string {
  const year = date.getUTCFullYear();
  if (!(year <= 9999)) return "#####";
  const codes = bare(format).toLowerCase();
  const time = /h+(?:[^a-z]*m+)?(?:[^a-z]*s+)?|m+[^a-z]*s+/g;
  const days = codes.replace(time, "");
  const clock = days !== codes ? `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}` : "";
  const shows = {year: /[ye]/.test(days), month: days.includes("m"), day: days.includes("d")};
  const parts = [
    shows.year && `${year}年`,
    shows.month && `${date.getUTCMonth() + 1}月`,
    shows.day && `${date.getUTCDate()}日`,
  ].filter((part) => part !== false);
  if (parts.length === 0 && clock) return clock;
  const weekday = shows.day && !shows.month;
  if (parts.length === 0 || weekday) return `${year}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日`;
  return parts.join("") + (clock && clock !== "00:00" ? ` ${clock}` : "");
}

const two = (number: number) => `${number}`.padStart(2, "0");

/** The codes of a number format's first part, without quoted words, escapes, conditions, colours and 上午/下午. */
function bare(format: string): string {
  const codes = format.replace(/"[^"]*"|\\.|[_*].|\[[^\]]*\]|上午\/下午|am\/pm|a\/p/gi, "");
  return codes.split(";", 1)[0]!;
}
