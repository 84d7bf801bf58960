import type {BenchTable, Source, Workbench} from "../../engine/workbench.js";
import {type ImportedSources, importedSources} from "../../imported/importedSources.js";
import {tableNames} from "../../model/schema.js";
import {dependentsOf} from "../../notebook/dependents.js";
import {freeId, namesIn, titled} from "../../notebook/edits.js";
import {edited, type History, historyOf, notebooksIn, redone, undone} from "../../notebook/history.js";
import type {Notebook} from "../../notebook/notebook.js";
import {type Offer, offerOf} from "../../notebook/offer.js";
import {faultWords} from "../faultWords.js";
import type {Browser} from "../view.js";
import {type Bench, keepBench} from "./bench.js";
import type {Desk} from "./desk.js";
import {DroppedFiles} from "./droppedFiles.js";
import {Keeping, type KeptDesk, type Origin} from "./keeping.js";
import type {NotebookContext} from "./notebookContext.js";
import {sharedMark} from "./openedNotebook.js";
import {outcomeWords} from "./outcomeWords.js";
import {Runs, usualSeconds} from "./runs.js";

/** The notebook on the page, with all that is done to it. */
export class NotebookDesk implements Desk, KeptDesk {
  readonly bench: Bench;
  readonly runs: Runs;
  readonly keeping: Keeping;
  tables: readonly BenchTable[] = [];
  imported: readonly ImportedSources[] = [];
  readonly files: DroppedFiles;
  offer: Offer | null = null;
  history: History = historyOf({title: "", cells: []});
  /** What was said last. */
  said = "";
  /** Another number with each notebook that is put onto the desk. */
  generation = 0;
  /** The cells whose words are open to be written. */
  readonly writing = new Set<string>();
  /** True: the engine did not start. */
  isBroken = false;
  /** A cell that is to have the focus once it is drawn. */
  toFocus: string | null = null;
  #drawing = false;

  /**
   * @param context of the page as it is now
   * @param open starts an engine
   * @param redraw draws the page
   */
  constructor(
    public context: NotebookContext & {browser: Browser},
    open: (sources: readonly Source[]) => Promise<Workbench>,
    readonly redraw: () => void,
  ) {
    this.keeping = new Keeping(this);
    this.files = new DroppedFiles(
      context.browser.notebook!.tableReader,
      () => [...tableNames, ...namesIn(this.notebook)],
      (isOther) => (isOther ? this.changeTables(false) : this.draw()),
    );
    this.bench = keepBench(
      open,
      () => this.#sources(),
      (workbench) => {
        this.tables = workbench.tables;
        const {engine} = this.context.text.notebookData;
        this.files.refuse(
          workbench.refused.map(({source, reason}) => ({name: source.name, reason: engine(reason)})),
        );
        this.draw();
      },
    );
    this.runs = new Runs(
      this.bench,
      () => this.notebook,
      (id) => this.#ran(id),
      () => performance.now(),
    );
  }

  get notebook(): Notebook {
    return this.history.now;
  }

  /** Puts another notebook onto the desk, and lets go of what the former gave; not over one that could not be kept. */
  open(notebook: Notebook, origin: Origin, isTrusted: boolean): void {
    this.keeping.now();
    if (this.keeping.isUnkept) {
      this.say(this.context.text.notebook.said.notLeft);
      return;
    }
    this.runs.clear();
    this.generation++;
    this.writing.clear();
    this.history = historyOf(notebook);
    this.keeping.begin(origin, isTrusted);
    this.draw();
  }

  /** Takes what the other tab made of the notebook; what stands here can be had back by undoing. */
  takeOther(): void {
    const other = this.keeping.other();
    if (other) {
      // Its cells may have other ids.
      this.runs.clear();
      this.generation++;
      this.history = edited(this.history, other);
    }
    this.draw();
  }

  /** The engine did not start. */
  failed(error: unknown): void {
    this.isBroken = true;
    const {text} = this.context;
    this.say(text.notebook.outcome.noEngine(faultWords(error, text)));
  }

  /**
   * Lets the engine start anew, since it is to have other tables.
   * @param areOthers true: what queries gave is of tables that are gone
   */
  changeTables(areOthers: boolean): void {
    if (areOthers) this.runs.clear();
    this.bench.stop();
    this.offer = null;
    void this.bench.running().catch(() => {});
    this.draw();
  }

  /** What the tables offer to choose from. Rejects if the engine does not start. */
  async offered(): Promise<Offer> {
    this.offer ??= await offerOf(await this.bench.running());
    return this.offer;
  }

  change(next: Notebook, typing?: string): void {
    if (next === this.notebook) return;
    const place = typing === undefined ? null : {place: typing, at: performance.now()};
    this.#step(edited(this.history, next, place));
  }

  undo(): void {
    this.said = "";
    this.#step(undone(this.history));
  }

  redo(): void {
    this.said = "";
    this.#step(redone(this.history));
  }

  freeId(): string {
    return freeId(notebooksIn(this.history));
  }

  run(id: string, seconds = usualSeconds): void {
    this.keeping.trust();
    this.runs.run([id, ...this.#readers(id)], seconds);
  }

  /** Runs all queries, from the top down. */
  runAll(): void {
    this.keeping.trust();
    this.runs.run(this.notebook.cells.flatMap(({kind, id}) => (kind === "sql" ? [id] : [])));
  }

  runReaders(id: string): void {
    const readers = this.#readers(id);
    if (readers.length > 0) this.runs.run(readers);
  }

  draw(): void {
    if (this.#drawing) return;
    this.#drawing = true;
    requestAnimationFrame(() => {
      this.#drawing = false;
      this.redraw();
    });
  }

  say(words: string): void {
    this.said = words;
    this.draw();
  }

  focus(id: string): void {
    this.toFocus = id;
    this.draw();
  }

  today(): string {
    return this.context.browser.today();
  }

  nameOwn(): void {
    const {now} = this.history;
    this.history = {...this.history, now: titled(now, this.context.text.notebook.ownTitle(now.title))};
  }

  moved(id: string): void {
    withoutShared(this.context.document.defaultView!);
    this.context.browser.adjust({notebook: id, starter: null});
  }

  #step(next: History): void {
    const isOther = next.now !== this.notebook;
    this.history = next;
    if (isOther) this.keeping.soon();
    this.draw();
  }

  #readers(id: string): string[] {
    return dependentsOf(this.notebook, id).flatMap((cell) =>
      cell.kind === "sql" && this.runs.of(cell.id) !== null ? [cell.id] : [],
    );
  }

  #ran(id: string): void {
    const cell = this.notebook.cells.find((each) => each.id === id);
    const outcome = this.runs.of(id);
    const words = this.context.text.notebook.outcome;
    if (cell?.kind === "sql" && outcome && outcome.kind !== "running" && outcome.kind !== "waiting") {
      this.said =
        outcome.kind === "answer"
          ? words.done(cell.name, outcome.held.rows)
          : words.failed(cell.name, outcomeWords(cell, outcome, this).sentence);
    }
    this.draw();
  }

  /** The tables of the lists in view, of each imported list and of dropped files. */
  async #sources(): Promise<Source[]> {
    const {browser} = this.context;
    const own = tableNames.map(async (name) => ({schema: null, name, bytes: await browser.table(name)}));
    const [shipped, imported] = await Promise.all([Promise.all(own), importedSources()]);
    this.imported = imported;
    return [
      ...shipped,
      ...imported.flatMap(({sources}) => sources),
      ...this.files.tables.map(({source}) => source),
    ];
  }
}

/** Takes a shared notebook out of the address: what stands there now is the reader's own. */
function withoutShared({location, history}: Window): void {
  if (location.hash.startsWith(sharedMark))
    history.replaceState(history.state, "", location.pathname + location.search);
}
