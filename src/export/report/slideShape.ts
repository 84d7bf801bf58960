import {lineHeight} from "./slideText.js";

/**
 * What is left of a slide at 16 : 9, 960 × 540, between its margins, below its title and above its foot. All
 * lengths are in points, which the library wants in inches.
 */
export const area = {left: 44, width: 872, top: 140, textTop: 124, bottom: 494};

/** Width of a title but for the mark of a continued slide. */
export const titleWidth = area.width * 0.93;

/** Sizes of text, and the distance of points. */
export const sizes = {title: 24, text: 18, code: 12, indent: 20, gap: 10};

/** Size of the lines at head and foot, and where those at the head stand. */
export const small = 10;
export const headY = 22;

/** How many bars one slide shows at most. */
export const barsMost = {lying: 20, standing: 30};

export const inches = (points: number): number => Math.round((points / 72) * 10_000) / 10_000;

/** `#rrggbb` as the library takes it. */
export const hex = (colour: string): string => colour.replace("#", "").toUpperCase();

/** A box by its edges, in points. */
export const box = (x: number, y: number, w: number, h: number) => ({
  x: inches(x),
  y: inches(y),
  w: inches(w),
  h: inches(h),
});

/** How text looks. */
export const style = (size: number, color: string, bold = false) => ({
  fontSize: size,
  color: hex(color),
  bold,
  lineSpacing: lineHeight(size),
});

/** What a cell leaves free above and below its text, and beside it. */
export const margins = (y: number, x: number): [number, number, number, number] => [y, x, y, x];
