import {defaultWeights, type Weights} from "../../measures/workloadMeasures.js";
import {roles} from "../../model/values.js";

/** True for a number from 0 to 99 with at most one decimal. */
export const isWeight = (text: string): boolean => /^\d{1,2}(\.\d)?$/.test(text) && Number(text) <= 99;

/**
 * The weights that a text in the URL means, strongest role first: `3,3,1,0.5`, each from 0 to 99 with at most one
 * decimal. Any other text, and one by which nothing would count, means the default.
 */
export function weightsNamed(text: string | null): Weights {
  const numbers = (text ?? "").split(",");
  if (numbers.length !== roles.length || !numbers.every(isWeight)) {
    return defaultWeights;
  }
  const named = numbers.map(Number);
  const weights = Object.fromEntries(roles.map((role, i) => [role, named[i]!])) as Weights;
  return countsNothing(weights) ? defaultWeights : weights;
}

/** True for weights by which no task would count. */
export const countsNothing = (weights: Weights): boolean => roles.every((role) => weights[role] === 0);

/** The text of weights in the URL; null for the default. */
export function weightsText(weights: Weights): string | null {
  const list = (of: Weights) => roles.map((role) => of[role]).join(",");
  return list(weights) === list(defaultWeights) ? null : list(weights);
}
