import {askOn} from "./ask.js";
import {type FileDoor, loadTables} from "./benchTables.js";
import {columnSummary} from "./columnSummary.js";
import {heldRows} from "./heldRows.js";
import {hold} from "./hold.js";
import type {Connection} from "./session.js";
import {quotedText} from "./sqlQuotes.js";
import {type Source, Stopped, type Workbench} from "./workbench.js";

/** What the engine may use, so that it says that there is not enough before the browser does. */
const memory = "2GB";

/** What a workbench needs of the engine that it is on. */
export interface BenchEngine extends FileDoor {
  connection: Connection;
  /** Ends the engine. */
  end(): void;
  /** Rejects if the engine dies. */
  failure?: Promise<never>;
}

/**
 * Loads the tables, then shuts the engine off from everything else. Rejects with an {@link EngineError} if a table of the site
 * is refused; the engine is its caller's to end then.
 */
export async function openBench(engine: BenchEngine, sources: readonly Source[]): Promise<Workbench> {
  const ask = askOn(engine.connection);
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

  const {tables, refused} = await loadTables(ask, engine, sources);
  await ask(`SET memory_limit = ${quotedText(memory)}`);
  await ask("SET enable_external_access = false");
  await ask("SET lock_configuration = true");

  return {
    tables,
    refused,
    hold: (sql, values) => inTurn(() => hold(ask, `held_${++heldSoFar}`, sql, values, () => ended !== null)),
    rows: (of, options) => inTurn(() => heldRows(ask, of, options)),
    summary: (of, column) => inTurn(() => columnSummary(ask, of, column)),
    drop: ({table}) => inTurn(async () => void (await ask(`DROP TABLE IF EXISTS ${table}`))),
    stop: () => end(new Stopped()),
  };
}
