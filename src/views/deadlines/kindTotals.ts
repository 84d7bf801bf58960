import type {DeadlineKind} from "../../model/values.js";
import type {SectionDeadlineRow} from "../../queries/deadlines.js";

/** Tasks by kind of deadline, of all sections; kinds without a task are not in it. */
export function kindTotals(rows: readonly SectionDeadlineRow[]): Map<DeadlineKind, number> {
  const totals = new Map<DeadlineKind, number>();
  for (const {deadline_kind, tasks} of rows) {
    totals.set(deadline_kind, (totals.get(deadline_kind) ?? 0) + tasks);
  }
  return totals;
}
