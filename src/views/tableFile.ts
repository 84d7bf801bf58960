import {csvBlob, csvText} from "../export/csv.js";
import {dataDay} from "../export/dataDay.js";
import type {SheetContent} from "../export/xlsx.js";

/** A table to hand out. Only a workbook has its name, the lines of the cover and the year. */
export interface TableContent extends SheetContent {
  /** The year that the data are of; null where no document says it. */
  year: number | null;
}

/** A table as a workbook or as CSV; the same content gives the same bytes. */
export const tableFile = async (format: "xlsx" | "csv", {year, ...sheet}: TableContent): Promise<Blob> =>
  format === "csv" ? csvFile(sheet) : bookFile([sheet], year);

/** A table as CSV. */
export const csvFile = ({columns, rows}: Pick<SheetContent, "columns" | "rows">): Blob =>
  csvBlob(
    csvText(
      columns.map(({name}) => name),
      rows,
    ),
  );

/** Tables as a workbook, a sheet each. */
export async function bookFile(sheets: readonly SheetContent[], year: number | null): Promise<Blob> {
  // The writer of workbooks is loaded when somebody wants one.
  const {xlsxBlob} = await import("../export/xlsx.js");
  // The data are of a year; a clock would make a new file of the same rows.
  return xlsxBlob({sheets, date: dataDay(year)});
}
