import type {SqlCell} from "../../notebook/notebook.js";
import type {Part} from "../part.js";
import type {Desk} from "./desk.js";
import type {ResultReader} from "./result.js";
import {resultTable} from "./resultTable.js";
import type {Answer} from "./runs.js";

/** The table of what a query gave, and its files; asked of whichever engine holds it. */
export function answerPart(area: Part, {name}: SqlCell, answer: Answer, {runs, context}: Desk): void {
  const reader: ResultReader = {
    rows: async (options) => {
      const {held, workbench} = await runs.held(answer);
      return workbench.rows(held, options);
    },
    summary: async (column) => {
      const {held, workbench} = await runs.held(answer);
      return workbench.summary(held, column);
    },
  };
  void resultTable(area, {name, held: answer.held, reader}, context);
}
