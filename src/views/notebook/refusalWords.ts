import type {NameFault} from "../../notebook/names.js";
import type {LinkRefusal} from "../../notebook/notebookLink.js";
import type {NotebookText} from "../../text/notebookPage.zh.js";
import type {KeepOutcome} from "./notebookStore.js";

/** Why a name is refused, in the reader's language; without a full stop, as it may stand within a sentence. */
export function nameFaultWords(fault: NameFault, {notebookKeep: {names}}: NotebookText): string {
  switch (fault.kind) {
    case "long":
      return names.long(fault.most);
    case "character":
      return names.character(fault.character);
    case "captured":
      return names.captured(fault.by);
    default:
      return names[fault.kind];
  }
}

/** Why a file or a link is not opened, as a sentence. */
export function refusalWords(refusal: LinkRefusal, text: NotebookText): string {
  const words = text.notebookKeep.refusals;
  switch (refusal.kind) {
    case "tooLarge":
      return words.tooLarge(Math.round(refusal.most / 2 ** 20));
    case "newer":
      return words.newer(refusal.version, refusal.known);
    case "notMigrated":
      return words.notMigrated(refusal.version);
    case "field":
      return words.field(refusal.field);
    case "tooManyCells":
      return words.tooManyCells(refusal.cells, refusal.most);
    case "cellKind":
      return words.cellKind(refusal.cell, short(refusal.written));
    case "cellField":
      return words.cellField(refusal.cell, refusal.field);
    case "cellName":
      return words.cellName(refusal.cell, short(refusal.name), nameFaultWords(refusal.fault, text));
    default:
      return words[refusal.kind];
  }
}

/** What became of keeping a notebook, as a sentence; empty: it is kept. */
export function keepOutcomeWords(outcome: KeepOutcome, {notebookKeep: {store}}: NotebookText): string {
  if (outcome.kind === "done") return "";
  return outcome.kind === "refused" ? store.refused(outcome.reason) : store[outcome.kind];
}

/** The first of words that a file brings and that may be of any length. */
const short = (words: string) => (words.length > 40 ? `${[...words].slice(0, 40).join("")}…` : words);
