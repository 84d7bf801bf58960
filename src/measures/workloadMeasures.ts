import type {Role} from "../model/values.js";

/**
 * What a cell of the heatmap says: number of tasks; of tasks led; load, each task weighed by the role in it; share of
 * the row's tasks and of the column's, in per cent; and how far the number is from what the totals of row and column
 * would lead one to expect, as a standardised residual.
 */
export const workloadMeasures = ["tasks", "leads", "load", "row", "column", "residual"] as const;
export type WorkloadMeasure = (typeof workloadMeasures)[number];

/** What a task counts for in the load of a department, by its role in it. */
export type Weights = Readonly<Record<Role, number>>;

/** To lead or to answer alone asks about as much as three times taking part; to support, half as much. */
export const defaultWeights: Weights = {lead: 3, sole: 3, shared: 1, support: 0.5};
