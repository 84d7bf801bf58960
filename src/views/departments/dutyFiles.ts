import type {Text} from "../../text/zh.js";
import {tableFile} from "../tableFile.js";
import {type DutyOrder, dutyGroups} from "./dutyGroups.js";
import {dutyPlaces} from "./dutyPlaces.js";
import type {SheetContent} from "./sheetContent.js";

/** The duty sheet as a table of plain values, in the order of the page; what begins like a formula is text. */
export function dutyTable({duties, shortName}: SheetContent, order: DutyOrder, text: Text) {
  const {columns: names, inherited} = text.departments.sheet;
  const places = dutyPlaces(duties);
  const placed = places.size > 0;
  const columns = [
    {name: names.no, width: 8, align: "center"} as const,
    ...(placed ? [{name: names.place, width: 34}] : []),
    {name: names.task, width: 60},
    {name: names.role(shortName), width: 14},
    {name: names.leads, width: 26},
    {name: names.shares, width: 36},
    {name: names.supports, width: 26},
    {name: names.deadline, width: 24},
    {name: names.section, width: 36},
  ];
  const rows = dutyGroups(duties, order, text)
    .flatMap((group) => group.rows)
    .map((row) => [
      row.task_no,
      ...(placed ? [places.get(row.task_id)?.heading ?? null] : []),
      row.task,
      text.roles[row.role] + (row.inherited ? `（${inherited(row.inherited_from)}）` : ""),
      row.leads,
      row.shares,
      row.supports,
      row.deadline,
      row.section,
    ]);
  return {columns, rows};
}

/** The lines over the table: whose sheet it is, of which list, how many tasks. */
export const coverLines = ({heading, list, total}: SheetContent): string[] => [heading, list, total];

/** The duty sheet as a file. A workbook leaves out the columns that no row fills; CSV always has the same. */
export const dutyFile = (
  format: "xlsx" | "csv",
  sheet: SheetContent,
  order: DutyOrder,
  text: Text,
): Promise<Blob> => {
  const table = dutyTable(sheet, order, text);
  return tableFile(format, {
    name: text.departments.sheet.name,
    cover: coverLines(sheet),
    ...(format === "xlsx" ? filledColumns(table) : table),
    year: sheet.year,
  });
};

/** The table without the columns that are empty in all rows. */
function filledColumns({columns, rows}: ReturnType<typeof dutyTable>) {
  const filled = (_: unknown, at: number) => rows.some((row) => row[at] !== null);
  return {columns: columns.filter(filled), rows: rows.map((row) => row.filter(filled))};
}
