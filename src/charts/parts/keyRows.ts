import {round} from "../../layout/round.js";
import type {Group} from "./chart.js";

/** A thing that a key explains: drawn from `x` on, `y` being the middle of its row. */
export interface KeyEntry {
  width: number;
  draw: (group: Group, x: number, y: number) => void;
}

const rowHeight = 22;
const between = 20;

/** Entries of a key side by side, continued in a row below where `width` pixels end; of no height without entries. */
export function keyRows(
  entries: readonly KeyEntry[],
  width: number,
): {height: number; draw: (group: Group) => void} {
  let x = 0;
  let row = 0;
  const places = entries.map((entry) => {
    if (x > 0 && x + entry.width > width) {
      x = 0;
      row++;
    }
    const place = {x: round(x), y: row * rowHeight + rowHeight / 2};
    x += entry.width + between;
    return place;
  });
  return {
    height: entries.length === 0 ? 0 : (row + 1) * rowHeight,
    draw(group) {
      entries.forEach((entry, i) => {
        entry.draw(group, places[i]!.x, places[i]!.y);
      });
    },
  };
}
