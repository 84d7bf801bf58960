import type {NetworkDepartment} from "./nodeBoxes.js";

/** How much of a network can be told apart in a picture, and drawn and moved at once. */
export interface NetworkLimits {
  /** A network of so many departments is drawn whole, with the departments that have no tie. */
  whole: number;
  /** So many are drawn of one that is larger. */
  departments: number;
  ties: number;
  /** For each department, where some with a tie are left out: more would hide each other. */
  tiesEach: number;
  /** Edges that have their number on them, at most. */
  numbers: number;
}

/** The limits of a picture of some width, in pixels. */
export function networkLimits(width: number): NetworkLimits {
  return width < 600
    ? {whole: 80, departments: 40, ties: 600, tiesEach: 2, numbers: 12}
    : {whole: 200, departments: 120, ties: 1500, tiesEach: 2, numbers: 24};
}

/**
 * The departments of a network that is too large to be drawn: those with the most weight in kept ties, `most` at most;
 * of equals the one with more tasks, then the earlier. Without any kept tie, those with the most tasks. In official order
 * again.
 * @param departments in official order
 * @param kept ties by their ends' places in `departments`
 * @param centre one that is among them in any case
 */
export function whichDepartments(
  departments: readonly NetworkDepartment[],
  kept: readonly {first: number; second: number; value: number}[],
  most: number,
  centre: string | null = null,
): NetworkDepartment[] {
  const strengths = departments.map(() => 0);
  for (const {first, second, value} of kept) {
    strengths[first]! += value;
    strengths[second]! += value;
  }
  const places = departments.map((_, i) => i);
  const isCentre = (i: number) => departments[i]!.department === centre;
  const tied = places.filter((i) => strengths[i]! > 0 || isCentre(i));
  return (tied.length > 0 ? tied : places)
    .sort(
      (a, b) =>
        Number(isCentre(b)) - Number(isCentre(a)) ||
        strengths[b]! - strengths[a]! ||
        departments[b]!.tasks - departments[a]!.tasks ||
        a - b,
    )
    .slice(0, most)
    .sort((a, b) => a - b)
    .map((i) => departments[i]!);
}
