import type {Weights} from "../measures/workloadMeasures.js";
import type {Tally} from "../measures/workloadTable.js";
import {type Role, roles} from "../model/values.js";
import {round} from "./round.js";

/** A stretch of a bar: the tasks of one role, along the bar from its foot. */
export interface WorkloadPart {
  role: Role;
  tasks: number;
  /** What they count for: as many, but for a load. */
  value: number;
  start: number;
  length: number;
}

/** The parts of a bar, strongest role first; roles that count for nothing have none. */
export function workloadParts(tally: Tally, weights: Weights, pixels: number): WorkloadPart[] {
  let before = 0;
  return roles.flatMap((role): WorkloadPart[] => {
    const value = weights[role] * tally[role];
    if (value <= 0) return [];
    const start = pixels * before;
    before += value;
    return [{role, tasks: tally[role], value, start: round(start), length: round(pixels * before - start)}];
  });
}
