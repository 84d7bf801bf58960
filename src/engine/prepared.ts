import type {Database, Query} from "./database.js";
import type {Plain} from "./rows.js";

/** A query together with its parameters. */
export interface Request {
  readonly query: Query<unknown, unknown>;
  readonly parameters: unknown;
}

/** An answer with its column names once, rows as arrays of their values. */
export interface Answer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Plain[])[];
}

/** Answers by query name, then by the values bound, as JSON; fit to be written into a page. */
export type Answers = Readonly<Record<string, Readonly<Record<string, Answer>>>>;

/** A request, with its parameters checked against its query. */
export function request<Parameters>(query: Query<Parameters, unknown>, parameters: Parameters): Request {
  return {query: query as Query<unknown, unknown>, parameters};
}

/** Asks all requests beforehand. Rejects as `ask` does, and if two queries of different SQL have one name. */
export async function prepareAnswers(database: Database, requests: readonly Request[]): Promise<Answers> {
  const answers: Record<string, Record<string, Answer>> = {};
  const texts = new Map<string, string>();
  for (const {query, parameters} of requests) {
    if ((texts.get(query.name) ?? query.sql) !== query.sql)
      throw new Error(`two queries named "${query.name}"`);
    texts.set(query.name, query.sql);
    if (isPrepared(answers, query, parameters)) continue;
    const rows = (await database.ask(query, parameters)) as Record<string, Plain>[];
    const columns = Object.keys(rows[0] ?? {});
    answers[query.name] ??= {};
    answers[query.name]![keyOf(query, parameters)] = {
      columns,
      rows: rows.map((row) => columns.map((column) => row[column]!)),
    };
  }
  return answers;
}

/** Whether the query with these parameters was asked beforehand, so that no engine is needed for its answer. */
export function isPrepared<Parameters, Row>(
  answers: Answers,
  query: Query<Parameters, Row>,
  parameters: Parameters,
): boolean {
  return answerTo(answers, query, parameters) !== undefined;
}

/**
 * A database that answers from `answers` where query and parameters match, and otherwise asks the live one, which is
 * opened by the first question that needs it. The same question has the same rows, so nobody may change them. If it
 * cannot be opened the question rejects with that error, and the next one tries again.
 */
export function preparedDatabase(answers: Answers, live: () => Promise<Database>): Database {
  let opened: Promise<Database> | null = null;
  const known = new WeakMap<Answer, unknown[]>();
  const open = () => {
    opened ??= live().catch((error) => {
      opened = null;
      throw error;
    });
    return opened;
  };
  return {
    async ask<Parameters, Row>(query: Query<Parameters, Row>, parameters: Parameters): Promise<Row[]> {
      const answer = answerTo(answers, query, parameters);
      if (!answer) return (await open()).ask(query, parameters);
      const rows = known.get(answer) ?? rowsOf(answer);
      known.set(answer, rows);
      return rows as Row[];
    },
    async close() {
      await (await opened)?.close();
    },
  };
}

const rowsOf = ({columns, rows}: Answer): unknown[] =>
  rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])));

function answerTo<Parameters, Row>(
  answers: Answers,
  query: Query<Parameters, Row>,
  parameters: Parameters,
): Answer | undefined {
  const byKey = Object.hasOwn(answers, query.name) ? answers[query.name]! : {};
  const key = keyOf(query, parameters);
  return Object.hasOwn(byKey, key) ? byKey[key] : undefined;
}

function keyOf<Parameters, Row>(query: Query<Parameters, Row>, parameters: Parameters): string {
  return JSON.stringify(query.bind(parameters));
}
