/** Rows of a chart by their places in its order, `to` not among them. */
export interface RowRange {
  from: number;
  to: number;
}

/**
 * A chart this wide is read on paper; this high it stands on a page with its title and its source, or on one that lies
 * across. In pixels of the chart; the style sheet has the same in millimetres.
 */
export const paper = {width: 920, height: 1110, across: 505} as const;

/**
 * Cuts rows into pages: as many on each as there is room for, one at least.
 * @param heights of the rows, from the first down
 * @param room for rows on a page, in the same unit
 */
export function pageRanges(heights: readonly number[], room: number): RowRange[] {
  const pages: RowRange[] = [];
  let [from, used] = [0, 0];
  heights.forEach((height, row) => {
    if (row > from && used + height > room) {
      pages.push({from, to: row});
      [from, used] = [row, 0];
    }
    used += height;
  });
  return heights.length > from ? [...pages, {from, to: heights.length}] : pages;
}
