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
  /** Ticked: the browser is to keep it. */
  keep: boolean;
  /** Why it cannot be used, in words; null if nothing is wrong. */
  problem: string | null;
}

/** The files brought to the page, read one after the other: two readings would only slow each other down. */
export class Imports {
  entries: readonly Entry[] = [];
  #next = 1;
  #current: {entry: Entry; reading: Reading} | null = null;

  /**
   * @param changed called after each change, with the entry that it is about
   * @param clock milliseconds from any start
   */
  constructor(
    readonly files: ReaderFiles,
    readonly changed: (entry: Entry) => void,
    readonly clock: () => number,
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
        keep: false,
        problem: null,
      };
      this.entries = [...this.entries, entry];
      this.changed(entry);
    }
    this.#read();
  }

  /** Reads a file again, with other facts or after it was cancelled. */
  again(entry: Entry, facts: Facts = entry.facts): void {
    this.#stop(entry);
    entry.facts = facts;
    entry.problem = null;
    this.#turn(entry, {kind: "waiting"});
    this.#read();
  }

  cancel(entry: Entry): void {
    this.#stop(entry);
    this.#turn(entry, entry.document ? {kind: "read"} : {kind: "cancelled"});
    this.#read();
  }

  remove(entry: Entry): void {
    this.#stop(entry);
    this.entries = this.entries.filter((each) => each !== entry);
    this.changed(entry);
    this.#read();
  }

  #stop(entry: Entry): void {
    if (this.#current?.entry !== entry) return;
    this.#current.reading.cancel();
    this.#current = null;
  }

  #turn(entry: Entry, state: EntryState): void {
    entry.state = state;
    this.changed(entry);
  }

  #read(): void {
    const entry = this.entries.find(({state}) => state.kind === "waiting");
    if (this.#current || !entry) return;
    const since = this.clock();
    const {file, blob, facts} = entry;
    const reading = startReading({file, document: blob, facts}, this.files, (stage) => {
      if (this.#current?.reading === reading) this.#turn(entry, {kind: "reading", stage, since});
    });
    this.#current = {entry, reading};
    this.#turn(entry, {kind: "reading", stage: "open", since});
    void reading.outcome.then((outcome) => {
      if (this.#current?.reading !== reading) return;
      this.#current = null;
      if (outcome.kind === "read") entry.document = outcome.document;
      this.#turn(entry, outcome.kind === "read" ? {kind: "read"} : outcome);
      this.#read();
    });
  }
}
