/**
 * Moves boxes along a line as little as possible so that none overlap: centres in the order given, each as near to
 * its wish as its neighbours allow, all between `from` and `to` if they fit there at all.
 */
export function spread(
  boxes: readonly {centre: number; width: number}[],
  from: number,
  to: number,
): number[] {
  // Boxes that would overlap form a run, which stands where its members wish on average.
  const runs: {start: number; width: number; members: number[]}[] = [];
  const wish = (members: readonly number[], width: number) => {
    let offset = 0;
    let total = 0;
    for (const i of members) {
      const box = boxes[i]!;
      total += box.centre - (offset + box.width / 2);
      offset += box.width;
    }
    return Math.max(from, Math.min(to - width, total / members.length));
  };
  boxes.forEach((box, i) => {
    let run = {start: wish([i], box.width), width: box.width, members: [i]};
    for (let last = runs.at(-1); last && last.start + last.width > run.start; last = runs.at(-1)) {
      runs.pop();
      const members = [...last.members, ...run.members];
      const width = last.width + run.width;
      run = {start: wish(members, width), width, members};
    }
    runs.push(run);
  });
  const centres: number[] = [];
  for (const run of runs) {
    let x = run.start;
    for (const i of run.members) {
      centres[i] = x + boxes[i]!.width / 2;
      x += boxes[i]!.width;
    }
  }
  return centres;
}
