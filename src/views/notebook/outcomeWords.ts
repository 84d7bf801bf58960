import type {SqlCell} from "../../notebook/notebook.js";
import {faultWords} from "../faultWords.js";
import type {Desk} from "./desk.js";
import {fileOfTable} from "./droppedFiles.js";
import {faultSentence} from "./faultSentence.js";
import {longSeconds, type Outcome, tableNamesOf} from "./runs.js";

/** What became of a query, in words. */
export interface OutcomeWords {
  sentence: string;
  /** The words on a button that runs it for longer. */
  again?: string;
  /** What the engine says, as it says it. */
  engine?: string;
}

/** What became of a query, where it is not an answer to what stands there now; an empty sentence where it is. */
export function outcomeWords(
  cell: SqlCell,
  outcome: Outcome | null,
  {context, notebook, runs, tables}: Desk,
): OutcomeWords {
  const words = context.text.notebook;
  const elsewhere = (id: string) => {
    const other = notebook.cells.find((each) => each.id === id);
    return id === cell.id || other?.kind !== "sql" ? "" : words.outcome.elsewhere(other.name);
  };
  switch (outcome?.kind) {
    case undefined:
      return {sentence: words.outcome.notRun};
    case "waiting":
      return {sentence: words.outcome.waiting};
    case "running":
      return {sentence: words.outcome.running(Math.floor((runs.clock() - outcome.since) / 1000))};
    case "answer":
      return {sentence: runs.isStale(cell, outcome, tableNamesOf({tables})) ? words.outcome.stale : ""};
    case "fault": {
      const {fault, cell: id} = outcome.fault;
      const file = fault.kind === "table" && fileOfTable(fault.name);
      const sentence = file ? words.outcome.fileGone(file) : faultSentence(fault, context.text);
      // A cycle is the fault of all that are in it.
      return {sentence: (fault.kind === "cycle" ? "" : elsewhere(id)) + sentence};
    }
    case "refused":
      return {sentence: elsewhere(outcome.cell) + words.reason(outcome.reason), engine: outcome.reason};
    case "cancelled":
      return {sentence: words.outcome.cancelled};
    case "late": {
      const isLong = outcome.seconds >= longSeconds;
      const sentence = words.outcome.late(outcome.seconds);
      return isLong ? {sentence} : {sentence, again: words.outcome.longer(longSeconds / 60)};
    }
    case "broken":
      return {sentence: words.outcome.broken(faultWords(outcome.error, context.text))};
  }
}
