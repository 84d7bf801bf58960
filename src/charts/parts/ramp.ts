import {interpolateLab, piecewise} from "d3-interpolate";
import {scalePow} from "d3-scale";
import {paper, roleColours} from "./colours.js";

const toHex = (rgb: string) =>
  `#${(rgb.match(/\d+/g) ?? []).map((value) => Number(value).toString(16).padStart(2, "0")).join("")}`;

const ramp = piecewise(interpolateLab, [paper, "#abd0d7", "#559dab", roleColours.sole]);

/**
 * Fill of a count from 1 to `most` as `#rrggbb`, white → the deep teal of 单独负责. The ramp follows a power (0.65) of
 * the count, since a few departments carry most: even steps would leave all others white.
 */
export function heatColour(most: number): (count: number) => string {
  const scale = scalePow([0, Math.max(1, most)], [0, 1]).exponent(0.65);
  return (count) => toHex(ramp(scale(count)));
}
