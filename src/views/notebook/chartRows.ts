import type {Plain} from "../../engine/rows.js";
import type {Held} from "../../engine/workbench.js";
import type {Runs} from "./runs.js";

/** So many rows a chart is drawn of at most. */
export const mostCharted = 5000;

const known = new WeakMap<Held, Plain[][]>();

/** The rows of an answer that a chart is drawn of, if they are at hand; else null, and `come` is called once they are. */
export function chartRows(
  id: string,
  held: Held,
  runs: Runs,
  come: (error: Error | null) => void,
): Plain[][] | null {
  const rows = known.get(held);
  if (rows) return rows;
  runs.held(id).then(
    async ({workbench, held: now}) => {
      known.set(held, await workbench.rows(now, {count: mostCharted}));
      come(null);
    },
    (error: Error) => come(error),
  );
  return null;
}
