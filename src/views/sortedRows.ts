/** The value of a cell: text, a number, or nothing. */
export type CellValue = string | number | null;

export type SortDirection = "ascending" | "descending";

const collator = new Intl.Collator("zh-Hans-CN");

/** Rows by the values of one column: numbers by size, text as Chinese is sorted; what has none stands last either way. */
export function sortedRows<R extends readonly CellValue[]>(
  rows: readonly R[],
  column: number,
  direction: SortDirection,
): R[] {
  const sign = direction === "ascending" ? 1 : -1;
  return [...rows].sort((a, b) => {
    const [one, other] = [a[column] ?? null, b[column] ?? null];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    if (typeof one === "number" && typeof other === "number") return sign * (one - other);
    return sign * collator.compare(String(one), String(other));
  });
}

/** How a column is sorted first: numbers greatest first, text from its beginning. */
export const firstDirection = (rows: readonly (readonly CellValue[])[], column: number): SortDirection =>
  rows.some((row) => typeof row[column] === "number") ? "descending" : "ascending";
