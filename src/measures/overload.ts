/** From this multiple of the others' mean on, and from this number of tasks and of departments on. */
export const overloadLimits = {times: 3, tasks: 10, departments: 5} as const;

/** A department beside all others. */
export interface Overload<R> {
  row: R;
  tasks: number;
  /** Mean of the tasks of all other departments but those with as many. */
  othersMean: number;
  /** Tasks over that mean. */
  times: number;
}

/**
 * The departments with at least three times as many tasks as the others have on average, heaviest first. Loads are very
 * uneven in such lists: many departments have one or two tasks, so that against the median nearly every working
 * department would look overloaded. The mean of the others, which the other heavy ones raise, is the stricter measure.
 * Departments with the same number of tasks are not among each other's others, and none of them is found if they are
 * more than half of all. None among fewer than five departments, and none with fewer than ten tasks.
 */
export function overloaded<R>(rows: readonly R[], load: (row: R) => number): Overload<R>[] {
  if (rows.length < overloadLimits.departments) return [];
  const all = rows.reduce((sum, row) => sum + load(row), 0);
  return rows
    .map((row) => {
      const tasks = load(row);
      const same = rows.filter((other) => load(other) === tasks).length;
      const othersMean = (all - same * tasks) / (rows.length - same);
      return {row, tasks, othersMean, times: tasks / othersMean, same};
    })
    .filter(({same}) => 2 * same <= rows.length)
    .filter(({tasks, times}) => tasks >= overloadLimits.tasks && times >= overloadLimits.times)
    .map(({same: _, ...found}) => found)
    .sort((a, b) => b.tasks - a.tasks);
}
