import {type CellValue, cellText} from "../../list/formats/xlsx/cellText.js";
import {filledSheets} from "../../list/formats/xlsx.js";
import {gridTable, type ReadTable} from "./gridTable.js";

/**
 * Each visible worksheet of a workbook that holds anything as a table: cells by their values, not by how they are shown,
 * so that 45% is 0.45 and 6月30日 has its year. A merged cell is its first place, the others are blank.
 * @throws TableFaultError as {@link gridTable}
 * @throws UnreadableError if the workbook cannot be taken apart
 */
export async function workbookTables(bytes: Uint8Array): Promise<(ReadTable & {sheet: string})[]> {
  const sheets = await filledSheets(bytes, "");
  return sheets.map((sheet) => {
    const grid = sheet.rows.map((row, r) =>
      row.map((value, c) => valueText(value, sheet.cells?.get(`${r},${c}`)?.style?.numFmt)),
    );
    return {...gridTable(grid), sheet: sheet.name};
  });
}

/** A cell's value as a text that says what it is. */
function valueText(value: CellValue, format = ""): string {
  if (typeof value === "number") {
    // A code whose zeros its format writes: 00000.
    const isCode = /^0{2,}$/.test(format) && Number.isInteger(value) && value >= 0;
    return isCode ? cellText(value).padStart(format.length, "0") : cellText(value);
  }
  if (!(value instanceof Date) || !(value.getUTCFullYear() <= 9999)) return cellText(value, format);
  const [day = "", clock = ""] = value.toISOString().split(/[T.]/);
  if (value.getUTCFullYear() < 1900) return clock;
  return clock === "00:00:00" ? day : `${day} ${clock}`;
}
