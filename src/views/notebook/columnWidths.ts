import {charactersOf} from "../../export/characters.js";
import type {ReportCell, ReportColumn} from "../../export/report/report.js";

/** So many rows say how wide a column is. */
const looked = 100;

/** Columns of a report's table as wide as their words, within bounds. */
export const columnWidths = (
  names: readonly string[],
  rows: readonly (readonly ReportCell[])[],
): ReportColumn[] =>
  names.map((name, column) => {
    const lengths = rows.slice(0, looked).map((row) => widthOf(String(row[column] ?? "")));
    return {name, width: Math.min(40, Math.max(4, widthOf(name), ...lengths))};
  });

/** In characters of Chinese. */
const widthOf = (text: string) => charactersOf(text) / 2;
