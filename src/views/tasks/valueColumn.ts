/**
 * What tasks have of one thing, as numbers, so that a hundred thousand are counted at every key: the task at a place has the
 * values at `places[starts[place]]` to before `places[starts[place + 1]]`, each once.
 */
export interface ValueColumn<V> {
  values: readonly V[];
  starts: Int32Array;
  /** Places among the values. */
  places: Int32Array;
}

/**
 * Puts the values of tasks into a column.
 * @param known values in their order; others follow in that of their first task
 */
export function valueColumn<V>(
  tasks: number,
  valuesOf: (task: number) => readonly V[],
  known: Iterable<V> = [],
): ValueColumn<V> {
  const place = new Map<V, number>();
  const placeOf = (value: V) => {
    const found = place.get(value) ?? place.size;
    place.set(value, found);
    return found;
  };
  for (const value of known) placeOf(value);
  const starts = new Int32Array(tasks + 1);
  const places: number[] = [];
  for (let task = 0; task < tasks; task++) {
    for (const value of valuesOf(task)) {
      const one = placeOf(value);
      // A task has few, so that looking through them is fastest.
      if (places.indexOf(one, starts[task]) < 0) places.push(one);
    }
    starts[task + 1] = places.length;
  }
  return {values: [...place.keys()], starts, places: Int32Array.from(places)};
}

/** How many tasks with a 1 in both masks have each value, in the order of the values; those without a task are left out. */
export function countValues<V>(
  {values, starts, places}: ValueColumn<V>,
  some: Uint8Array,
  others: Uint8Array,
): Map<V, number> {
  const counts = new Int32Array(values.length);
  for (let task = 0; task < starts.length - 1; task++) {
    if ((some[task]! & others[task]!) === 0) continue;
    for (let at = starts[task]!; at < starts[task + 1]!; at++) counts[places[at]!]!++;
  }
  return new Map(
    values.flatMap((value, index): [V, number][] => (counts[index]! > 0 ? [[value, counts[index]!]] : [])),
  );
}
