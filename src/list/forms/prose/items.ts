import type {Clause} from "./clauses.js";
import {type Marker, type Numbering, numberings} from "./markers.js";
import type {Bracket} from "./stream.js";

/** A numbered item of a document, with the items nested in it. */
export interface Item {
  /** Null for the document itself, which holds all others. */
  marker: Marker | null;
  /** Where its own words begin, behind its number, and where they end, exclusive: at the next item. */
  start: number;
  end: number;
  /** The clauses in its own words. */
  clauses: Clause[];
  children: Item[];
  /** True if an item nested in it has a clause. */
  clausesBelow: boolean;
}

/** Nests the items of a document by the order of their numberings, and gives each clause to the item it stands in. */
export function nestItems(markers: readonly Marker[], clauses: readonly Clause[], length: number): Item {
  const ranks = ranksOf(markers);
  const root = item(null, 0, markers[0]?.start ?? length);
  const open = [root];
  const all = [root];
  markers.forEach((marker, index) => {
    const rank = ranks.get(marker.numbering)!;
    while (open.length > 1 && ranks.get(open.at(-1)!.marker!.numbering)! >= rank) open.pop();
    const next = item(marker, marker.end, markers[index + 1]?.start ?? length);
    open.at(-1)!.children.push(next);
    open.push(next);
    all.push(next);
  });
  let at = 0;
  for (const clause of clauses) {
    while (all[at]!.end <= clause.start) at++;
    all[at]!.clauses.push(clause);
  }
  const bearing = new Set<Numbering>();
  for (const {children} of all) {
    for (const child of children.slice(0, -1))
      if (child.clauses.length > 0) bearing.add(child.marker!.numbering);
  }
  for (const each of all.reverse()) settle(each, bearing);
  return root;
}

function item(marker: Marker | null, start: number, end: number): Item {
  return {marker, start, end, clauses: [], children: [], clausesBelow: false};
}

/**
 * Settles an item whose children are settled. Where only the last of its children bears a clause, and nowhere else in the
 * document an item of their kind does but the last, they are an enumeration within the item (…：（1）…；（2）…。（市法院负责）):
 * the clause is the item's own.
 */
function settle(each: Item, bearing: ReadonlySet<Numbering>): void {
  const {children, clauses, marker} = each;
  const last = children.at(-1);
  each.clausesBelow = children.some((child) => child.clausesBelow || child.clauses.length > 0);
  const enumerates =
    marker !== null &&
    last !== undefined &&
    children.length > 1 &&
    clauses.length === 0 &&
    last.clauses.length === 1 &&
    children.every(
      (child) =>
        child.marker!.numbering === last.marker!.numbering &&
        !child.clausesBelow &&
        (child === last || child.clauses.length === 0),
    ) &&
    !bearing.has(last.marker!.numbering);
  if (!enumerates) return;
  each.clauses = last.clauses;
  each.end = endOf(last);
  each.children = [];
  each.clausesBelow = false;
}

/** Where an item ends with all that is nested in it. */
export function endOf(each: Item): number {
  let last = each;
  while (last.children.length > 0) last = last.children.at(-1)!;
  return last.end;
}

/** The whole of an item, its number included. */
export const spanOf = (each: Item): Bracket => ({start: each.marker?.start ?? each.start, end: endOf(each)});

/**
 * The rank of each numbering, outermost first: the common one, but where a document nests two of them the other way round
 * (1.…（一）…（二）…2.…（一）…) that of the document.
 */
function ranksOf(markers: readonly Marker[]): ReadonlyMap<Numbering, number> {
  const order: Numbering[] = [...numberings];
  for (let outer = 0; outer < numberings.length; outer++) {
    for (let inner = numberings.length - 1; inner > outer; inner--) {
      const [upper, lower] = [numberings[outer]!, numberings[inner]!];
      if (!nestsInversely(markers, upper, lower)) continue;
      order.splice(order.indexOf(lower), 1);
      order.splice(order.indexOf(upper), 0, lower);
    }
  }
  return new Map(order.map((numbering, rank) => [numbering, rank]));
}

/** True if `upper` begins anew between two numbers of `lower` that follow each other, more than once. */
function nestsInversely(markers: readonly Marker[], upper: Numbering, lower: Numbering): boolean {
  const rank = numberings.indexOf(upper);
  let previous: number | null = null;
  let anew = false;
  let times = 0;
  for (const {numbering, n} of markers) {
    if (numberings.indexOf(numbering) < rank) {
      previous = null;
      anew = false;
    } else if (numbering === upper) {
      if (n === 1 && previous !== null) anew = true;
    } else if (numbering === lower) {
      if (anew && n === previous! + 1) times++;
      previous = n;
      anew = false;
    }
  }
  return times > 1;
}
