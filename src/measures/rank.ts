/** A place among others: 1 for the greatest; equals share the first of their places. */
export interface Rank {
  place: number;
  /** How many share it, itself among them. */
  sharing: number;
  /** How many are ranked. */
  of: number;
}

/** The place of a value among all values, of which it is one. */
export function rankOf(value: number, all: readonly number[]): Rank {
  return {
    place: all.filter((other) => other > value).length + 1,
    sharing: all.filter((other) => other === value).length,
    of: all.length,
  };
}
