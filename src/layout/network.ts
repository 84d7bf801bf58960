import {max} from "d3-array";
import {relations as allRelations, type Relation} from "../model/values.js";
import type {TieRow} from "../queries/ties.js";
import {type EdgeNumber, edgeNumbers} from "./edgeNumbers.js";
import {type Lane, lanes} from "./lanes.js";
import {networkPairs, tasksIn} from "./networkPairs.js";
import {largestRadius, type NetworkDepartment, type NodeBox, nodeBox} from "./nodeBoxes.js";
import type {NodePosition} from "./nodePositions.js";
import {type Placements, placements} from "./placements.js";

export interface NetworkOptions {
  /** Frame of the graph, in pixels. */
  width: number;
  height: number;
  /** A pair is drawn from this number of tasks on, counted over the chosen relations. */
  threshold: number;
  relations: readonly Relation[];
  /** Where the nodes stand, if that was worked out before; by default it is worked out. */
  placements?: Placements | undefined;
}

/** A department in the graph. */
export interface NetworkNode extends NodeBox, NodePosition {
  department: string;
  tasks: number;
  lead: number;
  /** Departments tied to it in what is drawn; 0 means that it is drawn grey. */
  neighbours: number;
}

/** A pair of departments in the graph, with its strips side by side. */
export interface NetworkEdge {
  /** Places in `nodes`. */
  first: number;
  second: number;
  /** Tasks over the chosen relations. */
  total: number;
  lanes: Lane[];
}

export interface Network {
  /** In official order. */
  nodes: NetworkNode[];
  /** Weakest first, so that the strongest are painted last. */
  edges: NetworkEdge[];
  /** Totals to print on the strongest edges. */
  numbers: EdgeNumber[];
  width: number;
  /** Larger than asked for only if the nodes do not fit otherwise. */
  height: number;
  pixelsPerTask: number;
  /** Radius of a node with this number of tasks. */
  radius: (tasks: number) => number;
  /** Pairs with at least one task in the chosen relations, drawn or held back. */
  pairs: number;
}

/** Numbers printed on a wide picture and on a narrow one. */
const mostNumbers = {wide: 10, narrow: 6};

function inOrder(departments: readonly NetworkDepartment[]): NetworkDepartment[] {
  const sorted = [...departments].sort(
    (a, b) => a.department_order - b.department_order || (a.department < b.department ? -1 : 1),
  );
  const seen = new Set<string>();
  return sorted.filter(({department}) => !seen.has(department) && seen.add(department));
}

/**
 * Places departments as circles and their ties as bundles of strips. Positions come from all ties, so neither the
 * threshold nor the choice of relations ever moves a node, nor does the order of the rows. A department without a tie
 * that is drawn keeps its place.
 */
export function networkLayout(
  departments: readonly NetworkDepartment[],
  ties: readonly TieRow[],
  {width, height, threshold, relations, placements: places = placements()}: NetworkOptions,
): Network {
  const rows = inOrder(departments);
  const pairs = networkPairs(
    rows.map((row) => row.department),
    ties,
  );
  const mostTasks = Math.max(1, max(rows, (row) => row.tasks) ?? 0);
  const largest = largestRadius(width, height);
  const boxes = rows.map((row) => nodeBox(row, mostTasks, largest));
  const placed = places.of({boxes, pairs, width, height});
  const pixelsPerTask = Math.min(1.5, (largest * 0.5) / Math.max(1, max(pairs, (pair) => pair.total) ?? 0));
  const nodes = rows.map(
    ({department, tasks, lead}, i): NetworkNode => ({
      ...boxes[i]!,
      ...placed.positions[i]!,
      department,
      tasks,
      lead,
      neighbours: 0,
    }),
  );
  const present = pairs.filter((pair) => tasksIn(pair, relations) > 0);
  const edges = present
    .map((pair) => ({pair, total: tasksIn(pair, relations)}))
    .filter(({total}) => total >= threshold)
    .sort((a, b) => a.total - b.total || b.pair.first - a.pair.first || b.pair.second - a.pair.second)
    .map(({pair, total}): NetworkEdge => {
      const first = nodes[pair.first]!;
      const second = nodes[pair.second]!;
      first.neighbours++;
      second.neighbours++;
      return {
        first: pair.first,
        second: pair.second,
        total,
        lanes: lanes(pair, relations, first, second, pixelsPerTask),
      };
    });
  const radius = (tasks: number) => largest * Math.sqrt(tasks / mostTasks);
  const numbers = edgeNumbers(nodes, edges, width < 600 ? mostNumbers.narrow : mostNumbers.wide);
  return {nodes, edges, numbers, width, height: placed.height, pixelsPerTask, radius, pairs: present.length};
}

/**
 * The smallest threshold that leaves a readable graph: at most two pairs for each department that still has one. Ties
 * that are all of one strength cannot be told apart by any threshold, so the greatest that leaves something is the
 * last resort; without ties it is 1.
 */
export function defaultThreshold(
  ties: readonly TieRow[],
  relations: readonly Relation[] = allRelations,
): number {
  const departments = [...new Set(ties.flatMap(({source, target}) => [source, target]))].sort();
  const pairs = networkPairs(departments, ties)
    .map((pair) => ({pair, total: tasksIn(pair, relations)}))
    .filter(({total}) => total > 0);
  const most = Math.max(1, max(pairs, ({total}) => total) ?? 0);
  for (let threshold = 1; threshold < most; threshold++) {
    const kept = pairs.filter(({total}) => total >= threshold);
    const met = new Set(kept.flatMap(({pair}) => [pair.first, pair.second]));
    if (kept.length <= 2 * met.size) return threshold;
  }
  return most;
}
