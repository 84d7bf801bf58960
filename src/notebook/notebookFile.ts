import type {Notebook} from "./notebook.js";
import {type CellRefusal, cellsOf, isObject, rawCell} from "./notebookCells.js";
import {type Migration, migrations, type RawNotebook} from "./notebookVersions.js";

/** What a file says that it is, and the id of the element that holds a notebook in an HTML file. */
export const notebookFormat = "responsibility-list-notebook";

/** The version that is written. */
export const notebookVersion = migrations.length + 1;

/** So large may a notebook be, as JSON in UTF-8. */
export const mostBytes = 5 * 2 ** 20;

export const mostCells = 500;

/** Why something is not read as a notebook. */
export type NotebookRefusal =
  | {kind: "tooLarge"; most: number}
  | {kind: "notJson"}
  | {kind: "otherFormat"}
  | {kind: "newer"; version: number; known: number}
  /** The file is not as its own, older version has it. */
  | {kind: "notMigrated"; version: number}
  | {kind: "field"; field: "version" | "title" | "cells"}
  | {kind: "tooManyCells"; cells: number; most: number}
  | CellRefusal;

/** A notebook, or why there is none. */
export type ReadNotebook = {notebook: Notebook; refusal: null} | {notebook: null; refusal: NotebookRefusal};

/** A notebook as one JSON file, for people to read too; the same notebook gives the same text. */
export const notebookText = (notebook: Notebook): string => `${JSON.stringify(fileOf(notebook), null, 2)}\n`;

/** The same without white space. */
export const shortNotebookText = (notebook: Notebook): string => JSON.stringify(fileOf(notebook));

const fileOf = ({title, cells}: Notebook) => ({
  format: notebookFormat,
  version: notebookVersion,
  title,
  cells: cells.map(rawCell),
});

/**
 * Reads a notebook from the text of its JSON file, or of an HTML file that holds one. Never throws. Ids are new, `cell-1`
 * and so on; what the format does not know is dropped.
 * @param chain how older versions become the newest
 */
export function readNotebook(text: string, chain: readonly Migration[] = migrations): ReadNotebook {
  const refused = (refusal: NotebookRefusal) => ({notebook: null, refusal});
  const json = jsonIn(text.replace(/^\ufeff/, ""));
  if (json === null) return refused({kind: "otherFormat"});
  if (json.length > mostBytes || new TextEncoder().encode(json).length > mostBytes)
    return refused({kind: "tooLarge", most: mostBytes});
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch {
    return refused({kind: "notJson"});
  }
  if (!isObject(raw) || !Object.hasOwn(raw, "format") || raw.format !== notebookFormat)
    return refused({kind: "otherFormat"});
  const newest = migrated(raw, chain);
  if ("kind" in newest) return refused(newest);
  const {title, cells} = newest.raw;
  if (typeof title !== "string") return refused({kind: "field", field: "title"});
  if (!Array.isArray(cells)) return refused({kind: "field", field: "cells"});
  if (cells.length > mostCells) return refused({kind: "tooManyCells", cells: cells.length, most: mostCells});
  const read = cellsOf(cells);
  return Array.isArray(read) ? {notebook: {title, cells: read}, refusal: null} : refused(read);
}

/** A file as the newest version has it. */
function migrated(raw: RawNotebook, chain: readonly Migration[]): {raw: RawNotebook} | NotebookRefusal {
  const {version} = raw;
  const known = chain.length + 1;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1)
    return {kind: "field", field: "version"};
  if (version > known) return {kind: "newer", version, known};
  try {
    return {raw: chain.slice(version - 1).reduce((file, migrate) => migrate(file), raw)};
  } catch {
    return {kind: "notMigrated", version};
  }
}

/** The JSON of a file: all of it, or what an HTML file holds in its element; null if it holds none. */
function jsonIn(text: string): string | null {
  if (!/^\s*</.test(text)) return text;
  // In a page all other quotes are escaped, and in its JSON every `<` is.
  const place = text.indexOf(`id="${notebookFormat}"`);
  const start = place < 0 ? -1 : text.indexOf(">", place);
  const end = start < 0 ? -1 : text.indexOf("<", start);
  return end < 0 ? null : text.slice(start + 1, end);
}
