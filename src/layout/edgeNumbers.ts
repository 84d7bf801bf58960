import {distanceToArch, pointOn} from "./arch.js";
import type {Circle} from "./lanes.js";
import {extent, type NodeBox} from "./nodeBoxes.js";
import {penetration, type Room} from "./overlaps.js";
import type {Point} from "./point.js";
import {textWidth} from "./textWidth.js";

/** A number standing on a bundle of strips: its middle, and the room that it takes. */
export interface EdgeNumber extends Point {
  /** Places of the edge's ends. */
  first: number;
  second: number;
  label: string;
  width: number;
  height: number;
}

interface Edge {
  first: number;
  second: number;
  value: number;
  label: string;
  isThin: boolean;
  isAside: boolean;
  bend: number;
}

/** Font size of a number on an edge. */
export const numberSize = 11;
const height = 15;
/** Pixels from a number's middle to the middle of a bundle that it does not belong to. */
const apart = 13;

/** The room that a number takes. */
export const roomOf = ({x, y, width, height: high}: EdgeNumber): Room => ({
  x,
  y,
  halfWidth: width / 2,
  up: high / 2,
  down: high / 2,
});

/** Whether an edge is one of those that may have their number on them. */
export const isNumbered = ({isThin, isAside}: Pick<Edge, "isThin" | "isAside">): boolean =>
  !isThin && !isAside;

/** Places along an edge that are tried for its number, from the middle outwards. */
const places = [0.5, 0.46, 0.54, 0.42, 0.58, 0.38, 0.62, 0.34, 0.66, 0.3, 0.7, 0.26, 0.74];

/** Edges that are printed alike, strongest first. */
function alike(edges: readonly Edge[]): Edge[][] {
  const groups: Edge[][] = [];
  for (const edge of [...edges].sort(
    (a, b) => b.value - a.value || a.first - b.first || a.second - b.second,
  )) {
    const last = groups.at(-1);
    if (last && last[0]!.label === edge.label) last.push(edge);
    else groups.push([edge]);
  }
  return groups;
}

/**
 * Numbers for the strongest edges that {@link isNumbered}, `most` of them or fewer: of those that are printed alike either
 * each has its number or none, and then no weaker one has. A number stands where it touches no node, label or other
 * number, as near to the middle of its edge as it stays clear of the other edges; where there is no such place, where it is
 * clearest.
 */
export function edgeNumbers(
  nodes: readonly (NodeBox & Circle & {above: boolean})[],
  edges: readonly Edge[],
  most: number,
): EdgeNumber[] {
  const taken: Room[] = nodes.map((node) => ({...extent(node, node.above), x: node.x, y: node.y}));
  const archOf = ({first, second, bend}: Edge) => ({from: nodes[first]!, to: nodes[second]!, bend});
  const arches = edges.map((edge) => ({edge, arch: archOf(edge)}));
  const numbers: EdgeNumber[] = [];

  const place = (edge: Edge): EdgeNumber | null => {
    const {first, second, label} = edge;
    const width = Math.ceil(textWidth(label, numberSize)) + 6;
    const arch = archOf(edge);
    let best: EdgeNumber | null = null;
    let clearest = -1;
    for (const share of places) {
      const {x, y} = pointOn(arch, share);
      const number = {first, second, label, x: Math.round(x), y: Math.round(y), width, height};
      const room = roomOf(number);
      const isFree = taken.every((other) => {
        const depth = penetration(room, other);
        return depth.x <= 0 || depth.y <= 0;
      });
      if (!isFree) continue;
      let clear = apart;
      for (const other of arches) {
        if (other.edge !== edge) clear = Math.min(clear, distanceToArch(room, other.arch));
      }
      if (clear <= clearest) continue;
      [best, clearest] = [number, clear];
      if (clear >= apart) break;
    }
    return best;
  };

  for (const group of alike(edges.filter(isNumbered))) {
    if (numbers.length + group.length > most) break;
    const own: EdgeNumber[] = [];
    for (const edge of group) {
      const number = place(edge);
      if (!number) return numbers;
      own.push(number);
      taken.push(roomOf(number));
    }
    numbers.push(...own);
  }
  return numbers;
}
