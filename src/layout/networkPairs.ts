import type {Relation} from "../model/values.js";
import type {TieRow} from "../queries/ties.js";

/** All ties of two departments: places in the list of departments, tasks by relation and direction. */
export interface NetworkPair {
  /** Place of one department. */
  first: number;
  /** Place of the other, greater than `first`. */
  second: number;
  joint: number;
  shared: number;
  /** Tasks that the first leads and the second takes part in. */
  firstLeads: number;
  secondLeads: number;
  total: number;
}

/** Tasks of a pair in the chosen relations. */
export function tasksIn(pair: NetworkPair, relations: readonly Relation[]): number {
  let tasks = 0;
  if (relations.includes("joint")) tasks += pair.joint;
  if (relations.includes("shared")) tasks += pair.shared;
  if (relations.includes("lead_with")) tasks += pair.firstLeads + pair.secondLeads;
  return tasks;
}

/**
 * Gathers ties by pair, in the order of the departments whatever the order of the rows. Rows about the same pair and
 * relation are added up; a tie with itself, without tasks, or with a department that is not in the list, is left out.
 */
export function networkPairs(departments: readonly string[], ties: readonly TieRow[]): NetworkPair[] {
  const place = new Map(departments.map((department, i) => [department, i]));
  const pairs = new Map<number, NetworkPair>();
  for (const {source, target, relation, tasks} of ties) {
    const from = place.get(source);
    const to = place.get(target);
    if (from === undefined || to === undefined || from === to || !(tasks > 0)) continue;
    const first = Math.min(from, to);
    const second = Math.max(from, to);
    const key = first * departments.length + second;
    let pair = pairs.get(key);
    if (!pair) {
      pair = {first, second, joint: 0, shared: 0, firstLeads: 0, secondLeads: 0, total: 0};
      pairs.set(key, pair);
    }
    if (relation === "lead_with") pair[from === first ? "firstLeads" : "secondLeads"] += tasks;
    else pair[relation] += tasks;
    pair.total += tasks;
  }
  return [...pairs.values()].sort((a, b) => a.first - b.first || a.second - b.second);
}
