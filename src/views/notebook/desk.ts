import type {BenchTable} from "../../engine/workbench.js";
import type {ImportedSources} from "../../imported/importedSources.js";
import type {Notebook} from "../../notebook/notebook.js";
import type {Browser} from "../view.js";
import type {DroppedFiles} from "./droppedFiles.js";
import type {NotebookContext} from "./notebookContext.js";
import type {Runs} from "./runs.js";

/** What the cells of a notebook ask of the page that they stand on. */
export interface Desk {
  readonly context: NotebookContext & {browser: Browser};
  /** As it stands now. */
  readonly notebook: Notebook;
  readonly runs: Runs;
  /** What queries can name; none before the engine is up. */
  readonly tables: readonly BenchTable[];
  /**
   * Changes the notebook, which is saved and can be undone.
   * @param typing the cell that is typed in: a burst of keys is one step of undo
   */
  change(next: Notebook, typing?: string): void;
  /** An id for a new cell: none that undoing can bring back has it. */
  freeId(): string;
  /** The imported lists among them, and the files that were dropped. */
  readonly imported: readonly ImportedSources[];
  readonly files: DroppedFiles;
  /** The cells whose words are open to be written. */
  readonly writing: Set<string>;
  /** Runs a query, and then those that read it and were run before. @param seconds that each may take */
  run(id: string, seconds?: number): void;
  /** Runs what reads an input or a query and was run before. */
  runReaders(id: string): void;
  /** Draws the page anew, soon. */
  draw(): void;
  /** Says what was done; read out too. */
  say(words: string): void;
  /** Moves the focus to a cell, once it is drawn. */
  focus(id: string): void;
}
