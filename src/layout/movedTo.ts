import {extent, type NodeBox} from "./nodeBoxes.js";
import type {NodePosition} from "./nodePositions.js";
import type {Point} from "./point.js";
import {round} from "./round.js";

/** A place as shares of the frame's width and height, 0 to 1: the same at each width of the chart. */
export interface Share {
  x: number;
  y: number;
}

/** Where the reader put departments. */
export type Moved = ReadonlyMap<string, Share>;

/** The place in a frame that a circle with its label can have and that is nearest to a point, all in pixels. */
export function within(
  box: NodeBox,
  {x, y, above}: NodePosition,
  frame: {width: number; height: number},
): NodePosition {
  const {halfWidth, up, down} = extent(box, above);
  const clamp = (at: number, from: number, to: number) =>
    round(Math.max(from, Math.min(Math.max(from, to), at)));
  return {
    x: clamp(x, halfWidth, frame.width - halfWidth),
    y: clamp(y, up, frame.height - down),
    above,
  };
}

/** A place in pixels as shares, to a thousandth. */
export function shareOf({x, y}: Point, frame: {width: number; height: number}): Share {
  const share = (at: number, of: number) => Math.round((1000 * at) / of) / 1000;
  return {x: share(x, frame.width), y: share(y, frame.height)};
}

/** Where a node stands: where the reader put it, as far as the frame has room there; else its own place. */
export function movedTo(
  share: Share | undefined,
  box: NodeBox,
  place: NodePosition,
  frame: {width: number; height: number},
): NodePosition {
  if (!share || !Number.isFinite(share.x) || !Number.isFinite(share.y)) return place;
  return within(box, {x: share.x * frame.width, y: share.y * frame.height, above: place.above}, frame);
}
