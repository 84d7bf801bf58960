/** A place, in pixels. */
export interface Point {
  x: number;
  y: number;
}
