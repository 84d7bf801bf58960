import {max} from "d3-array";
import type {Relation} from "../model/values.js";
import type {PairTasks} from "../queries/pairs.js";
import {bendsOf} from "./bends.js";
import {type EdgeNumber, edgeNumbers, roomOf} from "./edgeNumbers.js";
import {type EdgeWeight, taskWeight} from "./edgeWeight.js";
import {type Hull, hulls, type NetworkGroups} from "./hulls.js";
import {type Lane, lanes} from "./lanes.js";
import {type Moved, movedTo} from "./movedTo.js";
import {networkLimits, whichDepartments} from "./networkLimits.js";
import {type NetworkPair, networkPairs, tasksIn} from "./networkPairs.js";
import {largestRadius, type NetworkDepartment, type NodeBox, nodeBox} from "./nodeBoxes.js";
import type {NodePosition} from "./nodePositions.js";
import {officialOrder} from "./officialOrder.js";
import {type Placements, placements} from "./placements.js";

export interface NetworkOptions {
  /** Frame of the graph, in pixels. */
  width: number;
  height: number;
  relations: readonly Relation[];
  /** Whether a pair is drawn, source before target in official order; by default each that has a task in the relations. */
  kept?: ((source: string, target: string) => boolean) | undefined;
  /** What edges are wide by and have printed on them; their tasks in the chosen relations by default. */
  weight?: EdgeWeight | undefined;
  /** A department that is looked at: it is drawn of a network of any size, and other ties than its own are aside. */
  centre?: string | null | undefined;
  /** Groups of departments that get an area each. */
  groups?: NetworkGroups | null | undefined;
  /** Where the reader put departments. */
  moved?: Moved | undefined;
  /** Where the nodes stand, if that was worked out before; by default it is worked out. */
  placements?: Placements | undefined;
  /** A frame of another size in which the nodes stand in the same arrangement; by default this one has its own. */
  like?: {width: number; height: number} | undefined;
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
  /** All their ties, in relations that are not chosen too. */
  pair: NetworkPair;
  /** Tasks over the chosen relations. */
  total: number;
  /** What its width stands for, and as it is printed. */
  value: number;
  label: string;
  /** True: it rests on too few tasks for its weight to say anything, and is thin whatever that is. */
  isThin: boolean;
  /** True: another department is looked at than its two. */
  isAside: boolean;
  /** Pixels of width for each of its tasks. */
  pixelsPerTask: number;
  /** Pixels by which its middle is bent aside, out from under departments that it does not concern. */
  bend: number;
  lanes: Lane[];
}

export interface Network {
  /** In official order. */
  nodes: NetworkNode[];
  /** Weakest first, so that the strongest are painted last. */
  edges: NetworkEdge[];
  /** Weights to print on the strongest edges. */
  numbers: EdgeNumber[];
  /** Areas of the groups, in the order of their names. */
  hulls: Hull[];
  width: number;
  /** Larger than asked for only if the nodes do not fit otherwise. */
  height: number;
  relations: readonly Relation[];
  /** Pixels of width for a weight of one. */
  pixelsPerUnit: number;
  /** Radius of a node with this number of tasks. */
  radius: (tasks: number) => number;
  /** Pairs with at least one task in the chosen relations, drawn or held back. */
  pairs: number;
  /** What is kept and yet not drawn, as there is too much of it; `departments` also counts those without a kept tie. */
  omitted: {departments: number; ties: number};
}

function inOrder(departments: readonly NetworkDepartment[]): NetworkDepartment[] {
  const sorted = [...departments].sort(officialOrder);
  const seen = new Set<string>();
  return sorted.filter(({department}) => !seen.has(department) && seen.add(department));
}

/** Pixels of width of an edge that rests on too few tasks. */
const thin = 1;

/** A pair that may be drawn, with its tasks in the chosen relations and its weight. */
interface Weighed {
  pair: NetworkPair;
  total: number;
  value: number;
}

/** Pairs with a task in the relations, strongest first. */
function weigh(
  rows: readonly NetworkDepartment[],
  pairs: readonly NetworkPair[],
  relations: readonly Relation[],
  weight: EdgeWeight,
): Weighed[] {
  return pairs
    .map((pair) => ({pair, total: tasksIn(pair, relations)}))
    .filter(({total}) => total > 0)
    .map(({pair, total}) => ({
      pair,
      total,
      value: Math.max(0, weight.of(rows[pair.first]!.department, rows[pair.second]!.department, total) || 0),
    }))
    .sort((a, b) => b.value - a.value || a.pair.first - b.pair.first || a.pair.second - b.pair.second);
}

/**
 * Places departments as circles and their ties as bundles of strips. Positions come from all ties in all relations, so
 * neither what is kept nor the choice of relations or weight ever moves a node, nor does the order of the rows. A
 * department without a tie that is drawn keeps its place; one that the reader moved stands where it was put, in the
 * frame, whatever is there.
 *
 * Of a network that is larger than the {@link networkLimits} only the departments with the strongest kept ties are drawn,
 * placed by their ties among each other, and of those the strongest.
 */
export function networkLayout(
  departments: readonly NetworkDepartment[],
  ties: readonly PairTasks[],
  options: NetworkOptions,
): Network {
  const {width, height, relations, kept = () => true, weight = taskWeight, groups, moved, like} = options;
  const {placements: places = placements()} = options;
  const limits = networkLimits(width);
  const all = inOrder(departments);
  const allPairs = networkPairs(
    all.map((row) => row.department),
    ties,
  );
  const present = weigh(all, allPairs, relations, weight);
  const isKept = (of: readonly NetworkDepartment[]) => (each: Weighed) =>
    kept(of[each.pair.first]!.department, of[each.pair.second]!.department);
  const keptPairs = present.filter(isKept(all));

  const isWhole = all.length <= limits.whole;
  const rows = isWhole
    ? all
    : whichDepartments(
        all,
        keptPairs.map(({pair: {first, second}, value}) => ({first, second, value})),
        limits.departments,
        options.centre,
      );
  const pairs = isWhole
    ? allPairs
    : networkPairs(
        rows.map((row) => row.department),
        ties,
      );
  const {anySize = false} = weight;
  const unitOf = (most: number | undefined) => (anySize ? most || 1 : Math.max(1, most ?? 0));
  const mostTasks = unitOf(max(all, (row) => row.tasks));
  const largest = largestRadius(width, height);
  const boxesOf = (radius: number) => rows.map((row) => nodeBox(row, mostTasks, radius));
  const boxes = boxesOf(largest);
  const first = like && {...like, boxes: boxesOf(largestRadius(like.width, like.height)), pairs};
  const placed = places.of({
    ...{boxes, pairs, width, height},
    like: first && {width: first.width, ...places.of(first)},
  });
  const frame = {width, height: placed.height};
  const nodes = rows.map(
    ({department, tasks, lead}, i): NetworkNode => ({
      ...boxes[i]!,
      ...movedTo(moved?.get(department), boxes[i]!, placed.positions[i]!, frame),
      department,
      tasks,
      lead,
      neighbours: 0,
    }),
  );

  const mostTotal = unitOf(max(allPairs, (pair) => pair.total));
  const {leastTasks = anySize ? 0 : 1} = weight;
  const mostValue =
    weight === taskWeight ? mostTotal : (present.find(({total}) => total >= leastTasks)?.value ?? 0);
  // Among very many circles, half as wide as the largest would be far too wide.
  const widest = largest * 0.5 * Math.min(1, Math.sqrt(40 / Math.max(1, rows.length)));
  // What few tasks can be the most of is not as wide as many tasks are.
  const most = anySize ? widest : Math.min(1.5 * mostTotal, leastTasks > 1 ? widest / 2 : widest);
  const pixelsPerUnit = most / (mostValue > 0 ? mostValue : 1);
  const at = nodes.findIndex(({department}) => department === options.centre);
  const tied = new Set(keptPairs.flatMap(({pair}) => [pair.first, pair.second])).size;
  const isCrowded = !isWhole && tied > limits.departments;
  const mostTies = isCrowded ? limits.tiesEach * limits.departments : limits.ties;
  const drawn = (isWhole ? keptPairs : weigh(rows, pairs, relations, weight).filter(isKept(rows)))
    .slice(0, mostTies)
    .reverse()
    .map(({pair, total, value}) => {
      const isThin = total < leastTasks;
      const isAside = at >= 0 && pair.first !== at && pair.second !== at;
      const pixelsPerTask = (isThin ? thin : pixelsPerUnit * value) / total;
      return {first: pair.first, second: pair.second, pair, total, value, isThin, isAside, pixelsPerTask};
    });
  const bends = bendsOf(drawn, nodes, frame);
  const edges = drawn.map((tie, i): NetworkEdge => {
    const {pair, value, pixelsPerTask} = tie;
    const first = nodes[pair.first]!;
    const second = nodes[pair.second]!;
    first.neighbours++;
    second.neighbours++;
    const bend = bends[i]!;
    return {
      ...tie,
      label: weight.print(value),
      bend,
      lanes: lanes(pair, relations, first, second, pixelsPerTask, bend),
    };
  });
  const numbers = edgeNumbers(nodes, edges, limits.numbers);
  return {
    nodes,
    edges,
    numbers,
    hulls: groups ? hulls(nodes, groups, frame, numbers.map(roomOf)) : [],
    ...frame,
    relations,
    pixelsPerUnit,
    radius: (tasks) => largest * Math.sqrt(tasks / mostTasks),
    pairs: present.length,
    omitted: {departments: all.length - rows.length, ties: keptPairs.length - edges.length},
  };
}
