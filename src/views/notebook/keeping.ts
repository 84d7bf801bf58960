import type {Notebook} from "../../notebook/notebook.js";
import {isDamaged, type KeepOutcome, keepNotebook, keptNotebook, newNotebookId} from "./notebookStore.js";

/** Where the notebook that stands on the page comes from. */
export type Origin =
  /** This browser keeps it. */
  | {kind: "kept"; id: string}
  /** A worked one: it is kept once it is changed. */
  | {kind: "starter"; id: string}
  /** Somebody else's, by a link or a file: it is kept once it is changed or run. */
  | {kind: "foreign"}
  /** A blank one. */
  | {kind: "new"};

/** What the keeping of a notebook asks of the desk that it stands on. */
export interface KeptDesk {
  readonly notebook: Notebook;
  /** Of today, as an ISO date. */
  today(): string;
  /** A worked one that was changed is about to be kept: gives it a title of its own. */
  nameOwn(): void;
  /** It is kept under a new id. */
  moved(id: string): void;
  /** Something is to be said otherwise. */
  draw(): void;
}

/** Milliseconds after the last key until the notebook is kept. */
const restBeforeKeeping = 400;

/** Keeps the notebook on a desk in the browser, as it is changed. */
export class Keeping {
  origin: Origin = {kind: "foreign"};
  /** False: somebody else wrote it and its reader has run nothing of it. */
  isTrusted = true;
  /** What came of keeping it last; null before. */
  outcome: KeepOutcome | null = null;
  /** True: another tab has changed what stands here. */
  isElsewhere = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly desk: KeptDesk) {}

  /** True: what was changed is kept nowhere. */
  get isUnkept(): boolean {
    return this.outcome !== null && this.outcome.kind !== "done";
  }

  /** Another notebook stands on the desk. */
  begin(origin: Origin, isTrusted: boolean): void {
    this.origin = origin;
    this.isTrusted = isTrusted;
    this.outcome = null;
    this.isElsewhere = false;
  }

  /** Its reader runs it. */
  trust(): void {
    if (this.isTrusted) return;
    this.isTrusted = true;
    this.soon();
  }

  /** Keeps it soon. */
  soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.now(), restBeforeKeeping);
  }

  /** Keeps what is not kept yet, at once. */
  now(): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const {desk, origin, isTrusted} = this;
    // What another tab made of it meanwhile stays as it is there.
    const id = origin.kind === "kept" && !this.isElsewhere ? origin.id : newNotebookId();
    if (origin.kind === "starter") desk.nameOwn();
    this.outcome = keepNotebook({id, notebook: desk.notebook, changed: desk.today(), isTrusted});
    const isMoved = origin.kind !== "kept" || origin.id !== id;
    if (this.outcome.kind === "done" && isMoved) {
      this.origin = {kind: "kept", id};
      this.isElsewhere = false;
      desk.moved(id);
    }
    desk.draw();
  }

  /** Keeps it a second time; that one is changed from then on. */
  copy(): void {
    this.origin = {kind: "new"};
    this.isElsewhere = false;
    this.soon();
    this.now();
  }

  /** Its reader has it as a file. */
  handedOut(): void {
    if (this.isUnkept) this.outcome = null;
  }

  /** Another tab has kept or deleted a notebook; null: it deleted all. */
  changedElsewhere(id: string | null): void {
    const {origin} = this;
    if (origin.kind === "kept" && (id === null || id === origin.id))
      this.isElsewhere = keptNotebook(origin.id) !== null;
    this.desk.draw();
  }

  /** What another tab made of it; null if that cannot be had. */
  other(): Notebook | null {
    this.isElsewhere = false;
    const other = this.origin.kind === "kept" ? keptNotebook(this.origin.id) : null;
    return other && !isDamaged(other) ? other.notebook : null;
  }
}
