/**
 * A share in whole per cent, of a `whole` that is not 0; with a decimal where it would else be none or all of it: 3 of 1 000
 * is 0.3, 999 of 1 000 is 99.9.
 */
export function percent(part: number, whole: number): number {
  const share = (100 * part) / whole;
  const rounded = Math.round(share);
  const isFalse = (rounded === 0 && part > 0) || (rounded === 100 && part < whole);
  return isFalse ? Math.min(99.9, Math.max(0.1, Math.round(share * 10) / 10)) : rounded;
}
