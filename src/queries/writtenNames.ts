import type {Query} from "../engine/database.js";
import type {AliasReason, Certainty} from "../model/values.js";
import type {Filters} from "../state/filters.js";
import {asked, bindDepartment} from "./ofDepartment.js";
import {inList} from "./selected.js";

/** One row per form in which the department is written in the list, its canonical name among them. */
export interface WrittenNameRow {
  /** As written. */
  surface: string;
  /** Tasks in whose own clause it stands so; those that go by the clause above are not counted again. */
  tasks: number;
  /** Why it is not the canonical name; null for that name itself, or where nobody has said why. */
  reason: AliasReason | null;
  certainty: Certainty | null;
}

/** How a department is written, most frequent form first. */
export const writtenNames: Query<Filters, WrittenNameRow> = {
  name: "writtenNames",
  sql: `
SELECT surface, CAST(COUNT(*) FILTER (WHERE NOT inherited) AS INT) AS tasks, reason, certainty
FROM assignments
LEFT JOIN aliases USING (surface, department)
WHERE ${inList} AND department = ${asked}
GROUP BY surface, reason, certainty
ORDER BY tasks DESC, surface`,
  bind: bindDepartment,
};
