import type {DepartmentRow} from "../../queries/departments.js";
import type {PairTasks} from "../../queries/pairs.js";
import {type Pair, pairsOf} from "../facts.js";

/** At most so many departments stand in the small network, and so many pairs are drawn. */
const most = 8;
const mostPairs = 12;

/** The heart of the network: the strongest pairs, and the departments that they tie. */
export interface StrongestTies {
  departments: DepartmentRow[];
  ties: PairTasks[];
  /** The pairs with at least so many tasks are drawn; so many there are among these departments. */
  threshold: number;
  drawn: Pair[];
  pairs: number;
  /** True: there are no other pairs in the list with as many tasks. */
  whole: boolean;
}

/**
 * The pairs with at least so many tasks that they are twelve at most and tie eight departments at most: the smallest such
 * number, so that the picture says something of the whole list. Where even the strongest pairs tie more, eight of their
 * departments stay, those with the most tasks.
 */
export function strongestTies(
  departments: readonly DepartmentRow[],
  ties: readonly PairTasks[],
): StrongestTies {
  const all = pairsOf(ties);
  const among = (names: ReadonlySet<string>, threshold: number, whole: boolean): StrongestTies => {
    const kept = ties.filter(({source, target}) => names.has(source) && names.has(target));
    const drawn = pairsOf(kept).filter((pair) => pair.tasks >= threshold);
    return {
      departments: departments.filter((row) => names.has(row.department)),
      ties: kept,
      threshold,
      drawn,
      pairs: drawn.length,
      whole,
    };
  };
  const tied = (threshold: number) =>
    new Set(all.filter((pair) => pair.tasks >= threshold).flatMap(({source, target}) => [source, target]));
  const steps = [...new Set(all.map((pair) => pair.tasks))];
  const fits = (step: number) =>
    tied(step).size <= most && all.filter((pair) => pair.tasks >= step).length <= mostPairs;
  const threshold = steps.filter(fits).at(-1);
  if (threshold !== undefined) return among(tied(threshold), threshold, true);
  const first = tied(steps[0] ?? 1);
  const heaviest = departments
    .filter((row) => first.has(row.department))
    .sort((a, b) => b.tasks - a.tasks)
    .slice(0, most);
  return among(new Set(heaviest.map((row) => row.department)), steps[0] ?? 1, false);
}
