import {checkActors} from "./checks/actors.js";
import {checkAlike} from "./checks/alike.js";
import {checkNames} from "./checks/names.js";
import {checkNumbering} from "./checks/numbering.js";
import {checkOutside} from "./checks/outside.js";
import {checkPunctuation} from "./checks/punctuation.js";
import {checkWording} from "./checks/wording.js";
import {describe} from "./describe.js";
import {openDocument} from "./formats/open.js";
import {nearTable} from "./forms/nearTable.js";
import {readProse} from "./forms/prose.js";
import {readTable} from "./forms/table.js";
import {takeUnprintable} from "./printable.js";
import type {ListReading} from "./reading.js";
import {readTasks} from "./readTasks.js";
import type {Source} from "./source.js";
import {UnreadableError, unreadable} from "./unreadable.js";
import type {Names} from "./words/departments.js";

/** The steps of reading, in order: taking the document apart, finding its tasks, looking for what is odd. */
export type Stage = "open" | "tasks" | "checks";

export interface ReadOptions {
  /** Name of the file, for messages. */
  file: string;
  names: Names;
  /** The document's year, for deadlines that name none; left out, it is what the document says. */
  year?: number | null;
  /** Told each step as it begins. */
  progress?: (stage: Stage) => void;
}

/**
 * Reads a list from the bytes of its document, whatever its format.
 *
 * @throws UnreadableError only if no list can be read at all.
 */
export async function readList(bytes: Uint8Array, options: ReadOptions): Promise<ListReading> {
  options.progress?.("open");
  return readSource(await openDocument(bytes, options.file), options);
}

/**
 * Reads a list from a document taken apart: its table, or else its running text.
 *
 * @throws UnreadableError if it holds neither a table of tasks nor a responsibility clause.
 */
export function readSource(source: Source, options: ReadOptions): ListReading {
  const {file, names, progress} = options;
  progress?.("tasks");
  const unprintable = takeUnprintable(source);
  const described = describe(source, file);
  const description = {...described, year: options.year ?? described.year};
  const form = readTable(source, file) ?? readProse(source, {names});
  if (form === null) {
    const near = nearTable(source);
    throw new UnreadableError(file, near?.line ?? null, near?.reason ?? unreadable.noList);
  }
  const {tasks, found, names: known} = readTasks(form, {names, year: description.year, file});
  progress?.("checks");
  const all = [
    ...unprintable,
    ...form.findings,
    ...(form.form === "table" ? checkOutside(source, names) : []),
    ...found,
    ...checkNumbering(tasks),
    ...checkNames(tasks, known),
    ...checkActors(tasks, known),
    ...checkWording(tasks),
    ...checkAlike(tasks),
    ...checkPunctuation(tasks),
  ];
  return {
    description,
    form: form.form,
    tasks,
    findings: all.sort((a, b) => (a.source_line ?? 0) - (b.source_line ?? 0)),
  };
}
