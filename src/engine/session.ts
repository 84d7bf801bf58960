import {faultOfValue} from "./bindable.js";
import {type Database, type Query, QueryError, type Value} from "./database.js";
import type {Batch} from "./rows.js";
import {rowsOf} from "./rows.js";

/** What is needed of a DuckDB connection, blocking in Node and asynchronous in the browser. */
export interface Connection {
  prepare(sql: string): Statement | Promise<Statement>;
}

export interface Statement {
  send(...values: Value[]): Batches | Promise<Batches>;
  close(): unknown;
}

type Batches = Iterable<Batch> | AsyncIterable<Batch>;

/**
 * A database on one connection. Statements are prepared once per SQL text and kept. Questions are answered one after
 * the other, since a connection holds only one open answer. When `failure` rejects (the engine has died), so does every
 * question from then on.
 */
export function session(
  connection: Connection,
  {end, failure}: {end(): void | Promise<void>; failure?: Promise<never>},
): Database {
  const statements = new Map<string, Statement>();
  let last: Promise<unknown> = Promise.resolve();
  let dead: {error: unknown} | null = null;
  let interrupt = (_: unknown) => {};
  failure?.catch((error) => {
    dead = {error};
    interrupt(error);
  });

  /** Runs the work, unless the engine is dead or dies meanwhile. */
  function alive<T>(work: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      if (dead) return reject(dead.error);
      interrupt = reject;
      work().then(resolve, reject);
    });
  }

  async function rows(sql: string, values: readonly Value[]): Promise<unknown[]> {
    const fault = values.map(faultOfValue).find((found) => found !== null);
    if (fault) throw new Error(fault);
    const statement = statements.get(sql) ?? (await connection.prepare(sql));
    statements.set(sql, statement);
    // `query` would be one call, but in 1.28.0 it returns the rows before an error as if they were all; `send` throws.
    const batches: Batch[] = [];
    for await (const batch of await statement.send(...values)) batches.push(batch);
    return rowsOf(batches);
  }

  return {
    ask<Parameters, Row>(query: Query<Parameters, Row>, parameters: Parameters): Promise<Row[]> {
      const values = query.bind(parameters);
      const answer = last
        .then(() => alive(() => rows(query.sql, values)))
        .catch((cause) => {
          throw new QueryError(query.name, query.sql, values, cause);
        });
      last = answer.catch(() => {});
      return answer as Promise<Row[]>;
    },
    async close() {
      await last;
      dead ??= {error: new Error("the database is closed")};
      await end();
    },
  };
}
