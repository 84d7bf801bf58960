import type {PictureCell} from "./picture.js";

/** From so many tasks on a share or a difference is worth a word: of one task, one is all. */
export const enoughTasks = 5;

/** Values nearer than this are the same but for how numbers are rounded inside a computer. */
export const nearly = 1e-9;

/** The cells with the greatest value, the most telling first: that with the most tasks, or with the fewest. */
export function mostTelling(
  cells: readonly PictureCell[],
  value: (cell: PictureCell) => number,
  first: "most" | "fewest" = "most",
): PictureCell[] {
  const greatest = cells.reduce((max, cell) => Math.max(max, value(cell)), Number.NEGATIVE_INFINITY);
  const sign = first === "most" ? -1 : 1;
  return cells.filter((cell) => value(cell) >= greatest - nearly).sort((a, b) => sign * (a.tasks - b.tasks));
}
