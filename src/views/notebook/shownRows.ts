import type {Plain} from "../../engine/rows.js";
import type {HeldSort} from "../../engine/workbench.js";
import type {Result} from "./result.js";
import {sortedPlaces} from "./sortedPlaces.js";

/** So many rows are fetched and shown at most. */
export const mostShown = 10_000;

/** So many are fetched first, so that something is there at once. */
const first = 200;

/** The rows of a result that are on the page, in the order that the reader chose. */
export interface ShownRows {
  /** Whether all rows of the result are shown, or will be. */
  readonly isWhole: boolean;
  /** How they are sorted; null: as the query gave them. */
  readonly sort: HeldSort | null;
  /** The rows that have come. */
  now(): readonly (readonly Plain[])[];
  /** Fetches the first. Rejects as the reader does. */
  begin(): Promise<void>;
  /** Fetches the others. Rejects as the reader does; false if there were none. */
  complete(): Promise<boolean>;
  /**
   * Sorts them: here if all rows of the result are, else the engine sorts all of them and gives the first. Rejects as the
   * reader does, and stays as it was; false if another order was asked for meanwhile.
   */
  sortBy(sort: HeldSort | null): Promise<boolean>;
  /** Whether no order is waited for. */
  isIdle(): boolean;
}

/** Fetches and sorts the rows of a result. */
export function shownRows({held, reader}: Result): ShownRows {
  let own: Plain[][] = [];
  let rows: readonly Plain[][] = own;
  let sort: HeldSort | null = null;
  let completed: Promise<boolean> | null = null;
  let [asked, done] = [0, 0];
  const isWhole = held.rows <= mostShown;

  const complete = async () => {
    if (held.rows <= own.length) return false;
    const rest = await reader.rows({from: own.length, count: mostShown - own.length});
    if (rows === own) rows = own = [...own, ...rest];
    else own = [...own, ...rest];
    return true;
  };
  const sorted = async (by: HeldSort | null) => {
    if (by && (!isWhole || held.columns[by.column]!.kind === "other")) {
      return reader.rows({sort: by, count: mostShown});
    }
    await completed;
    if (!by) return own;
    const isWords = held.columns[by.column]!.kind === "text";
    const places = sortedPlaces(own, by.column, {isWords, descending: by.descending});
    return Array.from(places, (place) => own[place]!);
  };
  return {
    isWhole,
    get sort() {
      return sort;
    },
    now: () => rows,
    async begin() {
      rows = own = held.rows === 0 ? [] : await reader.rows({count: first});
    },
    complete() {
      completed ??= complete();
      return completed;
    },
    async sortBy(by) {
      const turn = ++asked;
      try {
        const found = await sorted(by);
        if (turn !== asked) return false;
        [rows, sort] = [found, by];
        return true;
      } finally {
        done = Math.max(done, turn);
      }
    },
    isIdle: () => done === asked,
  };
}
