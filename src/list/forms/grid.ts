import type {Cell} from "../source.js";

/** A place of a table's grid with the cell whose text holds there: its own, or that of the merged cell that covers it. */
export interface Spot {
  cell: Cell;
  anchor: Cell;
}

/** Finds for each place of a grid the cell that covers it; linear in the size of the grid. */
export function gridOf(rows: readonly Cell[][]): Spot[][] {
  const grid: Spot[][] = [];
  for (const cells of rows) {
    const above = grid.at(-1) ?? [];
    const row: Spot[] = [];
    cells.forEach((cell, column) => {
      const under =
        cell.covered === "above" ? above[column] : cell.covered === "left" ? row.at(-1) : undefined;
      row.push({cell, anchor: under?.anchor ?? cell});
    });
    grid.push(row);
  }
  return grid;
}

/** The columns in which a row has words of its own. */
export function filledColumns(row: readonly Spot[]): number[] {
  return row.flatMap(({cell, anchor}, column) => (cell === anchor && cell.text.trim() ? [column] : []));
}
