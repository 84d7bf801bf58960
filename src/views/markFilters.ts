import type {DeadlineKind, Relation, Role} from "../model/values.js";
import {type Filters, noFilters} from "../state/filters.js";

/**
 * The tasks behind a mark, from its data attributes alone. `base` is what the chart itself is restricted to; a total's
 * mark has no role of its own and keeps the chart's.
 */
export function markFilters(mark: Record<string, string>, base: Filters = noFilters): Filters {
  const order = (text: string | undefined, otherwise: number | null) =>
    text === undefined || text === "" ? otherwise : Number(text);
  return {
    ...base,
    task: mark.task ?? base.task,
    department: mark.source ?? mark.department ?? base.department,
    partner: mark.target ?? base.partner,
    relation: (mark.relation as Relation | undefined) ?? base.relation,
    section: order(mark.section, base.section),
    subsection: order(mark.subsection, base.subsection),
    roles: mark.role ? [mark.role as Role] : base.roles,
    deadlineKind: (mark.deadlineKind as DeadlineKind | undefined) ?? base.deadlineKind,
  };
}
