/** The smallest number of holders of these loads that together hold half of the whole. */
export function holdersOfHalf(tasks: readonly number[]): number {
  const loads = [...tasks].sort((a, b) => b - a);
  const all = loads.reduce((sum, load) => sum + load, 0);
  let held = 0;
  return (
    loads.findIndex((load) => {
      held += load;
      return held * 2 >= all;
    }) + 1
  );
}
