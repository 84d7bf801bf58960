import {ink, paper} from "./colours.js";

function channel(hex: string, index: number): number {
  const value = Number.parseInt(hex.slice(1 + 2 * index, 3 + 2 * index), 16) / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** Relative luminance of a `#rrggbb` colour, 0 to 1, as WCAG 2.2 defines it. */
export function luminance(hex: string): number {
  return 0.2126 * channel(hex, 0) + 0.7152 * channel(hex, 1) + 0.0722 * channel(hex, 2);
}

/** Contrast of two `#rrggbb` colours, 1 to 21, as WCAG 2.2 defines it. */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/**
 * Colour of text on a fill at a contrast of at least 4.5 : 1: ink, else white, else black. One of white and black
 * always reaches 4.58.
 */
export function onColour(fill: string): string {
  return [ink, paper].find((colour) => contrast(colour, fill) >= 4.5) ?? "#000000";
}
