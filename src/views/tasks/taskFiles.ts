import {dataYear} from "../../export/dataDay.js";
import {type Part, part} from "../part.js";
import {saveMenu} from "../saveMenu.js";
import {tableFile} from "../tableFile.js";
import type {Context} from "../view.js";
import {fileColumns} from "./columns.js";
import type {TaskColumn} from "./state.js";
import type {TaskSet} from "./taskSet.js";

const formats = ["csv", "xlsx", "docx"] as const;
type Format = (typeof formats)[number];

/** As many tasks a Word table has at most: of more the browser and Word itself would stand still. */
export const mostInWord = 5000;

/** More tasks than a Word table has; the message is for the reader. */
export class TooManyForWordError extends Error {}

/** The tasks to hand out: those at these places, in this order, with the columns that are shown. */
export interface TaskFile {
  set: TaskSet;
  places: readonly number[];
  columns: readonly TaskColumn[];
  /** Two lines above the table: what it is, and of which list. */
  cover: readonly string[];
  /** Parts of the file's name. */
  file: readonly string[];
  /** The list's year; null where no document says it. */
  year: number | null;
}

/** Buttons that hand out tasks as CSV, workbook or Word table. */
export function taskFiles(area: Part, heading: string, content: () => TaskFile, context: Context): void {
  const words = context.text.tasks.files;
  const save = {
    heading,
    formats,
    button: (format: Format) => ({name: words[format]}),
    file: () => content().file,
    make: (format: Format) => taskFile(format, content(), context),
    failed: (error: Error) =>
      error instanceof TooManyForWordError ? error.message : context.text.menu.failed(error.message),
  };
  saveMenu(part(area, "div", "menu"), save, context);
}

/** The tasks as a file. Rejects with a {@link TooManyForWordError}; a workbook and CSV have no limit. */
export async function taskFile(
  format: Format,
  content: TaskFile,
  {text}: Pick<Context, "text">,
): Promise<Blob> {
  const {set, places, cover, year} = content;
  if (format === "docx" && places.length > mostInWord) {
    throw new TooManyForWordError(text.tasks.files.tooManyForWord(places.length, mostInWord));
  }
  const columns = fileColumns(content.columns, text);
  const rows = places.map((place) => columns.map(({value}) => value(set, place, text)));
  if (format !== "docx") return tableFile(format, {name: text.site.pages.tasks, cover, columns, rows, year});
  // The writer of Word documents is loaded when somebody wants one.
  const {docxBlob} = await import("../../export/docx.js");
  return docxBlob({cover, columns, rows, year: dataYear(year)});
}
