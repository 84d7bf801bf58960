/** The smallest number of holders of these loads that together hold half of the whole. */
export function holdersOfHalf(tasks: readonly number[]): number {
  const loads = [...tasks].sort((a, b) => b - a);
  const all = loads.reduce((sum, load) => sum + load, 0);
  let held = 0;
  return (
    loads.findIndex((load) => {
      held += load;
      return held * 2 >= all;
    }) + 1
  );
}

/** Who holds half of the whole, the heaviest first. */
export interface Half<R> {
  /** How many there are, as {@link holdersOfHalf}. */
  holders: number;
  /** Those without whom it would take more. */
  sure: R[];
  /** Those of equal load of whom any `wanted` make up the half; empty where there is no choice. */
  tied: R[];
  wanted: number;
}

/** The same with the holders' rows; rows of equal load keep their order. */
export function holdersOfHalfNamed<R>(rows: readonly R[], load: (row: R) => number): Half<R> {
  const sorted = [...rows].sort((a, b) => load(b) - load(a));
  const holders = holdersOfHalf(sorted.map(load));
  if (holders === 0) return {holders, sure: [], tied: [], wanted: 0};
  const last = load(sorted[holders - 1]!);
  const above = sorted.filter((row) => load(row) > last);
  const tied = sorted.filter((row) => load(row) === last);
  const wanted = holders - above.length;
  if (wanted === tied.length) return {holders, sure: [...above, ...tied], tied: [], wanted: 0};
  return {holders, sure: above, tied, wanted};
}

/**
 * Gini coefficient of loads: 0 where all are equal, 1 where one holder has everything. Half the mean difference of two
 * holders over the mean (C. Gini 1912), with the factor n / (n − 1) for few holders (G. Deltas 2003), without which
 * the greatest possible value would be (n − 1) / n. 0 for fewer than two holders and for no load at all.
 */
export function gini(loads: readonly number[]): number {
  const sorted = [...loads].sort((a, b) => a - b);
  const n = sorted.length;
  const all = sorted.reduce((sum, load) => sum + load, 0);
  if (n < 2 || all === 0) return 0;
  const ranked = sorted.reduce((sum, load, index) => sum + (2 * (index + 1) - n - 1) * load, 0);
  return ranked / ((n - 1) * all);
}

/** How concentrated loads are, in steps: from these values of {@link gini} on. They are a convention of ours. */
export const giniSteps = {some: 0.2, much: 0.4, high: 0.6} as const;
export type GiniStep = "even" | keyof typeof giniSteps;

/** The step that a value of {@link gini} belongs to. */
export function giniStep(value: number): GiniStep {
  if (value >= giniSteps.high) return "high";
  if (value >= giniSteps.much) return "much";
  return value >= giniSteps.some ? "some" : "even";
}
