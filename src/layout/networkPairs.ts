import type {Relation} from "../model/values.js";
import type {PairTasks} from "../queries/pairs.js";

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
 * The pairs in the order of the departments, whatever the order of the rows and of the two in a row. Rows about the same
 * pair are added up; a pair of a department with itself, without tasks, or with a department that is not in the list, is
 * left out.
 */
export function networkPairs(departments: readonly string[], rows: readonly PairTasks[]): NetworkPair[] {
  const place = new Map(departments.map((department, i) => [department, i]));
  const pairs = new Map<number, NetworkPair>();
  for (const {source, target, joint, lead_with, led_by, shared} of rows) {
    const from = place.get(source);
    const to = place.get(target);
    const tasks = joint + lead_with + led_by + shared;
    if (from === undefined || to === undefined || from === to || !(tasks > 0)) continue;
    const first = Math.min(from, to);
    const second = Math.max(from, to);
    const key = first * departments.length + second;
    let pair = pairs.get(key);
    if (!pair) {
      pair = {first, second, joint: 0, shared: 0, firstLeads: 0, secondLeads: 0, total: 0};
      pairs.set(key, pair);
    }
    pair.joint += joint;
    pair.shared += shared;
    pair.firstLeads += from === first ? lead_with : led_by;
    pair.secondLeads += from === first ? led_by : lead_with;
    pair.total += tasks;
  }
  return [...pairs.values()].sort((a, b) => a.first - b.first || a.second - b.second);
}
