/**
 * What a tie weighs: the number of tasks of both departments; the same with each task shared out over its pairs; tasks
 * of both over tasks of either; or tasks of both over those that chance would lead one to expect.
 */
export const tieWeights = ["tasks", "fractional", "jaccard", "lift"] as const;
export type TieWeight = (typeof tieWeights)[number];

/** Tasks from which on a tie's weight says anything: what compares with chance, or with all tasks, is chance for fewer. */
export const leastTasks: Readonly<Record<TieWeight, number>> = {tasks: 1, fractional: 1, jaccard: 3, lift: 3};
