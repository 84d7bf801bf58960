import type {DutyRow} from "../../queries/duties.js";

/** How many of a department's tasks have a date, and how many no deadline at all. */
export const deadlineCounts = (duties: readonly DutyRow[]): {dated: number; missing: number} => ({
  dated: duties.filter(({deadline_date}) => deadline_date !== null).length,
  missing: duties.filter(({deadline_kind}) => deadline_kind === "missing").length,
});
