import type {Cell, Table} from "../source.js";
import {filledColumns, gridOf, type Spot} from "./grid.js";
import {type Header, headerAt} from "./header.js";

/** The rows under a header, up to one with other columns. */
export interface TablePart {
  header: Header;
  /** The cells of the header's rows. */
  names: Cell[];
  rows: Spot[][];
}

/** A table taken apart at its headers; without parts if it has none. */
export interface TableParts {
  grid: Spot[][];
  /** The text of each row above the first header: titles, issuers, dates. */
  above: Cell[];
  parts: TablePart[];
}

/** Takes a table apart: what stands above its header, and the rows below; a header that is repeated is passed over. */
export function partsOf(table: Table): TableParts {
  const grid = gridOf(table.rows);
  const above: Cell[] = [];
  const parts: TablePart[] = [];
  for (let at = 0; at < grid.length; at++) {
    const row = grid[at]!;
    const part = parts.at(-1);
    const header = headerAt(grid, at);
    if (header) {
      if (!part || !sameNames(part.header, header)) {
        const names = grid.slice(at, at + header.height).flatMap((cells) => cells.map(({cell}) => cell));
        parts.push({header, names, rows: []});
      }
      at += header.height - 1;
    } else if (part) {
      part.rows.push(row);
    } else {
      const words = filledColumns(row).map((column) => row[column]!.cell);
      const [first] = words;
      if (first) above.push({text: words.map(({text}) => text.trim()).join(" "), line: first.line});
    }
  }
  return {grid, above, parts};
}

const sameNames = (one: Header, other: Header) =>
  one.columns.length === other.columns.length &&
  one.columns.every(({name}, column) => name === other.columns[column]!.name);
