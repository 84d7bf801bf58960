import type {PairRow} from "../../src/queries/pairs.ts";

/** A pair as the query gives it, of departments named as in networkRows.ts: its tasks by how the two meet. */
export function pairRow(
  source: string,
  target: string,
  how: Partial<Pick<PairRow, "joint" | "lead_with" | "led_by" | "shared">>,
  weights: Partial<Pick<PairRow, "fractional" | "jaccard" | "lift">> = {},
): PairRow {
  const {joint = 0, lead_with = 0, led_by = 0, shared = 0} = how;
  const tasks = joint + lead_with + led_by + shared;
  const parts = {joint, lead_with, led_by, shared, tasks};
  return {
    source: `市${source}`,
    target: `市${target}`,
    ...parts,
    fractional: tasks,
    jaccard: 0.5,
    lift: 1,
    ...weights,
  };
}
