import type {Database, Query} from "../src/engine/database.ts";

/** The answers of each database, by the SQL and the values bound. */
const known = new WeakMap<Database, Map<string, Promise<object[]>>>();

/**
 * The same database, which answers a question that any page has asked of it before without the engine: most pages ask
 * who the departments are. Its data must not change. Each caller gets rows of its own.
 */
export function askedOnce(database: Database): Database {
  const answers = known.get(database) ?? new Map<string, Promise<object[]>>();
  known.set(database, answers);
  return {
    async ask<Parameters, Row>(query: Query<Parameters, Row>, parameters: Parameters): Promise<Row[]> {
      const key = JSON.stringify([query.sql, query.bind(parameters)]);
      const answer = answers.get(key) ?? (database.ask(query, parameters) as Promise<object[]>);
      answers.set(key, answer);
      return (await answer).map((row) => ({...row})) as Row[];
    },
    close: () => database.close(),
  };
}
