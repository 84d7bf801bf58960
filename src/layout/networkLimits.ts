import type {NetworkDepartment} from "./nodeBoxes.js";

/** How much of a network can be told apart in a picture, and drawn and moved at once. */
export interface NetworkLimits {
  departments: number;
  ties: number;
  /** Edges that have their number on them. */
  numbers: number;
}

/** The limits of a picture of some width, in pixels. */
export function networkLimits(width: number): NetworkLimits {
  return width < 600 ? {departments: 80, ties: 600, numbers: 6} : {departments: 200, ties: 1500, numbers: 10};
}

/**
 * The departments of a network that is too large to be drawn: those with the most weight in kept ties, `most` at most;
 * of equals the one with more tasks, then the earlier. Without any kept tie, those with the most tasks. In official order
 * again.
 * @param departments in official order
 * @param kept ties by their ends' places in `departments`
 */
export function whichDepartments(
  departments: readonly NetworkDepartment[],
  kept: readonly {first: number; second: number; value: number}[],
  most: number,
): NetworkDepartment[] {
  const strengths = departments.map(() => 0);
  for (const {first, second, value} of kept) {
    strengths[first]! += value;
    strengths[second]! += value;
  }
  const places = departments.map((_, i) => i);
  const tied = places.filter((i) => strengths[i]! > 0);
  return (tied.length > 0 ? tied : places)
    .sort((a, b) => strengths[b]! - strengths[a]! || departments[b]!.tasks - departments[a]!.tasks || a - b)
    .slice(0, most)
    .sort((a, b) => a - b)
    .map((i) => departments[i]!);
}
