import {csvBlob, csvText} from "../../export/csv.js";
import type {Text} from "../../text/zh.js";
import {type DutyOrder, dutyGroups} from "./dutyGroups.js";
import type {SheetContent} from "./sheetContent.js";

/** The duty sheet as a table of plain values, in the order of the page; what begins like a formula is text. */
export function dutyTable({duties, shortName}: SheetContent, order: DutyOrder, text: Text) {
  const {columns: names, inherited} = text.departments.sheet;
  const columns = [
    {name: names.no, width: 8},
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

/** The duty sheet as a file. */
export async function dutyFile(
  format: "xlsx" | "csv",
  sheet: SheetContent,
  order: DutyOrder,
  text: Text,
): Promise<Blob> {
  const {columns, rows} = dutyTable(sheet, order, text);
  if (format === "csv") {
    return csvBlob(
      csvText(
        columns.map(({name}) => name),
        rows,
      ),
    );
  }
  // The writer of workbooks is loaded when somebody wants one.
  const {xlsxBlob} = await import("../../export/xlsx.js");
  return xlsxBlob({
    name: text.departments.sheet.name,
    cover: coverLines(sheet),
    columns,
    rows,
    // The data are of a year; a clock would make a new file of the same tasks.
    date: new Date(Date.UTC(sheet.year ?? 2000, 0, 1)),
  });
}
