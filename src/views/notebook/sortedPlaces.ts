import type {Plain} from "../../engine/rows.js";

const collator = new Intl.Collator("zh-Hans-CN");

/**
 * The places of rows by the values of a column: numbers by size, NaN after all, words of Chinese as these are sorted, days
 * and moments by time; what has no value last either way, the same in the order of the rows.
 * @param isWords true of a column of words, false of days and moments, which stand as ISO
 */
export function sortedPlaces(
  rows: readonly (readonly Plain[])[],
  column: number,
  {isWords, descending}: {isWords: boolean; descending: boolean},
): Int32Array {
  const way = descending ? -1 : 1;
  const values = rows.map((row) => row[column] ?? null);
  return Int32Array.from(values.keys()).sort((a, b) => {
    const [one, other] = [values[a]!, values[b]!];
    if (one === null || other === null) return Number(one === null) - Number(other === null) || a - b;
    if (typeof one === "string" && isWords) return way * collator.compare(one, String(other)) || a - b;
    if (typeof one === "string") return way * compare(one, String(other)) || a - b;
    return way * compareNumbers(Number(one), Number(other)) || a - b;
  });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const compareNumbers = (a: number, b: number): number =>
  Number.isNaN(a) || Number.isNaN(b)
    ? Number(Number.isNaN(a)) - Number(Number.isNaN(b))
    : a < b
      ? -1
      : Number(a > b);
