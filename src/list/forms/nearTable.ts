import {type Source, tablesOf} from "../source.js";
import {type Reason, unreadable} from "../unreadable.js";
import {type NearHeader, nearHeader} from "./header.js";

const missing: Record<NearHeader["lacks"], [zh: string, en: string]> = {
  task: ["“工作任务”", "tasks, such as 工作任务,"],
  parties: ["“责任部门”或“完成时限”", "who is responsible or by when, such as 责任部门 or 完成时限,"],
};

/** A header stands among so many rows of a table, below titles and notes. */
const firstRows = 30;

/** Why a table is no list though its header is nearly one (序号 · 工作任务, and nobody to do them); null if none is. */
export function nearTable(source: Source): {line: number | null; reason: Reason} | null {
  for (const {rows} of tablesOf(source)) {
    for (const row of rows.slice(0, firstRows)) {
      const near = nearHeader(row.map(({text}) => text));
      if (near) {
        const read = near.names.slice(0, 10).join("、");
        return {line: row[0]?.line ?? null, reason: unreadable.noColumn(read, ...missing[near.lacks])};
      }
    }
  }
  return null;
}
