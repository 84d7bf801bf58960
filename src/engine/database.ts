import type {EnginePart} from "../model/values.js";

/** What can be bound to a parameter of a query. Lists travel as one comma-separated string. */
export type Value = string | number | boolean | null;

/** One question: its SQL with numbered parameters (`$1`, `$2` …), and how its parameters become their values. */
export interface Query<Parameters, Row> {
  readonly name: string;
  readonly sql: string;
  /** Names of `$1`, `$2` … in order, for who reads the SQL; left out where nobody is shown it with its values. */
  readonly parameters?: readonly string[];
  /** The values of `$1`, `$2` … in order. */
  bind(parameters: Parameters): readonly Value[];
  /** Never present: carries the row type. */
  readonly row?: Row;
}

/** The only door to the data: every number on every page comes through it. */
export interface Database {
  /**
   * Asks a query. Rows are plain objects: numbers, strings, booleans, null, and a DATE as an ISO string. Rejects with
   * a {@link QueryError}.
   */
  ask<Parameters, Row>(query: Query<Parameters, Row>, parameters: Parameters): Promise<Row[]>;
  close(): Promise<void>;
}

/** A query that the engine refused, with its SQL and the values bound to it. */
export class QueryError extends Error {
  constructor(
    readonly query: string,
    readonly sql: string,
    readonly values: readonly Value[],
    cause: unknown,
  ) {
    super(`query "${query}" failed: ${cause instanceof Error ? cause.message : String(cause)}`, {cause});
    this.name = "QueryError";
  }
}

/** The engine could not be started, or died: which part of it, which file, and why, in the browser's words. */
export class EngineError extends Error {
  constructor(
    readonly part: EnginePart,
    readonly file: string,
    readonly reason: string,
    cause?: unknown,
  ) {
    super(
      `${file}: the engine's ${part} failed (${reason}) — copy the built site to the server again, whole`,
      {cause},
    );
    this.name = "EngineError";
  }
}
