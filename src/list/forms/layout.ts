import {filledColumns, type Spot} from "./grid.js";
import type {Column, Header} from "./header.js";
import {type ClausePart, clauseParts} from "./rowClause.js";

/** Where a table's rows have what, once both its header and its rows are known. */
export interface Layout {
  columns: Column[];
  /** Columns of headings, outermost first; two at most. */
  headings: number[];
  /** The columns that a task's words stand in, one after the other. */
  tasks: number[];
  number: number | null;
  deadline: number | null;
  parties: ClausePart[];
}

/** A task column that is filled in fewer rows than this share holds headings. */
const rarely = 0.8;

/**
 * Lays a table out. Of two task columns the first holds headings if it says less often something than the second
 * (重点任务, merged over several 具体措施); if both are filled in every row, a task is what they say together.
 */
export function layoutOf({columns}: Header, rows: readonly Spot[][]): Layout {
  const at = (role: Column["role"]) =>
    columns.flatMap((column, index) => (column.role === role ? [index] : []));
  const filled = columns.map(() => 0);
  for (const row of rows) {
    const own = filledColumns(row);
    if (own.length > 1) for (const column of own) if (column < filled.length) filled[column]!++;
  }
  const fullest = at("task").reduce((most, column) => Math.max(most, filled[column]!), 0);
  const last = at("task").at(-1)!;
  const isHeading = (column: number) =>
    column < last && filled[column]! > 0 && filled[column]! < rarely * fullest;
  const [outer, inner, ...more] = columns.flatMap(({role}, index) =>
    (role === "heading" && filled[index]! > 0) || (role === "task" && isHeading(index)) ? [index] : [],
  );
  const surplus = new Set(more);
  return {
    columns: columns.map((column, index) => (surplus.has(index) ? {...column, role: "other"} : column)),
    headings: [outer, inner].filter((column) => column !== undefined),
    tasks: at("task").filter((column) => !isHeading(column)),
    number: at("number")[0] ?? null,
    deadline: at("deadline")[0] ?? null,
    parties: clauseParts(columns),
  };
}
