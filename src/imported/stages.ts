/** The steps from a file's bytes to its tables, in order: those of `readList`, and the making of the tables. */
export const stages = ["open", "tasks", "checks", "tables"] as const;
export type Stage = (typeof stages)[number];
