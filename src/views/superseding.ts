import type {Database} from "../engine/database.js";
import {Superseded} from "./view.js";

/** The same database, whose answers reject with {@link Superseded} once what is drawn is no longer current. */
export function superseding(database: Database, isCurrent: () => boolean): Database {
  return {
    ...database,
    async ask(query, parameters) {
      const rows = await database.ask(query, parameters).catch((error) => {
        throw isCurrent() ? error : new Superseded();
      });
      if (!isCurrent()) throw new Superseded();
      return rows;
    },
  };
}
