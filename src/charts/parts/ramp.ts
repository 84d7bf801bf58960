import {interpolateLab, piecewise} from "d3-interpolate";
import {scalePow} from "d3-scale";
import {paper} from "./colours.js";

/** The dark end of the one sequential ramp. */
export const deepTeal = "#005f73";

const toHex = (rgb: string) =>
  `#${(rgb.match(/\d+/g) ?? []).map((value) => Number(value).toString(16).padStart(2, "0")).join("")}`;

const ramp = piecewise(interpolateLab, [paper, "#abd0d7", "#559dab", deepTeal]);

/**
 * Fill of a count from 1 to `most` as `#rrggbb`, white → deep teal. The ramp follows a power (0.65) of the count, since
 * a few departments carry most: even steps would leave all others white.
 */
export function heatColour(most: number): (count: number) => string {
  const scale = scalePow([0, Math.max(1, most)], [0, 1]).exponent(0.65);
  return (count) => toHex(ramp(scale(count)));
}
