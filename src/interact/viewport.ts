import type {Point} from "../layout/point.js";

/** Which part of a scene shows through its frame: a point of the scene stands at `scale` × it + `x`, `y` in the frame. */
export interface Viewport {
  /** 1: the whole scene. */
  scale: number;
  /** In the frame's pixels. */
  x: number;
  y: number;
}

export interface Size {
  width: number;
  height: number;
}

/** The whole scene. */
export const whole: Viewport = {scale: 1, x: 0, y: 0};

/** The largest scale. */
const mostScale = 8;

/** The nearest viewport that shows nothing beside the scene. */
export function clamped({scale, x, y}: Viewport, {width, height}: Size): Viewport {
  const large = Math.max(1, Math.min(mostScale, scale));
  const inside = (at: number, length: number) => Math.min(0, Math.max(length * (1 - large), at));
  return {scale: large, x: inside(x, width), y: inside(y, height)};
}

/** Larger by a factor; the point of the scene that stands at `at` in the frame stays there, if it can. */
export function zoomed(view: Viewport, factor: number, at: Point, frame: Size): Viewport {
  const scale = Math.max(1, Math.min(mostScale, view.scale * factor));
  const ratio = scale / view.scale;
  return clamped({scale, x: at.x - (at.x - view.x) * ratio, y: at.y - (at.y - view.y) * ratio}, frame);
}

/** The scene moved by pixels of the frame. */
export const panned = (view: Viewport, x: number, y: number, frame: Size): Viewport =>
  clamped({...view, x: view.x + x, y: view.y + y}, frame);
