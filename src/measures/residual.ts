/** A cell of a table of counts with the sums that it stands in. */
export interface CountInTable {
  /** What was counted. */
  own: number;
  row: number;
  column: number;
  /** Of the whole table. */
  all: number;
}

/** What the sums of row and column would lead one to expect, if the two had nothing to do with each other; 0 of nothing. */
export const expectedCount = ({row, column, all}: Omit<CountInTable, "own">): number =>
  all === 0 ? 0 : (row * column) / all;

/**
 * How far a count is from the expected one E: the adjusted standardised residual
 * (O − E) / √(E (1 − r/N) (1 − c/N)) of Haberman, "The analysis of residuals in cross-classified tables", Biometrics 29
 * (1973), 205–220. About normal with variance 1 where row and column are independent, so that ±2 and more is seldom
 * chance. Null where it says nothing: an empty row, column or table, or a row or column that is the whole table.
 */
export function adjustedResidual({own, row, column, all}: CountInTable): number | null {
  const expected = expectedCount({row, column, all});
  const variance = all === 0 ? 0 : expected * (1 - row / all) * (1 - column / all);
  return variance > 0 ? (own - expected) / Math.sqrt(variance) : null;
}
