import type {Fault} from "../../interact/sqlEditor/faults.js";
import type {SqlCell} from "../../notebook/notebook.js";
import type {Desk} from "./desk.js";
import {faultSentence} from "./faultSentence.js";

/** What is wrong in a query's SQL and where, by its own run and by those of queries that read it. */
export function faultMarks({id}: SqlCell, {notebook, runs, context: {text}}: Desk): Fault[] {
  return notebook.cells.flatMap((cell): Fault[] => {
    const outcome = runs.of(cell.id);
    if (outcome?.kind === "fault" && outcome.fault.cell === id && outcome.fault.place) {
      const {place, fault} = outcome.fault;
      return [{...place, message: faultSentence(fault, text)}];
    }
    if (outcome?.kind === "refused" && outcome.cell === id && outcome.at !== null)
      return [{from: outcome.at, to: null, message: text.notebook.reason(outcome.reason)}];
    return [];
  });
}
