import type {Plain} from "../../engine/rows.js";
import {type Held, Stopped} from "../../engine/workbench.js";
import type {Answer, Runs} from "./runs.js";

/** So many rows a chart is drawn of at most. */
export const mostCharted = 5000;

/** The rows of an answer, on their way, or why they cannot be had. */
export type ChartRows = {kind: "rows"; rows: Plain[][]} | {kind: "coming"} | {kind: "failed"; reason: string};

const known = new WeakMap<Held, ChartRows>();

/** The rows of an answer that a chart is drawn of. They are asked for once; `come` is called when they are there, or cannot be. */
export function chartRows(answer: Answer, runs: Runs, come: () => void): ChartRows {
  const {held} = answer;
  const rows = known.get(held);
  if (rows) return rows;
  const set = (next: ChartRows) => {
    known.set(held, next);
    come();
  };
  known.set(held, {kind: "coming"});
  runs
    .held(answer)
    .then(({workbench, held: now}) => workbench.rows(now, {count: mostCharted}))
    .then(
      (all) => set({kind: "rows", rows: all}),
      (error: Error) => {
        // Stopped by the reader: asked for again when the page is drawn next.
        if (error instanceof Stopped) known.delete(held);
        else set({kind: "failed", reason: error.message});
      },
    );
  return {kind: "coming"};
}
