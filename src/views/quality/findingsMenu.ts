import {copyText} from "../../export/clipboard.js";
import {textBlob} from "../../export/text.js";
import type {Part} from "../part.js";
import {saveMenu} from "../saveMenu.js";
import {tableFile} from "../tableFile.js";
import type {Context} from "../view.js";
import {coverLines, drafterLines, findingTable, type ShownFindings} from "./findingFiles.js";

const formats = ["xlsx", "csv", "txt", "copy"] as const;
type Format = (typeof formats)[number];

/** Buttons that hand out the findings that are shown: as a workbook, as CSV, as a list for the drafter, or copied. */
export function findingsMenu(menu: Part, files: ShownFindings, context: Context): void {
  const {text} = context;
  const words = text.quality;
  const save = {
    formats,
    button: (format: Format) => words.export[format],
    file: [words.title, files.list.list_id, ...files.inForce],
    make: (format: Format) => handedOut(format, files, context),
    done: (format: Format) => (format === "copy" ? words.copied(files.shown.length) : ""),
    failed: ({message}: Error, format: Format) =>
      format === "copy" ? words.notCopied : text.menu.failed(message),
  };
  saveMenu(menu, save, context);
}

async function handedOut(
  format: Format,
  files: ShownFindings,
  {document, text}: Context,
): Promise<Blob | null> {
  if (format === "copy") {
    await copyText(drafterLines(files, text).join("\n"), document);
    return null;
  }
  if (format === "txt") return textBlob(drafterLines(files, text));
  return tableFile(format, {
    name: text.quality.title,
    cover: coverLines(files, text),
    ...findingTable(files, text),
    year: files.list.year,
  });
}
