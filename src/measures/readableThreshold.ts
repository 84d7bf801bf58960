import {max} from "d3-array";
import type {Tie} from "./tie.js";
import type {TieWeight} from "./tieWeight.js";

/**
 * The thresholds at which something changes, least first: every number of tasks up to the greatest, or, of the other
 * weights, those that occur, cut after as many decimals as they are printed with, so that no tie is lighter than the
 * threshold that it is said to reach. At least one.
 */
export function thresholdSteps(ties: readonly Tie[], weight: TieWeight): number[] {
  if (weight === "tasks") {
    const most = Math.max(1, max(ties, (tie) => tie.weight) ?? 0);
    return Array.from({length: most}, (_, i) => i + 1);
  }
  const scale = 10 ** decimalsOf(max(ties, (tie) => tie.weight) ?? 0);
  const steps = new Set(ties.map((tie) => Math.floor(tie.weight * scale) / scale));
  return steps.size > 0 ? [...steps].sort((a, b) => a - b) : [0];
}

/** Two decimals, and more where the greatest weight would not have two digits by them. */
function decimalsOf(greatest: number): number {
  let decimals = 2;
  while (greatest > 0 && greatest * 10 ** decimals < 10) decimals++;
  return decimals;
}

/** More ties than this are a tangle, however many departments there are. */
const most = 30;

/**
 * The smallest step that leaves a readable graph: at most thirty ties, and at most two for each department that still has
 * one. Ties that are all of one strength cannot be told apart by any threshold, so the last step is the last resort.
 */
export function readableThreshold(ties: readonly Tie[], steps: readonly number[]): number {
  const heaviest = [...ties].sort((a, b) => b.weight - a.weight);
  const tied = new Set<string>();
  let kept = 0;
  let readable = steps.at(-1)!;
  for (const step of [...steps].reverse()) {
    for (; kept < heaviest.length && heaviest[kept]!.weight >= step; kept++) {
      tied.add(heaviest[kept]!.source).add(heaviest[kept]!.target);
    }
    if (kept <= Math.min(most, 2 * tied.size)) readable = step;
  }
  return readable;
}
