import {distanceToArch, pointOn} from "./arch.js";
import type {Circle} from "./lanes.js";
import {extent, type NodeBox} from "./nodeBoxes.js";
import {penetration, type Room} from "./overlaps.js";
import type {Point} from "./point.js";
import {textWidth} from "./textWidth.js";

/** A number standing on a bundle of strips: its middle, and the room that it takes. */
export interface EdgeNumber extends Point {
  label: string;
  width: number;
  height: number;
}

interface Edge {
  first: number;
  second: number;
  value: number;
  label: string;
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

/**
 * Numbers for the `most` strongest edges: the middle of each is tried first, then other places along it. An edge whose number
 * would touch a node, a label, another number or another edge goes without; its width still says the same.
 */
export function edgeNumbers(
  nodes: readonly (NodeBox & Circle & {above: boolean})[],
  edges: readonly Edge[],
  most: number,
): EdgeNumber[] {
  const taken: Room[] = nodes.map((node) => ({...extent(node, node.above), x: node.x, y: node.y}));
  const archOf = ({first, second, bend}: Edge) => ({from: nodes[first]!, to: nodes[second]!, bend});
  const numbers: EdgeNumber[] = [];
  const strongest = [...edges]
    .sort((a, b) => b.value - a.value || a.first - b.first || a.second - b.second)
    .slice(0, most);
  for (const edge of strongest) {
    const arch = archOf(edge);
    const width = Math.ceil(textWidth(edge.label, numberSize)) + 6;
    for (const t of [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68]) {
      const at = pointOn(arch, t);
      const [x, y] = [Math.round(at.x), Math.round(at.y)];
      const room: Room = {x, y, halfWidth: width / 2, up: height / 2, down: height / 2};
      const clear = taken.every((other) => {
        const depth = penetration(room, other);
        return depth.x <= 0 || depth.y <= 0;
      });
      const alone = edges.every((other) => other === edge || distanceToArch(room, archOf(other)) >= apart);
      if (!clear || !alone) continue;
      taken.push(room);
      numbers.push({x, y, label: edge.label, width, height});
      break;
    }
  }
  return numbers;
}
