import type {SqlCell} from "../../notebook/notebook.js";
import type {Part} from "../part.js";
import type {Desk} from "./desk.js";
import {resultTable} from "./resultTable.js";
import type {Answer} from "./runs.js";

/** The table of what a query gave, and its files; asked of whichever engine holds it. */
export function answerPart(area: Part, {id, name}: SqlCell, {held}: Answer, {runs, context}: Desk): void {
  const reader = {
    rows: async (options: Parameters<typeof rowsOf>[1]) => rowsOf(await runs.held(id), options),
    summary: async (column: number) => {
      const now = await runs.held(id);
      return now.workbench.summary(now.held, column);
    },
  };
  void resultTable(area, {name, held, reader}, context);
}

const rowsOf = (
  {held, workbench}: Pick<Answer, "held" | "workbench">,
  options: Parameters<typeof workbench.rows>[1],
) => workbench.rows(held, options);
