import type {Database} from "../engine/database.js";

/** The engines of a page, each over the tables of one list; null stands for the shipped lists, which share theirs. */
export interface Engines {
  /** The engine of a list, started at the first call, and again if it failed the last time. */
  of(list: string | null): Promise<Database>;
  /** Stops that of an imported list; an answer still awaited rejects. */
  stop(list: string): void;
  /** Asks one thing of a list, whose engine is stopped again unless it runs already. */
  askOnce<R>(list: string, ask: (database: Database) => Promise<R>): Promise<R>;
}

/**
 * Keeps the engines of a page.
 * @param open opens the database of a list
 * @param settled told once an engine is up (null) or failed, but not of one that was stopped meanwhile
 */
export function keepEngines(
  open: (list: string | null) => Promise<Database>,
  settled: (list: string | null, error: unknown) => void,
): Engines {
  const running = new Map<string | null, Promise<Database>>();
  return {
    of(list) {
      const known = running.get(list);
      if (known) return known;
      const engine = open(list);
      running.set(list, engine);
      engine.then(
        () => {
          if (running.get(list) === engine) settled(list, null);
        },
        (error) => {
          if (running.get(list) !== engine) return;
          running.delete(list);
          settled(list, error);
        },
      );
      return engine;
    },
    stop(list) {
      const engine = running.get(list);
      running.delete(list);
      // One that never came up needs no closing.
      engine?.then((database) => database.close()).catch(() => {});
    },
    async askOnce(list, ask) {
      const engine = running.get(list);
      if (engine) return ask(await engine);
      const database = await open(list);
      return ask(database).finally(() => database.close());
    },
  };
}
