import type {Cell} from "../../source.js";

/** A cell as Word keeps it: how many columns of the table's grid it takes, and how it is merged. */
export interface GridCell {
  /** Reads the text; not asked for where the place turns out to be covered. */
  text: () => string;
  span: number;
  /** `continue` where the cell is part of the one above it. */
  vertical: "restart" | "continue" | null;
  /** Whether the cell is part of the one to its left, as files made by old versions say it. */
  joined: boolean;
  /** True for the room before a row's first cell or behind its last, where the row has no cell. */
  outside: boolean;
}

/** A row of cells, and its place in the document. */
export interface GridRow {
  cells: GridCell[];
  line: number;
}

/** Word has 63 columns at most, but its grid has another one for each jog of a border; a span beyond this is a slip. */
export const widestSpan = 500;

/** In twentieths of a point: 3.5 mm, less than a character and the margins of its cell need. */
const narrow = 200;

/**
 * Spreads merged cells over the places that they cover: the n-th cell of each row stands in the n-th column. Texts are
 * read in the order of the document, as automatic numbers need. `widths` are those of the grid's columns, in twentieths
 * of a point, empty if not known.
 */
export function toGrid(rows: GridRow[], widths: number[]): Cell[][] {
  closeSlivers(rows, widths);
  let open = new Set<number>();
  return rows.map(({cells, line}) => {
    const grid: Cell[] = [];
    const next = new Set<number>();
    for (const {text, span, vertical, joined} of cells) {
      const start = grid.length;
      const above = vertical === "continue" && open.has(start);
      if (vertical) next.add(start);
      for (let column = 0; column < span; column++) {
        if (above) grid.push({text: "", line, covered: "above"});
        else if (column > 0 || (joined && start > 0)) grid.push({text: "", line, covered: "left"});
        else grid.push({text: text(), line});
      }
    }
    open = next;
    return grid;
  });
}

/**
 * Takes out the columns that are only there because a border was dragged a little aside in some rows: too narrow for
 * a character, and no cell stands in one of them alone.
 */
function closeSlivers(rows: GridRow[], widths: number[]): void {
  for (let column = Math.min(widths.length, widestSpan) - 1; column >= 0; column--) {
    if (!(widths[column]! > 0 && widths[column]! < narrow)) continue;
    const across = rows.map(({cells}) => cellAt(cells, column));
    if (across.some((cell) => cell && cell.span === 1 && !cell.outside)) continue;
    for (const cell of across) if (cell) cell.span--;
  }
}

function cellAt(cells: GridCell[], column: number): GridCell | undefined {
  let end = 0;
  return cells.find(({span}) => {
    end += span;
    return end > column;
  });
}
