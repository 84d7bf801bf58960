import {faultOfValue} from "./bindable.js";
import type {Value} from "./database.js";
import {placeOf} from "./errorPlace.js";
import {type Batch, type Plain, rowsOf} from "./rows.js";
import type {Connection} from "./session.js";

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
  /** Sources that could not be read, with the engine's reason. */
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

/** Of columns of words with at most so many values all are listed, if the table is not longer than this. */
const mostValues = 40;
const longestListed = 200_000;
const longestValue = 40;

const steps = 20;
const mostFrequent = 5;

/** What the engine may use, so that it says that there is not enough before the browser does. */
const memory = "2GB";

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
const literal = (words: string) => `'${words.replaceAll("'", "''")}'`;

/** What a workbench needs of the engine that it is on. */
export interface BenchEngine {
  connection: Connection;
  /** Lets the engine read bytes under a name, and no longer. */
  register(file: string, bytes: Uint8Array): void | Promise<void>;
  release(file: string): void | Promise<void>;
  /** Ends the engine. */
  end(): void;
  /** Rejects if the engine dies. */
  failure?: Promise<never>;
}

/** Loads the tables, then shuts the engine off from everything else. Rejects if a table of the site is refused. */
export async function openBench(engine: BenchEngine, sources: readonly Source[]): Promise<Workbench> {
  const {connection} = engine;
  let last: Promise<unknown> = Promise.resolve();
  let ended: Error | null = null;
  let interrupt: (error: Error) => void = () => {};
  let heldSoFar = 0;
  const end = (error: Error) => {
    if (ended) return;
    ended = error;
    interrupt(error);
    engine.end();
  };
  engine.failure?.catch(end);

  /** One question at a time; rejects as soon as the engine ends. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = last.then(
      () =>
        new Promise<T>((resolve, reject) => {
          if (ended) return reject(ended);
          interrupt = reject;
          work().then(resolve, reject);
        }),
    );
    last = result.catch(() => {});
    return result;
  };

  async function ask(sql: string, values: readonly Value[] = []): Promise<Record<string, Plain>[]> {
    const fault = values.map(faultOfValue).find((found) => found !== null);
    if (fault) throw new QuestionError(fault, null);
    const statement = await connection.prepare(sql);
    try {
      const batches: Batch[] = [];
      for await (const batch of await statement.send(...values)) batches.push(batch);
      return rowsOf(batches);
    } finally {
      await statement.close();
    }
  }

  const refused: {source: Source; reason: string}[] = [];
  for (const [index, source] of sources.entries()) {
    const file = `source_${index}.parquet`;
    await engine.register(file, source.bytes);
    const name =
      source.schema === null ? quoted(source.name) : `${quoted(source.schema)}.${quoted(source.name)}`;
    try {
      if (source.schema !== null) await ask(`CREATE SCHEMA IF NOT EXISTS ${quoted(source.schema)}`);
      await ask(`CREATE TABLE ${name} AS SELECT * FROM ${literal(file)}`);
    } catch (error) {
      refused.push({source, reason: (error as Error).message});
    }
    await engine.release(file);
  }
  await ask(`SET memory_limit = ${literal(memory)}`);
  await ask("SET enable_external_access = false");
  await ask("SET lock_configuration = true");
  const loaded = sources.filter((source) => !refused.some((each) => each.source === source));
  const tables: BenchTable[] = [];
  for (const source of loaded) tables.push(await tableOf(source));

  async function tableOf({schema: folder, name}: Source): Promise<BenchTable> {
    const from = folder === null ? quoted(name) : `${quoted(folder)}.${quoted(name)}`;
    const columns = await ask(
      `SELECT column_name, data_type FROM information_schema.columns
       WHERE table_schema = $1 AND table_name = $2 ORDER BY ordinal_position`,
      [folder ?? "main", name],
    );
    const [counted] = await ask(`SELECT count(*)::INT AS rows FROM ${from}`);
    const rows = counted!.rows as number;
    const found: BenchColumn[] = [];
    for (const {column_name, data_type} of columns) {
      const column = column_name as string;
      const type = data_type as string;
      const values =
        type === "VARCHAR" && rows <= longestListed ? await fewValues(from, quoted(column)) : null;
      found.push({name: column, type, values});
    }
    return {schema: folder, name, rows, columns: found};
  }

  async function fewValues(from: string, column: string): Promise<string[] | null> {
    const rows = await ask(
      `SELECT ${column} AS value FROM ${from} WHERE ${column} IS NOT NULL
       GROUP BY ${column} ORDER BY count(*) DESC, ${column} LIMIT ${mostValues + 1}`,
    );
    const values = rows.map(({value}) => value as string);
    const isShort = values.every((value) => value.length <= longestValue && !/\p{Cc}/u.test(value));
    return values.length > 0 && values.length <= mostValues && isShort ? values : null;
  }

  async function held(sql: string, values: readonly Value[]): Promise<Held> {
    const table = `held_${++heldSoFar}`;
    const start = performance.now();
    // What the question is among, so that places in messages can be led back to it.
    const head = `CREATE TEMP TABLE ${table} AS SELECT * FROM (\n`;
    try {
      await ask(`${head}${sql}\n) LIMIT ${mostHeld + 1}`, values);
    } catch (error) {
      if (ended || !(error instanceof Error)) throw error;
      const reason = error instanceof QuestionError ? error.reason : error.message;
      throw new QuestionError(reason, placeOf(reason, sql, head.split("\n").length - 1));
    }
    const columns = await columnsOf(table);
    const [counted] = await ask(`SELECT count(*)::INT AS rows FROM ${table}`);
    const rows = counted!.rows as number;
    return {
      table,
      columns,
      rows: Math.min(rows, mostHeld),
      isCut: rows > mostHeld,
      milliseconds: performance.now() - start,
    };
  }

  async function columnsOf(table: string): Promise<HeldColumn[]> {
    const rows = await ask(
      `SELECT column_name, data_type FROM information_schema.columns
       WHERE table_schema = 'main' AND table_name = $1 ORDER BY ordinal_position`,
      [table],
    );
    const columns: HeldColumn[] = [];
    for (const {column_name, data_type} of rows) {
      const name = column_name as string;
      const type = data_type as string;
      let kind = kindOf(type);
      if (/^(U?BIGINT|HUGEINT)$/.test(type)) {
        const [whole] = await ask(
          `SELECT coalesce(max(${quoted(name)}) <= ${Number.MAX_SAFE_INTEGER}
             AND min(${quoted(name)}) >= -${Number.MAX_SAFE_INTEGER}, true) AS safe FROM ${table}`,
        );
        if (!whole!.safe) kind = "other";
      }
      columns.push({name, type, kind});
    }
    return columns;
  }

  async function rowsFrom(
    {table, columns, rows}: Held,
    {sort = null, from = 0, count}: {sort?: HeldSort | null; from?: number; count: number},
  ): Promise<Plain[][]> {
    const list = columns.map((column, index) => `${plainSql(column)} AS c${index}`).join(", ");
    // Rows are numbered from 0 on, as the table was made at once: to look for some is less work than to sort them all.
    const which = sort
      ? `rowid < ${rows} ORDER BY ${quoted(columns[sort.column]!.name)} ${sort.descending ? "DESC" : "ASC"} NULLS LAST, rowid
         LIMIT $1 OFFSET $2`
      : "rowid < $1 AND rowid >= $2 ORDER BY rowid";
    const values = sort ? [count, from] : [Math.min(from + count, rows), from];
    const found = await ask(`SELECT ${list} FROM ${table} WHERE ${which}`, values);
    return found.map((row) => columns.map((_, index) => row[`c${index}`]!));
  }

  async function summaryOf({table, columns, rows}: Held, place: number): Promise<ColumnSummary> {
    const {name, kind} = columns[place]!;
    const column = quoted(name);
    const among = `${table} WHERE rowid < ${rows}`;
    const isOrdered = kind === "number" || kind === "day" || kind === "moment";
    const measure = kind === "number" ? `${column}::DOUBLE` : `epoch(${column}::TIMESTAMP)::DOUBLE`;
    const plain = plainSql(columns[place]!);
    const end = (which: "min" | "max") =>
      isOrdered ? `${which}(${column})::${kind === "number" ? "DOUBLE" : "VARCHAR"}` : "NULL";
    const [row] = await ask(
      `SELECT (count(*) - count(${column}))::INT AS nulls, count(DISTINCT ${column})::INT AS distinct_values,
         ${end("min")} AS least_value, ${end("max")} AS greatest_value
       FROM ${among}`,
    );
    const {nulls, distinct_values: distinct, least_value: least, greatest_value: greatest} = row!;
    const base = {
      nulls: nulls as number,
      distinct: distinct as number,
      least: least ?? null,
      greatest: greatest ?? null,
    };
    if (!isOrdered) {
      const most = await ask(
        `SELECT ${plain} AS value, count(*)::INT AS times FROM ${among} AND ${column} IS NOT NULL
         GROUP BY ALL ORDER BY times DESC, value LIMIT ${mostFrequent}`,
      );
      const frequent = most.map(({value, times}) => ({value: value!, count: times as number}));
      return {...base, mean: null, steps: [], most: frequent};
    }
    const numbers = await ask(
      `WITH numbers AS (SELECT ${measure} AS x FROM ${among}), finite AS (SELECT x FROM numbers WHERE isfinite(x)),
         ends AS (SELECT min(x) AS least, max(x) AS greatest, avg(x) AS mean FROM finite)
       SELECT CASE WHEN greatest > least
           THEN least(${steps - 1}, floor((x - least) / (greatest - least) * ${steps}))::INT ELSE 0 END AS step,
         count(*)::INT AS times, any_value(mean) AS mean
       FROM finite, ends GROUP BY step ORDER BY step`,
    );
    const counts = Array.from({length: numbers.length === 0 ? 0 : steps}, () => 0);
    for (const {step, times} of numbers) counts[step as number] = times as number;
    const mean = kind === "number" ? ((numbers[0]?.mean ?? null) as number | null) : null;
    return {...base, mean, steps: counts, most: []};
  }

  return {
    tables,
    refused,
    hold: (sql, values) => inTurn(() => held(sql, values)),
    rows: (of, options) => inTurn(() => rowsFrom(of, options)),
    summary: (of, column) => inTurn(() => summaryOf(of, column)),
    drop: ({table}) => inTurn(async () => void (await ask(`DROP TABLE IF EXISTS ${table}`))),
    stop: () => end(new Stopped()),
  };
}

/** What a column of a type of the engine holds. */
function kindOf(type: string): ColumnKind {
  if (/^(U?(TINY|SMALL|BIG)INT|U?INTEGER|HUGEINT|FLOAT|DOUBLE|DECIMAL.*)$/.test(type)) return "number";
  if (/^TIMESTAMP/.test(type)) return "moment";
  if (/^(VARCHAR|ENUM)/.test(type)) return "text";
  return type === "DATE" ? "day" : type === "BOOLEAN" ? "truth" : "other";
}

/** A column as a plain value. */
function plainSql({name, type, kind}: HeldColumn): string {
  if (kind === "number")
    return /^(DECIMAL|U?BIGINT|HUGEINT)/.test(type) ? `${quoted(name)}::DOUBLE` : quoted(name);
  return kind === "truth" || type === "VARCHAR" ? quoted(name) : `${quoted(name)}::VARCHAR`;
}
