import type {TieEnds} from "./tie.js";

/** What holds a network together. */
export interface CutPoints {
  /**
   * Departments without which a connected part falls apart (articulation points), in the order given, each with the
   * pieces that are left of that part: the largest first, equals in the order given.
   */
  departments: {department: string; pieces: string[][]}[];
  /** Ties without which a connected part falls apart (bridges), in the order given. */
  bridges: TieEnds[];
  /** Connected parts of two or more departments. */
  parts: number;
}

/**
 * Whose absence would split the network: departments, given once each, and ties, whatever they weigh. Found in one walk
 * through the depth of each connected part: J. Hopcroft and R. Tarjan, "Efficient algorithms for graph manipulation",
 * Communications of the ACM 16 (1973), 372–378; without recursion, since a chain may be as long as the list.
 */
export function cutPoints(departments: readonly string[], ties: readonly TieEnds[]): CutPoints {
  const neighbours = new Map<string, string[]>(departments.map((department) => [department, []]));
  for (const {source, target} of ties) {
    neighbours.get(source)!.push(target);
    neighbours.get(target)!.push(source);
  }
  const {cutting, bridges, parts} = walk(departments, neighbours);
  return {
    departments: departments
      .filter((department) => cutting.has(department))
      .map((department) => ({department, pieces: piecesWithout(department, departments, neighbours)})),
    bridges: ties.filter(
      ({source, target}) => bridges.get(source) === target || bridges.get(target) === source,
    ),
    parts,
  };
}

type Neighbours = ReadonlyMap<string, readonly string[]>;

/** Where the walk stands: a department, whence it came, and the next neighbour to look at. */
interface Step {
  at: string;
  from: string | null;
  next: number;
}

/** The cut points, for each department that a bridge leads to where the bridge comes from, and the number of parts. */
function walk(departments: readonly string[], neighbours: Neighbours) {
  const reachedAs = new Map<string, number>();
  // The earliest department that can be reached from here and from beyond without going back the way.
  const low = new Map<string, number>();
  const cutting = new Set<string>();
  const bridges = new Map<string, string>();
  let parts = 0;
  for (const root of departments) {
    if (reachedAs.has(root)) continue;
    const way: Step[] = [];
    const enter = (at: string, from: string | null) => {
      low.set(at, reachedAs.size);
      reachedAs.set(at, reachedAs.size);
      way.push({at, from, next: 0});
    };
    enter(root, null);
    let branches = 0;
    while (way.length > 0) {
      const step = way.at(-1)!;
      const {at, from} = step;
      const to = neighbours.get(at)![step.next++];
      if (to === undefined) {
        way.pop();
        if (from === null) continue;
        low.set(from, Math.min(low.get(from)!, low.get(at)!));
        if (low.get(at)! > reachedAs.get(from)!) bridges.set(at, from);
        if (from === root) branches++;
        else if (low.get(at)! >= reachedAs.get(from)!) cutting.add(from);
      } else if (!reachedAs.has(to)) enter(to, at);
      else if (to !== from) low.set(at, Math.min(low.get(at)!, reachedAs.get(to)!));
    }
    if (branches > 0) parts++;
    if (branches > 1) cutting.add(root);
  }
  return {cutting, bridges, parts};
}

/** What the part around a department falls into without it. */
function piecesWithout(cut: string, departments: readonly string[], neighbours: Neighbours): string[][] {
  const order = new Map(departments.map((department, place) => [department, place]));
  const seen = new Set([cut]);
  const pieces: string[][] = [];
  for (const start of neighbours.get(cut)!) {
    if (seen.has(start)) continue;
    seen.add(start);
    const piece = [start];
    // It grows while it is gone through.
    for (const at of piece) {
      for (const next of neighbours.get(at)!) {
        if (seen.has(next)) continue;
        seen.add(next);
        piece.push(next);
      }
    }
    pieces.push(piece.sort((a, b) => order.get(a)! - order.get(b)!));
  }
  return pieces.sort((a, b) => b.length - a.length || order.get(a[0]!)! - order.get(b[0]!)!);
}
