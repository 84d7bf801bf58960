import type {PlanFault} from "../../notebook/plan.js";
import type {NotebookText} from "../../text/notebookPage.zh.js";

/** Why a query cannot be asked, in words. */
export function faultSentence(fault: PlanFault["fault"], {notebook: {faults}}: NotebookText): string {
  const words = faults[fault.kind] as (fault: PlanFault["fault"]) => string;
  return words(fault);
}
