import type {PlanFault} from "../../notebook/plan.js";
import type {Text} from "../../text/zh.js";

/** Why a query cannot be asked, in words. */
export function faultSentence(fault: PlanFault["fault"], {notebook: {faults}}: Text): string {
  const words = faults[fault.kind] as (fault: PlanFault["fault"]) => string;
  return words(fault);
}
