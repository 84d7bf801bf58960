import {contours} from "d3-contour";
import type {Point} from "./point.js";

/** A part of the plane in which something is near. */
export interface Reach {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** How deep in an area the points of a frame are, in pixels: negative outside, and where nothing was painted. */
export interface DepthField {
  /** Adds the points at a negative distance, looked for within `reach`. */
  add(reach: Reach, distance: (at: Point) => number): void;
  /** Takes away the points at a negative distance. */
  cut(reach: Reach, distance: (at: Point) => number): void;
  /** At the nearest point of the frame that was looked at. */
  at(point: Point): number;
  /** The area's outlines, holes among them, each as the corners of a closed line. */
  rings(): Point[][];
}

/** Pixels between two points that are looked at. */
export const step = 6;
const farOutside = -1000;

/** An area that is nowhere yet. */
export function depthField(width: number, height: number): DepthField {
  // One column and row more on each side, so that an outline closes by itself.
  const columns = Math.ceil(width / step) + 3;
  const rows = Math.ceil(height / step) + 3;
  const values = new Float64Array(columns * rows).fill(farOutside);
  const pixels = (place: number) => (place - 1) * step;
  const place = (pixel: number, count: number) =>
    Math.max(1, Math.min(count - 2, Math.round(pixel / step) + 1));
  const change = ({left, right, top, bottom}: Reach, of: (at: Point, value: number) => number) => {
    for (let row = place(top - 2 * step, rows); row <= place(bottom + 2 * step, rows); row++) {
      for (
        let column = place(left - 2 * step, columns);
        column <= place(right + 2 * step, columns);
        column++
      ) {
        const i = row * columns + column;
        values[i] = of({x: pixels(column), y: pixels(row)}, values[i]!);
      }
    }
  };
  return {
    add: (reach, distance) => change(reach, (at, value) => Math.max(value, -distance(at))),
    cut: (reach, distance) => change(reach, (at, value) => Math.min(value, distance(at))),
    at: ({x, y}) => values[place(y, rows) * columns + place(x, columns)]!,
    rings() {
      const {coordinates} = contours()
        .size([columns, rows])
        .contour(values as unknown as number[], 0);
      // d3-contour takes a value to stand in the middle of its cell.
      const rounded = (middle: number) => Math.round(10 * pixels(middle - 0.5)) / 10;
      return coordinates
        .flat()
        .map((ring) => ring.slice(0, -1).map(([x, y]) => ({x: rounded(x!), y: rounded(y!)})));
    },
  };
}
