import type {DeadlineKind, Relation, Role} from "../model/values.js";
import type {Filters} from "../state/filters.js";

/**
 * The tasks behind a mark, from its data attributes alone. `base` is what the chart itself is restricted to, its list
 * at least; a total's mark has no role of its own and keeps the chart's.
 */
export function markFilters(mark: Record<string, string>, base: Filters): Filters {
  /** An empty order is that of tasks without the heading. */
  const order = (text: string | undefined, otherwise: number | null) =>
    text === undefined ? otherwise : Number(text);
  if (mark.task !== undefined) return {...base, task: mark.task};
  const department = mark.source ?? mark.department ?? base.department;
  return {
    ...base,
    department,
    group: mark.group ?? base.group,
    named: base.named && department === null && mark.group === undefined,
    partner: mark.target ?? base.partner,
    relation: (mark.relation as Relation | undefined) ?? base.relation,
    section: order(mark.section, base.section),
    subsection: order(mark.subsection, base.subsection),
    roles: mark.role ? [mark.role as Role] : base.roles,
    deadlineKind: (mark.deadlineKind as DeadlineKind | undefined) ?? base.deadlineKind,
    date: mark.date ?? mark.from ?? base.date,
    until: mark.to ?? base.until,
  };
}
