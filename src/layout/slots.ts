/**
 * Lengths of slots in a row that is `room` pixels long: each a bar of `perUnit` pixels for each of its units and a gap
 * after it, but at least `least`, where a name has room. Bars are as long as there is room for, `most` pixels a unit at
 * most; `perUnit` is 0 where the names alone take the whole row, which is longer then.
 */
export function slots(
  units: readonly number[],
  {room, least, gap, most}: {room: number; least: number; gap: number; most: number},
): {perUnit: number; lengths: number[]} {
  const lengths = (perUnit: number) => units.map((each) => Math.max(least, perUnit * each + gap));
  const fits = (perUnit: number) => lengths(perUnit).reduce((sum, each) => sum + each, 0) <= room;
  if (fits(most)) return {perUnit: most, lengths: lengths(most)};
  let [low, high] = [0, most];
  // Halved so often that less than a hundredth of a pixel is left of any row.
  for (let step = 0; step < 32; step++) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return {perUnit: low, lengths: lengths(low)};
}
