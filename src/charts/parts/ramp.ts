import {range} from "d3-array";
import {interpolateLab, piecewise} from "d3-interpolate";
import {scalePow} from "d3-scale";
import type {Role} from "../../model/values.js";
import {paper, roleColours} from "./colours.js";

const toHex = (rgb: string) =>
  `#${(rgb.match(/\d+/g) ?? []).map((value) => Number(value).toString(16).padStart(2, "0")).join("")}`;

const teal = piecewise(interpolateLab, [paper, "#abd0d7", "#559dab", roleColours.sole]);
const ochre = piecewise(interpolateLab, [paper, "#efdfc3", "#d8b077", "#b07b38"]);

/** Fill of a value over 0 to `most` on a ramp from white, by a power (0.65), as `#rrggbb`. */
function filled(ramp: (t: number) => string, most: number): (value: number) => string {
  const scale = scalePow([0, most > 0 ? most : 1], [0, 1]).exponent(0.65);
  return (value) => toHex(ramp(Math.min(1, scale(value))));
}

/**
 * Fill of a value over 0 to `most`, white → the deep teal of 单独负责. The ramp follows a power of the value, since a
 * few departments carry most: even steps would leave all others white.
 */
export const heatColour = (most: number): ((value: number) => string) => filled(teal, most);

/** The same towards the colour of a role. */
export const roleHeatColour = (role: Role, most: number): ((value: number) => string) =>
  filled(interpolateLab(paper, roleColours[role]), most);

/**
 * Fill of a residual from `-most` to `most`, ochre ← white → deep teal, in even steps and the same from 0 to both
 * sides. The ochre end is lighter, so that greyscale print tells the ends apart.
 */
export function residualColour(most: number): (residual: number) => string {
  return (residual) => toHex((residual < 0 ? ochre : teal)(Math.min(1, Math.abs(residual) / most)));
}

/** Where the colours of residuals end: at 3, 4 or 6, whichever the greatest that is drawn first keeps to. */
export const residualEnd = (greatest: number): number => [3, 4].find((end) => greatest <= end) ?? 6;

/** Whole numbers from one end of the colours to the other, for their key. */
export function residualSteps(end: number): number[] {
  const step = end % 2 === 0 ? 2 : 1;
  return range(-end, end + 1, step);
}
