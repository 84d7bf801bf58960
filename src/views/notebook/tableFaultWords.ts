import type {TableFault} from "../../imported/tables/fault.js";
import type {NotebookText} from "../../text/notebookPage.zh.js";

type WordsOf<K extends TableFault["kind"]> = (fault: Extract<TableFault, {kind: K}>) => string;

/** Why a file gives no table, and what to do about it. */
export function tableFaultWords(fault: TableFault, {notebookData}: NotebookText): string {
  const words: {[K in TableFault["kind"]]: WordsOf<K>} = notebookData.faults;
  return (words[fault.kind] as (fault: TableFault) => string)(fault);
}
