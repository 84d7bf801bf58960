import type {Database, Query} from "./database.js";

/** Rows of answers that are kept: those of the pages of a list of a thousand departments, several times. */
const mostRows = 500_000;

/**
 * The same database, which answers what it was asked before without the engine: a page asks all its questions again at
 * each change of its state, most of them the same. Answers are the same objects then, so nobody may change them. Those
 * that were asked for last are kept, the last one whatever its size; one that was refused is not.
 * @param most rows of all answers that are kept
 */
export function keptAnswers(database: Database, most = mostRows): Database {
  const answers = new Map<string, {rows: Promise<unknown[]>; length: number}>();
  let length = 0;
  const drop = (key: string) => {
    length -= answers.get(key)?.length ?? 0;
    answers.delete(key);
  };
  return {
    ask<Parameters, Row>(query: Query<Parameters, Row>, parameters: Parameters): Promise<Row[]> {
      const key = JSON.stringify([query.name, query.bind(parameters)]);
      const known = answers.get(key);
      if (known) {
        answers.delete(key);
        answers.set(key, known);
        return known.rows as Promise<Row[]>;
      }
      const answer = {rows: database.ask(query, parameters) as Promise<unknown[]>, length: 0};
      answers.set(key, answer);
      answer.rows.then(
        (rows) => {
          answer.length = rows.length;
          length += rows.length;
          for (const oldest of answers.keys()) {
            if (length <= most || oldest === key) break;
            drop(oldest);
          }
        },
        () => answers.delete(key),
      );
      return answer.rows as Promise<Row[]>;
    },
    close: () => database.close(),
  };
}
