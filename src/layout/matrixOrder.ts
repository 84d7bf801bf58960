import {max} from "d3-array";
import type {TieWeight} from "../measures/tieWeight.js";
import type {PairRow} from "../queries/pairs.js";
import {leafOrder} from "./leafOrder.js";
import {remembered} from "./remembered.js";

/** By likeness of their ties; community by community; by their tasks, most first; or in official order. */
export type MatrixOrder = "similar" | "community" | "total" | "official";

/** A department as a matrix has it. */
export interface MatrixDepartment {
  department: string;
  short_name: string;
  department_order: number;
  tasks: number;
  lead: number;
}

export interface MatrixOrderOptions {
  order: MatrixOrder;
  weight: TieWeight;
  /** Which community a department belongs to; null or absent: none. */
  communities: ReadonlyMap<string, number | null>;
}

/** Departments that stand together and are framed, `to` not among them. */
export interface MatrixBlock {
  community: number;
  from: number;
  to: number;
}

/** A page draws the same matrix again at each mark that is picked. */
const likeness = remembered(leafOrder);

/**
 * The order of the rows of a matrix, which is that of its columns. `similar` is the optimal leaf order of the rows of
 * the symmetric matrix of weights, a department being as near to itself as to the nearest other; those without a tie
 * come last. Communities come with the most tasks first, those of none last, and have a block if they are of two or more.
 * Equals stand in the order in which they come.
 */
export function matrixOrder<D extends MatrixDepartment>(
  departments: readonly D[],
  pairs: readonly PairRow[],
  {order, weight, communities}: MatrixOrderOptions,
): {departments: D[]; blocks: MatrixBlock[]} {
  if (order === "official") return {departments: [...departments], blocks: []};
  if (order === "total") return {departments: [...departments].sort(byTasks), blocks: []};
  if (order === "similar") return {departments: similar(departments, pairs, weight), blocks: []};
  const groups = new Map<number | null, D[]>();
  for (const each of departments) {
    const community = communities.get(each.department) ?? null;
    groups.set(community, [...(groups.get(community) ?? []), each]);
  }
  const tasks = (own: readonly D[]) => own.reduce((sum, each) => sum + each.tasks, 0);
  const sorted = [...groups].sort(
    ([a, inA], [b, inB]) => Number(a === null) - Number(b === null) || tasks(inB) - tasks(inA),
  );
  const result: D[] = [];
  const blocks: MatrixBlock[] = [];
  for (const [community, own] of sorted) {
    const from = result.length;
    result.push(...own.sort(byTasks));
    if (community !== null && own.length > 1) blocks.push({community, from, to: result.length});
  }
  return {departments: result, blocks};
}

const byTasks = (a: MatrixDepartment, b: MatrixDepartment) => b.tasks - a.tasks;

function similar<D extends MatrixDepartment>(
  departments: readonly D[],
  pairs: readonly PairRow[],
  weight: TieWeight,
): D[] {
  const place = new Map(departments.map(({department}, i) => [department, i]));
  const rows = departments.map(() => departments.map(() => 0));
  for (const pair of pairs) {
    const [from, to] = [place.get(pair.source), place.get(pair.target)];
    if (from === undefined || to === undefined) continue;
    rows[from]![to] = pair[weight];
    rows[to]![from] = pair[weight];
  }
  const nearest = rows.map((row) => max(row)!);
  nearest.forEach((value, i) => {
    rows[i]![i] = value;
  });
  const tied = departments.flatMap((_, i) => (nearest[i]! > 0 ? [i] : []));
  const alone = departments.filter((_, i) => nearest[i] === 0);
  const vectors = tied.map((i) => tied.map((k) => rows[i]![k]!));
  return [...likeness(vectors).map((i) => departments[tied[i]!]!), ...alone];
}
