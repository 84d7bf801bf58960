import type {SchemaElement} from "hyparquet";
import {parquetWriteBuffer} from "hyparquet-writer";
import {columnNames} from "./columnNames.js";
import {columnValues} from "./columnValues.js";
import {TableFaultError} from "./fault.js";
import {most} from "./limits.js";

/** A table as a file, before it has a place among others. */
export interface ReadTable {
  /** A Parquet file. */
  bytes: Uint8Array;
  rows: number;
  /** What stands above the row that names the columns, a text for each row, and is not in the table. */
  above: readonly string[];
}

/** More rows than this above the names are no title. */
const mostAbove = 5;

/**
 * A grid of texts as a table. Rows that hold nothing are left out. The first row names the columns; if there are
 * several, the first that fills more than one cell, and the few above it are titles.
 * @throws TableFaultError if there is nothing, or more than a browser has room for
 */
export function gridTable(grid: readonly (readonly string[])[]): ReadTable {
  const filled = grid.filter((row) => row.some(isFilled));
  if (filled.length === 0) throw new TableFaultError({kind: "empty"});
  const columns = filled.reduce((widest, row) => Math.max(widest, row.findLastIndex(isFilled) + 1), 0);
  const head =
    columns === 1 ? 0 : filled.findIndex((row) => row.findIndex(isFilled) < row.findLastIndex(isFilled));
  const start = head > mostAbove ? 0 : Math.max(0, head);
  const rows = filled.length - start - 1;
  if (columns > most.columns)
    throw new TableFaultError({kind: "tooManyColumns", columns, most: most.columns});
  if (rows > most.rows) throw new TableFaultError({kind: "tooManyRows", most: most.rows});
  if (rows * columns > most.cells)
    throw new TableFaultError({kind: "tooManyCells", rows, columns, most: most.cells});

  const below = filled.slice(start + 1);
  const names = columnNames(Array.from({length: columns}, (_, column) => filled[start]![column] ?? ""));
  const read = names.map((_, column) => columnValues(below.map((row) => row[column] ?? "")));
  const elements = read.map(
    ({element}, column): SchemaElement => ({
      name: names[column]!,
      ...element,
      repetition_type: "OPTIONAL",
    }),
  );
  const buffer = parquetWriteBuffer({
    schema: [{name: "root", num_children: columns}, ...elements],
    columnData: read.map(({data}, column) => ({name: names[column]!, data})),
    // Nobody asks this file anything: the engine takes it whole.
    statistics: false,
  });
  const above = filled.slice(0, start).map((row) => row.filter(isFilled).join(" ").trim());
  return {bytes: new Uint8Array(buffer), rows, above};
}

const isFilled = (cell: string) => /\S/.test(cell);
