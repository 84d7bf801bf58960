import type {Facts, ReadDocument} from "../../imported/readDocument.js";
import type {Outcome, ReaderFiles, Reading} from "../../imported/reader.js";
import {startReading} from "../../imported/reader.js";
import type {Stage} from "../../imported/stages.js";

/** Where a brought file is on its way. */
export type EntryState =
  | {kind: "waiting"}
  | {kind: "reading"; stage: Stage /** Milliseconds, as the page's clock counts. */; since: number}
  | {kind: "cancelled"}
  | Exclude<Outcome, {kind: "read"}>
  | {kind: "read"};

/** What has just become of a file: read anew or for the first time, or the reader has let go of it or of its reading. */
export type Change = "waiting" | "reading" | "ended" | "cancelled" | "removed";

/** A file that the reader has brought. */
export interface Entry {
  readonly key: number;
  readonly file: string;
  readonly blob: Blob;
  /** What the reader says of it. */
  facts: Facts;
  state: EntryState;
  /** What was read; kept while it is read again with other facts. */
  document: ReadDocument | null;
  /** The facts that `document` was read with. */
  read: Facts;
  /** The browser keeps this document already; null before that is known. */
  kept: boolean | null;
  /** Ticked: the browser is to keep it. */
  keep: boolean;
  /** Asked for while it was read again: it is shown as soon as that is done. */
  wanted: boolean;
  /** What stands in the field for the year and is none; null if it is sound. */
  badYear: string | null;
  /** Why it cannot be used, in words; null if nothing is wrong. */
  problem: string | null;
}

/** The files brought to the page, read one after the other: two readings would only slow each other down. */
export class Imports {
  entries: readonly Entry[] = [];
  #next = 1;
  #current: {entry: Entry; reading: Reading} | null = null;

  /**
   * @param changed called after each change, with the entry that it is about; often while one is read
   * @param clock milliseconds from any start
   * @param isKept whether the browser keeps a list of the document with this SHA-256; must not reject
   */
  constructor(
    readonly files: ReaderFiles,
    readonly changed: (entry: Entry, change: Change) => void,
    readonly clock: () => number,
    readonly isKept: (sha256: string) => Promise<boolean>,
  ) {}

  /** Takes files to be read, the newest last. */
  add(files: readonly {name: string; blob: Blob}[]): void {
    for (const {name, blob} of files) {
      const entry: Entry = {
        key: this.#next++,
        file: name,
        blob,
        facts: {},
        state: {kind: "waiting"},
        document: null,
        read: {},
        kept: null,
        keep: false,
        wanted: false,
        badYear: null,
        problem: null,
      };
      this.entries = [...this.entries, entry];
      this.changed(entry, "waiting");
    }
    this.#read();
  }

  /** Reads a file again, with other facts or after it was cancelled. */
  again(entry: Entry, facts: Facts = entry.facts): void {
    this.#stop(entry);
    entry.facts = facts;
    entry.problem = null;
    this.#turn(entry, {kind: "waiting"}, "waiting");
    this.#read();
  }

  /** Ends a reading; what was read of the file before, and said of it then, stays. */
  cancel(entry: Entry): void {
    this.#stop(entry);
    entry.wanted = false;
    if (entry.document) entry.facts = entry.read;
    this.#turn(entry, entry.document ? {kind: "read"} : {kind: "cancelled"}, "cancelled");
    this.#read();
  }

  remove(entry: Entry): void {
    this.#stop(entry);
    this.entries = this.entries.filter((each) => each !== entry);
    this.changed(entry, "removed");
    this.#read();
  }

  #stop(entry: Entry): void {
    if (this.#current?.entry !== entry) return;
    this.#current.reading.cancel();
    this.#current = null;
  }

  #turn(entry: Entry, state: EntryState, change: Change): void {
    entry.state = state;
    this.changed(entry, change);
  }

  #read(): void {
    const entry = this.entries.find(({state}) => state.kind === "waiting");
    if (this.#current || !entry) return;
    const since = this.clock();
    const {file, blob, facts} = entry;
    const reading = startReading({file, document: blob, facts}, this.files, (stage) => {
      if (this.#current?.reading === reading) this.#turn(entry, {kind: "reading", stage, since}, "reading");
    });
    this.#current = {entry, reading};
    this.#turn(entry, {kind: "reading", stage: "open", since}, "reading");
    void reading.outcome.then(async (outcome) => {
      const kept =
        entry.kept ?? (outcome.kind === "read" ? await this.isKept(outcome.document.list.sha256) : null);
      if (this.#current?.reading !== reading) return;
      this.#current = null;
      // Ticked once, so that a kept list is not let go unasked; what the reader ticks afterwards holds.
      if (entry.kept === null && kept) entry.keep = true;
      entry.kept = kept;
      if (outcome.kind === "read") {
        entry.document = outcome.document;
        entry.read = facts;
      }
      this.#turn(entry, outcome.kind === "read" ? {kind: "read"} : outcome, "ended");
      this.#read();
    });
  }
}
