import {nameSeparator} from "../model/nameSeparator.js";
import {type DeadlineKind, type Meeting, meetings, type Role} from "../model/values.js";
import type {Filters} from "../state/filters.js";

/**
 * The tasks behind a mark, from its data attributes alone. `base` is what the chart itself is restricted to, its list
 * at least; a total's mark has no role of its own and keeps the chart's.
 *
 * A pair has `data-source` and `data-target`, and in `data-relation` how the source meets the target, several with commas
 * between; both of the two are in the chart's roles. A set of departments has `data-departments`, and
 * `data-exactly="true"` if the tasks name no other.
 */
export function markFilters(mark: Record<string, string>, base: Filters): Filters {
  /** An empty order is that of tasks without the heading. */
  const order = (text: string | undefined, otherwise: number | null) =>
    text === undefined ? otherwise : Number(text);
  if (mark.task !== undefined) return {...base, task: mark.task};
  const isPair = mark.source !== undefined && mark.target !== undefined;
  const anyhow = isPair && base.roles.length > 0 && base.relations.length === 0 ? meetings : base.relations;
  const all = mark.departments?.split(nameSeparator);
  const department = mark.source ?? mark.department ?? base.department;
  return {
    ...base,
    department,
    group: mark.group ?? base.group,
    named: base.named && department === null && mark.group === undefined && all === undefined,
    partner: mark.target ?? base.partner,
    relations: (mark.relation?.split(",") as Meeting[] | undefined) ?? anyhow,
    all: all ?? base.all,
    only: all ? mark.exactly === "true" : base.only,
    section: order(mark.section, base.section),
    subsection: order(mark.subsection, base.subsection),
    roles: mark.role ? [mark.role as Role] : base.roles,
    deadlineKind: (mark.deadlineKind as DeadlineKind | undefined) ?? base.deadlineKind,
    date: mark.date ?? mark.from ?? base.date,
    until: mark.to ?? base.until,
  };
}
