import {sitePath} from "../../imported/sitePath.js";
import type {Notebook} from "../../notebook/notebook.js";
import {type NotebookRefusal, readNotebook, shortNotebookText} from "../../notebook/notebookFile.js";

/** What is kept beside a notebook, and not in it, so that no file or link can bring it along. */
export interface NotebookMarks {
  /** The day of the last change, as an ISO date. */
  changed: string;
  /** True: made or run here. What came from elsewhere does not run before its reader has seen it. */
  isTrusted: boolean;
}

/** A notebook that the browser keeps. */
export interface KeptNotebook extends NotebookMarks {
  id: string;
  notebook: Notebook;
}

/** What is kept and cannot be read. It stays as it is until it is deleted. */
export interface DamagedNotebook {
  id: string;
  refusal: NotebookRefusal;
}

export type KeptEntry = KeptNotebook | DamagedNotebook;

export const isDamaged = (entry: KeptEntry): entry is DamagedNotebook => "refusal" in entry;

/** What became of a wish to keep, delete or restore. Whatever it was but `done`, what was kept before is kept still. */
export type KeepOutcome =
  | {kind: "done"; id: string}
  /** The browser has no more room for this site: some five million characters in all. */
  | {kind: "full"}
  /** The browser keeps nothing here; in its own words. */
  | {kind: "refused"; reason: string}
  /** What stands under this id cannot be read here, and is not written over: a newer site may have kept it. */
  | {kind: "damaged"; refusal: NotebookRefusal}
  /** There is none. */
  | {kind: "none"};

const prefix = () => `${sitePath()}notebooks/`;
const keyOf = (id: string) => prefix() + id;
const deletedPrefix = () => `${sitePath()}notebooks-deleted/`;

/** A new id. It is random, so that two tabs do not take the same. */
export function newNotebookId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** All that is kept, what was changed last first, what cannot be read last. None where the browser refuses its storage. */
export const keptNotebooks = (): KeptEntry[] =>
  idsUnder(prefix())
    .flatMap((id) => keptNotebook(id) ?? [])
    .sort(byDay);

/** One of them; null if there is none. */
export const keptNotebook = (id: string): KeptEntry | null => entryAt(id, keyOf(id));

/** The file that is kept under an id, to be downloaded where it cannot be read; null if there is none. */
export function rawNotebook(id: string): string | null {
  const value = valueAt(keyOf(id));
  return value === null ? null : parted(value).file;
}

/** Keeps a notebook under its id, in the place of what was kept there. Never throws. */
export function keepNotebook({id, notebook, changed, isTrusted}: KeptNotebook): KeepOutcome {
  const former = keptNotebook(id);
  if (former && isDamaged(former)) return {kind: "damaged", refusal: former.refusal};
  const marks: NotebookMarks = {changed, isTrusted};
  return outcomeOf(id, () =>
    localStorage.setItem(keyOf(id), `${JSON.stringify(marks)}\n${shortNotebookText(notebook)}`),
  );
}

/** Deletes what is kept under an id, readable or not. It can be brought back until the next is deleted. Never throws. */
export function deleteNotebook(id: string): KeepOutcome {
  const value = valueAt(keyOf(id));
  if (value === null) return {kind: "none"};
  return outcomeOf(id, () => {
    for (const former of idsUnder(deletedPrefix())) localStorage.removeItem(deletedPrefix() + former);
    move(keyOf(id), deletedPrefix() + id, value);
  });
}

/** What was deleted last, and can be brought back; null if there is none. */
export function deletedNotebook(): KeptEntry | null {
  const [id] = idsUnder(deletedPrefix());
  return id === undefined ? null : entryAt(id, deletedPrefix() + id);
}

/**
 * Brings back what was deleted last, under its id, or under another where another tab has kept something under that since.
 * Never throws.
 */
export function restoreNotebook(): KeepOutcome {
  const [id] = idsUnder(deletedPrefix());
  const value = id === undefined ? null : valueAt(deletedPrefix() + id);
  if (id === undefined || value === null) return {kind: "none"};
  const to = valueAt(keyOf(id)) === null ? id : newNotebookId();
  return outcomeOf(to, () => move(deletedPrefix() + id, keyOf(to), value));
}

/**
 * Calls back when another tab keeps or deletes a notebook, with its id, and with null when it empties the storage. Returns
 * what ends that.
 */
export function watchNotebooks(
  window: Pick<Window, "addEventListener" | "removeEventListener">,
  changed: (id: string | null) => void,
): () => void {
  const listener = ({key}: StorageEvent) => {
    if (key === null) changed(null);
    else if (key.startsWith(prefix())) changed(key.slice(prefix().length));
  };
  window.addEventListener("storage", listener);
  return () => window.removeEventListener("storage", listener);
}

function entryAt(id: string, key: string): KeptEntry | null {
  const value = valueAt(key);
  if (value === null) return null;
  const {file, marks} = parted(value);
  const {notebook, refusal} = readNotebook(file);
  return refusal ? {id, refusal} : {id, notebook, ...marks};
}

/** What is stored, in its two parts: marks in the first line, then the file. Without marks it is not trusted. */
function parted(value: string): {marks: NotebookMarks; file: string} {
  const end = value.indexOf("\n");
  try {
    const {changed, isTrusted} = JSON.parse(value.slice(0, end)) as Partial<NotebookMarks>;
    if (typeof changed === "string" && typeof isTrusted === "boolean")
      return {marks: {changed, isTrusted}, file: value.slice(end + 1)};
  } catch {
    // Not as this site stores it: all of it is the file.
  }
  return {marks: {changed: "", isTrusted: false}, file: value};
}

/** Moves a value. Where it is taken first, as there may be no room for it twice. */
function move(from: string, to: string, value: string): void {
  localStorage.removeItem(from);
  try {
    localStorage.setItem(to, value);
  } catch (error) {
    localStorage.setItem(from, value);
    throw error;
  }
}

function outcomeOf(id: string, work: () => void): KeepOutcome {
  try {
    work();
    return {kind: "done", id};
  } catch (error) {
    const {name, message} = error as Error;
    return /quota/i.test(name) ? {kind: "full"} : {kind: "refused", reason: message || name};
  }
}

/** The ids of what is stored under keys that begin so; none where the browser refuses. */
function idsUnder(start: string): string[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(start))
      .map((key) => key.slice(start.length));
  } catch {
    return [];
  }
}

function valueAt(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

const collator = new Intl.Collator("zh-Hans-CN");

function byDay(a: KeptEntry, b: KeptEntry): number {
  if (isDamaged(a) || isDamaged(b))
    return Number(isDamaged(a)) - Number(isDamaged(b)) || (a.id < b.id ? -1 : 1);
  if (a.changed !== b.changed) return a.changed > b.changed ? -1 : 1;
  return collator.compare(a.notebook.title, b.notebook.title) || (a.id < b.id ? -1 : 1);
}
