import type {DepartmentSet} from "../measures/departmentSet.js";

/** Tasks of these departments and no other, or of all of these whatever others. */
export type SetMode = "exclusive" | "inclusive";

/** Most tasks first, or fewest departments first and then most tasks. */
export type SetSort = "size" | "degree";

export interface SetOrderOptions {
  mode: SetMode;
  sort: SetSort;
  /** Departments that a set has at least. */
  least: number;
  /** Sets that have room: those with the most tasks, whatever they are sorted by. */
  most: number;
  /** Sets that have room before all others. */
  keep?: ((set: DepartmentSet) => boolean) | undefined;
}

/** Tasks of a set that count. */
export const tasksOfSet = ({exactly, including}: DepartmentSet, mode: SetMode): number =>
  mode === "exclusive" ? exactly : including;

/**
 * Sets in the order in which they are drawn; equals in the order in which they came. `extra` of them have room by `keep`
 * alone.
 */
export function setOrder(
  sets: readonly DepartmentSet[],
  {mode, sort, least, most, keep = () => false}: SetOrderOptions,
): {sets: DepartmentSet[]; omitted: number; extra: number} {
  const own = sets.filter(({departments}) => departments.length >= least);
  const bySize = [...own].sort(
    (a, b) => tasksOfSet(b, mode) - tasksOfSet(a, mode) || b.exactly - a.exactly || b.including - a.including,
  );
  const room = Math.max(0, most);
  const chosen = new Set([...bySize.filter(keep), ...bySize.filter((set) => !keep(set))].slice(0, room));
  const kept = bySize.filter((set) => chosen.has(set));
  if (sort === "degree") kept.sort((a, b) => a.departments.length - b.departments.length);
  const extra = kept.filter((set) => !bySize.slice(0, room).includes(set)).length;
  return {sets: kept, omitted: own.length - kept.length, extra};
}
