import {roles} from "../../model/values.js";
import type {Text} from "../../text/zh.js";
import {limitsOf} from "./picture.js";
import type {WorkloadState} from "./state.js";
import {weightsText} from "./weights.js";

/** What makes the heatmap another than the one that the page comes with, in words: for source line and file name. */
export function inForce(state: WorkloadState, text: Text): string[] {
  const words = text.workload;
  const {measure, weights, groups, inherited} = state;
  const limits = limitsOf(state, text);
  const terms = roles.map((role) => ({role: text.roles[role], weight: weights[role]}));
  return [
    measure === "tasks" ? "" : words.filters.measure(words.measures[measure]),
    measure === "load" && weightsText(weights) !== null ? words.filters.weights(terms) : "",
    limits.roles,
    limits.kinds,
    groups ? words.filters.groups : "",
    inherited ? "" : words.filters.inherited,
  ].filter(Boolean);
}
