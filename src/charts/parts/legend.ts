import {round} from "../../layout/round.js";
import {textWidth} from "../../layout/textWidth.js";
import type {Chart, Group} from "./chart.js";
import {ink} from "./colours.js";
import {textLine} from "./lines.js";
import {box} from "./mark.js";

export interface LegendItem {
  key: string;
  label: string;
  fill: string;
  /** Set for a part that is outlined with dashes instead of filled. */
  outline?: string | undefined;
}

const fontSize = 12;
const lineHeight = 20;

function places(items: readonly LegendItem[], width: number): {x: number; line: number}[] {
  let x = 0;
  let line = 0;
  return items.map(({label}) => {
    const itemWidth = 16 + textWidth(label, fontSize);
    if (x > 0 && x + itemWidth > width) {
      x = 0;
      line++;
    }
    const place = {x: round(x), line};
    x += itemWidth + 18;
    return place;
  });
}

/** Height of a legend in pixels: 0 without items. */
export function legendHeight(items: readonly LegendItem[], width: number): number {
  return ((places(items, width).at(-1)?.line ?? -1) + 1) * lineHeight;
}

/** Draws swatches with their names in a line from the top left, continued below where `width` ends. */
export function legend(parent: Chart | Group, items: readonly LegendItem[], width: number): void {
  if (items.length === 0) return;
  const group = (parent as Group).append("g").attr("data-part", "legend").attr("font-size", fontSize);
  places(items, width).forEach(({x, line}, i) => {
    const {key, label, fill, outline} = items[i]!;
    const y = line * lineHeight;
    const item = group.append("g").attr("data-legend", key);
    const swatch = box(item, {x: x + 0.5, y: y + 3.5, width: 11, height: 11}, fill);
    if (outline) swatch.attr("stroke", outline).attr("stroke-dasharray", "3 2");
    textLine(item, label, {x: x + 16, y: y + 13, fill: ink});
  });
}
