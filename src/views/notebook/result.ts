import type {Plain} from "../../engine/rows.js";
import type {ColumnSummary, Held, HeldSort} from "../../engine/workbench.js";

/** What a query gave, and how more of it is had. */
export interface Result {
  /** The name of the query. */
  name: string;
  held: Held;
  reader: ResultReader;
}

/** What is asked of a {@link Workbench} about one result. */
export interface ResultReader {
  rows(options: {sort?: HeldSort | null; from?: number; count: number}): Promise<Plain[][]>;
  /** @param column its place */
  summary(column: number): Promise<ColumnSummary>;
}
