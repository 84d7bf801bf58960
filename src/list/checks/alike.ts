import {type Finding, findings} from "../findings.js";
import type {TaskText} from "../taskText.js";

/** Length of the runs of characters by which two texts are compared. */
const runLength = 6;
/** Share of the shorter text's runs that must stand in the other. */
const enough = 0.5;
/** A run that stands in more tasks than this says nothing about any two of them. */
const commonRun = 20;

/**
 * Pairs of tasks of which one shares at least half of its runs of six characters with the other. Each task is
 * reported at most once, against the earlier task that it is most like. Linear in the length of the list.
 */
export function checkAlike(tasks: readonly TaskText[]): Finding[] {
  const found: Finding[] = [];
  const holders = new Map<string, number[]>();
  const runsOf = tasks.map((task) => runs(task.text));
  tasks.forEach((task, index) => {
    const own = runsOf[index]!;
    const shared = new Map<number, string[]>();
    for (const run of own) {
      const earlier = entryOf(holders, run, () => []);
      if (earlier.length > commonRun) continue;
      for (const other of earlier) entryOf(shared, other, () => []).push(run);
      earlier.push(index);
    }
    let best: {other: number; share: number; run: string} | null = null;
    for (const [other, common] of shared) {
      const share = common.length / Math.min(own.size, runsOf[other]!.size);
      if (share >= enough && share > (best?.share ?? 0)) best = {other, share, run: common[0]!};
    }
    if (best) found.push(findings.tasksAlike(task, tasks[best.other]!, best.run));
  });
  return found;
}

function runs(text: string): Set<string> {
  const words = text.replace(/[\p{P}\s]/gu, "");
  const set = new Set<string>();
  for (let at = 0; at + runLength <= words.length; at++) set.add(words.slice(at, at + runLength));
  return set;
}

function entryOf<K, V>(map: Map<K, V>, key: K, initial: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = initial();
    map.set(key, value);
  }
  return value;
}
