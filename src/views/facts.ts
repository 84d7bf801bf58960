import {relations as allRelations, type Relation} from "../model/values.js";
import type {PairTasks} from "../queries/pairs.js";

/** The rows with the greatest value, in the order in which they came; none where that is zero. */
export function greatest<R>(rows: readonly R[], value: (row: R) => number): R[] {
  const most = rows.reduce((max, row) => Math.max(max, value(row)), 0);
  return most > 0 ? rows.filter((row) => value(row) === most) : [];
}

/** Two departments and the tasks that they share, in the relations that were asked for. */
export interface Pair {
  source: string;
  target: string;
  tasks: number;
}

/** The same for two departments in either order. */
export const pairKey = ({source, target}: {source: string; target: string}): string =>
  JSON.stringify([source, target].sort());

/** Whether two departments, in either order, are one of some pairs. */
export function oneOf(pairs: readonly Pair[]): (source: string, target: string) => boolean {
  const keys = new Set(pairs.map(pairKey));
  return (source, target) => keys.has(pairKey({source, target}));
}

/** The pairs with a task in the relations, most tasks first; of equals the one that came first. */
export function pairsOf(rows: readonly PairTasks[], relations: readonly Relation[] = allRelations): Pair[] {
  return rows
    .map((row) => {
      const ties = tiesOf(row).filter(({relation}) => relations.includes(relation));
      return {...ends(row), tasks: ties.reduce((sum, {tasks}) => sum + tasks, 0)};
    })
    .filter(({tasks}) => tasks > 0)
    .sort((a, b) => b.tasks - a.tasks);
}

/** Two departments and the tasks that they share in one relation; `source` leads in `lead_with`. */
export interface Meetings extends Pair {
  relation: Relation;
}

/** A pair by relation and direction, as the network draws it; none without tasks. */
export function tiesOf(row: PairTasks): Meetings[] {
  const [there, back] = [ends(row), {source: row.target, target: row.source}];
  const all: Meetings[] = [
    {...there, relation: "joint", tasks: row.joint},
    {...there, relation: "lead_with", tasks: row.lead_with},
    {...back, relation: "lead_with", tasks: row.led_by},
    {...there, relation: "shared", tasks: row.shared},
  ];
  return all.filter(({tasks}) => tasks > 0);
}

const ends = ({source, target}: PairTasks) => ({source, target});
