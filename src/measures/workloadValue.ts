import type {Role} from "../model/values.js";
import {adjustedResidual} from "./residual.js";
import type {Weights, WorkloadMeasure} from "./workloadMeasures.js";
import {type Tally, tasksIn, weighed} from "./workloadTable.js";

/** The tasks of a cell, and those of the row, the column and the whole table that it stands in. */
export interface CellTallies {
  own: Tally;
  row: Tally;
  column: Tally;
  all: Tally;
}

const one: Weights = {lead: 1, sole: 1, shared: 1, support: 1};

/** The roles that are counted: those that the reader chose, but in the measure of leads these only, whatever is chosen. */
export const countedRoles = ({
  measure,
  roles,
}: {
  measure: WorkloadMeasure;
  roles: readonly Role[];
}): readonly Role[] => (measure === "leads" ? ["lead"] : roles);

/** What the totals beside and above the cells are of: shares and residuals have none but of tasks. */
export const totalMeasure = (measure: WorkloadMeasure): "tasks" | "leads" | "load" =>
  measure === "leads" || measure === "load" ? measure : "tasks";

/** What a task counts for in these totals. */
export const totalWeights = (measure: WorkloadMeasure, weights: Weights): Weights =>
  measure === "load" ? weights : one;

/**
 * What a cell says in a measure: tasks; load; a share from 0 to 100; or a residual. Null where it says nothing, such as
 * a share of nothing. Tallies hold the roles of {@link countedRoles} only.
 */
export function workloadValue(
  measure: WorkloadMeasure,
  {own, row, column, all}: CellTallies,
  weights: Weights,
): number | null {
  const share = (whole: number) => (whole === 0 ? null : (100 * tasksIn(own)) / whole);
  switch (measure) {
    case "row":
      return share(tasksIn(row));
    case "column":
      return share(tasksIn(column));
    case "residual":
      return adjustedResidual({
        own: tasksIn(own),
        row: tasksIn(row),
        column: tasksIn(column),
        all: tasksIn(all),
      });
    default:
      return weighed(own, totalWeights(measure, weights));
  }
}

/** From here on a residual is worth a word even where there is no task: about one in twenty is by chance. */
export const notableResidual = 2;

/**
 * True if a cell is drawn: one that is not zero; of residuals each that has tasks, and an empty one where tasks would
 * be expected.
 */
export function isShown(measure: WorkloadMeasure, tasks: number, value: number | null): value is number {
  if (value === null) return false;
  return measure === "residual" ? tasks > 0 || Math.abs(value) >= notableResidual : value > 0;
}
