import {copyText} from "../../export/clipboard.js";
import {csvBlob, csvText} from "../../export/csv.js";
import {download, fileName} from "../../export/download.js";
import {textBlob} from "../../export/text.js";
import {type Part, part, parts} from "../part.js";
import type {Context} from "../view.js";
import {coverLines, drafterLines, findingTable, type ShownFindings} from "./findingFiles.js";

const formats = ["xlsx", "csv", "txt", "copy"] as const;
type Format = (typeof formats)[number];

/** Buttons that hand out the findings that are shown: as a workbook, as CSV, as a list for the drafter, or copied. */
export function findingsMenu(menu: Part, files: ShownFindings, {document, text}: Context): void {
  const words = text.quality;
  part(menu, "span", "heading").text(text.menu.heading);
  const buttons = parts(menu, "button", "save", formats)
    .attr("type", "button")
    .attr("data-format", (format) => format)
    .attr("title", (format) => words.export[format].title)
    .text((format) => words.export[format].name);
  const said = part(menu, "span", "said").attr("role", "status").text("");
  const fault = part(menu, "span", "failed").attr("role", "status").text("");
  const run = async (format: Format) => {
    try {
      said.text("");
      fault.text("");
      if (format === "copy") await copyText(drafterLines(files, text).join("\n"), document);
      else {
        const name = [words.title, files.list.list_id, ...files.inForce];
        download(await fileOf(format, files, text), fileName(name, format), document);
      }
      said.text(format === "copy" ? words.copied(files.shown.length) : "");
    } catch (error) {
      fault.text(format === "copy" ? words.notCopied : text.menu.failed((error as Error).message));
    }
  };
  buttons.on("click", (_, format) => void run(format));
}

async function fileOf(
  format: Exclude<Format, "copy">,
  files: ShownFindings,
  text: Context["text"],
): Promise<Blob> {
  if (format === "txt") return textBlob(drafterLines(files, text));
  const {columns, rows} = findingTable(files, text);
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
    name: text.quality.title,
    cover: coverLines(files, text),
    columns,
    rows,
    // The data are of a year; a clock would make a new file of the same findings.
    date: new Date(Date.UTC(files.list.year ?? 2000, 0, 1)),
  });
}
