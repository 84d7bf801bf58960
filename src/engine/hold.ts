import type {Ask} from "./ask.js";
import type {Value} from "./database.js";
import {placeOf} from "./errorPlace.js";
import {heldColumns} from "./heldColumns.js";
import {type Held, mostHeld, QuestionError} from "./workbench.js";

/**
 * Asks a question and holds what it gives. Rejects with a {@link QuestionError}, and with what else has happened if `isEnded`.
 * @param table the engine's name for it
 */
export async function hold(
  ask: Ask,
  table: string,
  sql: string,
  values: readonly Value[],
  isEnded: () => boolean,
): Promise<Held> {
  const start = performance.now();
  // What the question is among, so that places in messages can be led back to it.
  const head = `CREATE TEMP TABLE ${table} AS SELECT * FROM (\n`;
  try {
    await ask(`${head}${sql}\n) LIMIT ${mostHeld + 1}`, values);
  } catch (error) {
    if (isEnded() || !(error instanceof Error)) throw error;
    const reason = error instanceof QuestionError ? error.reason : error.message;
    throw new QuestionError(reason, placeOf(reason, sql, head.split("\n").length - 1));
  }
  const columns = await heldColumns(ask, table);
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
