import type {Value} from "./database.js";
import type {Plain} from "./rows.js";

/** A table for a workbench, as the bytes of a Parquet file. */
export interface Source {
  /** Null: tables that are named without one. */
  schema: string | null;
  name: string;
  bytes: Uint8Array;
}

/** What a column holds, for who draws, sorts or writes it. */
export type ColumnKind = "number" | "text" | "day" | "moment" | "truth" | "other";

export interface HeldColumn {
  name: string;
  /** In the engine's words, e.g. `DECIMAL(18,3)`. */
  type: string;
  kind: ColumnKind;
}

/** What a question gave, held by the engine until it is dropped. */
export interface Held {
  /** The engine's name for it. */
  table: string;
  columns: readonly HeldColumn[];
  rows: number;
  /** True: there were more rows, which are not held. */
  isCut: boolean;
  /** How long the engine took. */
  milliseconds: number;
}

export interface HeldSort {
  /** The place of the column. */
  column: number;
  descending: boolean;
}

/** What a column is like. */
export interface ColumnSummary {
  nulls: number;
  distinct: number;
  /** As text for days and moments; null where nothing is there, or no order says anything. */
  least: Plain;
  greatest: Plain;
  /** Of numbers. */
  mean: number | null;
  /** Of numbers, days and moments: how many are in each of equal steps from the least to the greatest. */
  steps: readonly number[];
  /** Of all others: the most frequent values, most first. */
  most: readonly {value: Plain; count: number}[];
}

/** A table that queries can name. */
export interface BenchTable {
  schema: string | null;
  name: string;
  rows: number;
  columns: readonly BenchColumn[];
}

export interface BenchColumn {
  name: string;
  type: string;
  /** All values of a column of words that has few, in the order of their frequency; else null. */
  values: readonly string[] | null;
}

/**
 * An engine for questions that somebody writes, over tables of its own. It reaches no file and no address: what is loaded is
 * loaded before the first question, then the engine itself refuses everything outside, and cannot be told otherwise.
 */
export interface Workbench {
  readonly tables: readonly BenchTable[];
  /** Sources that could not be read, with the engine's reason; no tables of the site. */
  readonly refused: readonly {source: Source; reason: string}[];
  /**
   * Asks a question of one statement that gives rows, and holds them. Rejects with a {@link QuestionError}.
   * @param sql as {@link planOf} gives it
   */
  hold(sql: string, values: readonly Value[]): Promise<Held>;
  /** Some rows of what is held, as values by column: a day as an ISO date, what has no plain form as text. */
  rows(held: Held, options: {sort?: HeldSort | null; from?: number; count: number}): Promise<Plain[][]>;
  summary(held: Held, column: number): Promise<ColumnSummary>;
  drop(held: Held): Promise<void>;
  /** Ends the engine at once, whatever it is doing: what is awaited rejects with {@link Stopped}. */
  stop(): void;
}

/** The workbench was stopped while it was asked. */
export class Stopped extends Error {
  constructor() {
    super("the engine was stopped");
    this.name = "Stopped";
  }
}

/** A question that the engine refused. */
export class QuestionError extends Error {
  constructor(
    /** In the engine's words. */
    readonly reason: string,
    /** Where in the SQL, in UTF-16 units; null where the engine does not say. */
    readonly place: number | null,
  ) {
    super(reason);
    this.name = "QuestionError";
  }
}

/** So many rows of an answer are held at most. */
export const mostHeld = 1_000_000;
