import {charactersOf} from "../export/characters.js";
import type {SheetContent} from "../export/xlsx.js";
import type {Data} from "./dataTable.js";

/** Widths of columns in characters: as wide as the head and the longest value, within bounds. */
const [narrowest, widest] = [8, 60];

/** The numbers of a chart as a worksheet. @param cover title, finding, source line and link, each a line */
export function figureSheet(name: string, cover: readonly string[], {columns, rows}: Data): SheetContent {
  return {
    name,
    cover: cover.filter(Boolean),
    columns: columns.map((column, at) => {
      const needed = rows.reduce(
        (most, row) => Math.max(most, charactersOf(String(row[at] ?? ""))),
        charactersOf(column),
      );
      return {name: column, width: Math.min(widest, Math.max(narrowest, needed + 3))};
    }),
    rows,
  };
}
