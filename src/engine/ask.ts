import {faultOfValue} from "./bindable.js";
import type {Value} from "./database.js";
import {type Batch, type Plain, rowsOf} from "./rows.js";
import type {Connection} from "./session.js";
import {QuestionError} from "./workbench.js";

/** Asks one statement, its values bound, and gives its rows. Rejects with what the engine has against it. */
export type Ask = (sql: string, values?: readonly Value[]) => Promise<Record<string, Plain>[]>;

export const askOn =
  (connection: Connection): Ask =>
  async (sql, values = []) => {
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
  };
