import type {Area} from "../../layout/area.js";
import {round} from "../../layout/round.js";
import type {Group} from "./chart.js";

/**
 * A group that a reader may click: its kind, its number of tasks and what it says in words. The caller adds the keys.
 */
export function mark(parent: Group, kind: string, value: number, label: string): Group {
  return parent.append("g").attr("data-mark", kind).attr("data-value", value).attr("aria-label", label);
}

/** Draws a rectangle. */
export function box(group: Group, {x, y, width, height}: Area, fill: string) {
  return group
    .append("rect")
    .attr("x", round(x))
    .attr("y", round(y))
    .attr("width", round(width))
    .attr("height", round(height))
    .attr("fill", fill);
}

/** An invisible rectangle, so that the whole box of a mark answers the pointer, not its letters only. */
export function hitArea(group: Group, place: Area): void {
  box(group, place, "none").attr("pointer-events", "all");
}

/** What a part of a stacked bar leaves free at its end: a white line keeps the parts apart in greyscale print. */
export const seam = (length: number): number => (length > 3 ? 1 : 0);
