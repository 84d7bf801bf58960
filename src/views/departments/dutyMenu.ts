import {type Part, part} from "../part.js";
import {saveMenu} from "../saveMenu.js";
import type {Context} from "../view.js";
import {dutyFile} from "./dutyFiles.js";
import type {DutyOrder} from "./dutyGroups.js";
import type {SheetContent} from "./sheetContent.js";

const formats = ["xlsx", "csv"] as const;
type Format = (typeof formats)[number];

/** Buttons that print the duty sheet or hand it out as a workbook or as CSV. */
export function dutyMenu(menu: Part, sheet: SheetContent, order: DutyOrder, context: Context): void {
  const {document, text} = context;
  const words = text.departments.sheet;
  part(menu, "button", "print")
    .attr("type", "button")
    .text(words.print)
    .on("click", () => document.defaultView?.print());
  const save = {
    formats,
    button: (format: Format) => words.exports[format],
    file: sheet.file,
    make: (format: Format) => dutyFile(format, sheet, order, text),
  };
  saveMenu(menu, save, context);
}
