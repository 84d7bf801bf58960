import {disparity} from "./disparity.js";
import type {Tie} from "./tie.js";

/** Which ties are held back. */
export interface Holding {
  /** Ties lighter than this; 0 for none. */
  threshold: number;
  /** Ties whose {@link disparity} is not below this; null for none. */
  alpha: number | null;
}

/** Ties that are shown, in their order, and how much of the whole they are. */
export interface KeptTies<T> {
  ties: T[];
  /** From 0 to 1, of the number of all ties and of their weight; 1 where there are none to hold back. */
  tieShare: number;
  weightShare: number;
}

/**
 * The ties that are at least as heavy as the threshold and, if there is an alpha, less likely by chance than it. The two
 * are asked independently: what is likely by chance is judged among all ties, those below the threshold included.
 */
export function keptTies<T extends Tie>(ties: readonly T[], {threshold, alpha}: Holding): KeptTies<T> {
  const chances = alpha === null ? [] : disparity(ties);
  const kept = ties.filter(({weight}, i) => weight >= threshold && (alpha === null || chances[i]! < alpha));
  const all = weightOfAll(ties);
  return {
    ties: kept,
    tieShare: ties.length === 0 ? 1 : kept.length / ties.length,
    weightShare: all === 0 ? 1 : weightOfAll(kept) / all,
  };
}

const weightOfAll = (ties: readonly Tie[]) => ties.reduce((sum, {weight}) => sum + weight, 0);
