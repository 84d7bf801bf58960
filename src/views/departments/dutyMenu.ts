import {download, fileName} from "../../export/download.js";
import {type Part, part, parts} from "../part.js";
import type {Context} from "../view.js";
import {dutyFile} from "./dutyFiles.js";
import type {DutyOrder} from "./dutyGroups.js";
import type {SheetContent} from "./sheetContent.js";

const formats = ["xlsx", "csv"] as const;
type Format = (typeof formats)[number];

/** Buttons that print the duty sheet or hand it out as a workbook or as CSV. */
export function dutyMenu(menu: Part, sheet: SheetContent, order: DutyOrder, {document, text}: Context): void {
  const words = text.departments.sheet;
  part(menu, "button", "print")
    .attr("type", "button")
    .text(words.print)
    .on("click", () => document.defaultView?.print());
  part(menu, "span", "heading").text(text.menu.heading);
  const buttons = parts(menu, "button", "save", formats)
    .attr("type", "button")
    .attr("data-format", (format) => format)
    .attr("title", (format) => words.exports[format].title)
    .text((format) => words.exports[format].name);
  const fault = part(menu, "span", "failed").attr("role", "status").text("");
  const save = async (format: Format) => {
    try {
      fault.text("");
      download(await dutyFile(format, sheet, order, text), fileName(sheet.file, format), document);
    } catch (error) {
      fault.text(text.menu.failed((error as Error).message));
    }
  };
  buttons.on("click", (_, format) => void save(format));
}
