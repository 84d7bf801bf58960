import type {DueKind, DueNumber} from "../../measures/dueSpan.js";
import type {Filters} from "../../state/filters.js";
import {markFilters} from "../markFilters.js";

/** The tasks of a span of one kind: its dates name them, since the spans of a kind do not overlap. */
export function filtersOfKind({kind, first, last}: DueKind, base: Filters): Filters {
  const dates = first === null ? {} : {date: first, until: last === first ? null : last};
  return {...base, deadlineKind: kind, ...dates};
}

/** The tasks of a span; null where no filters name them alone, so that only those of its kinds can be listed. */
export function filtersOfSpan({first, last, kinds, isAlone}: DueNumber, base: Filters): Filters | null {
  if (kinds.length === 1) return filtersOfKind(kinds[0]!, base);
  if (!isAlone || first === null) return null;
  return {...base, date: first, until: last === first ? null : last};
}

/** The tasks of a department among those of `base`, in the roles of `base`. */
export function filtersOfDepartment(department: string, base: Filters): Filters {
  if (base.department === department) return base;
  // Where the filters name departments already, this one is asked for besides.
  const isFree =
    base.department === null &&
    base.partner === null &&
    base.relations.length === 0 &&
    base.kinds.length === 0;
  return isFree
    ? {...base, department, named: false}
    : {...base, all: base.all.includes(department) ? base.all : [...base.all, department].sort()};
}

/** The tasks behind a mark of the bars of departments. */
export function filtersOfBar({department, ...mark}: Record<string, string>, base: Filters): Filters {
  const own = department === undefined ? base : filtersOfDepartment(department, base);
  return markFilters(mark as Record<string, string>, own);
}
