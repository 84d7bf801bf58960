import type {Query} from "../engine/database.js";
import type {DepartmentKind, Role} from "../model/values.js";
import type {Filters} from "../state/filters.js";
import {roleOrder} from "./order.js";
import {bindFilters, selected} from "./selected.js";

/** One row per task × named department, and per task × group without a name. */
export interface PartyRow {
  task_id: string;
  /** Short name of a department; a group as written. */
  name: string;
  /** As written in the clause, but for white space inside and marks without width. */
  surface: string;
  /** Canonical name; null for a group. */
  department: string | null;
  /** Null for a group. */
  kind: DepartmentKind | null;
  role: Role;
  /** 1-based place in the clause; null for a group. */
  position: number | null;
  /** A group that ends in 等单位 or the like. */
  open_ended: boolean;
  inherited: boolean;
}

/**
 * Who does the selected tasks: tasks in the order of the document, strongest role first, groups after
 * departments, first of them 等单位, which closes their enumeration.
 */
export const parties: Query<Filters, PartyRow> = {
  name: "parties",
  sql: `
WITH ${selected},
parties AS (
  SELECT task_id, short_name AS name, surface, department, kind, role, position, FALSE AS open_ended, inherited
  FROM assignments
  JOIN departments USING (department)
  UNION ALL
  SELECT task_id, surface, surface, NULL, NULL, role, NULL, open_ended, inherited
  FROM collectives
)
SELECT task_id, name, surface, department, kind, role, position, open_ended, inherited
FROM parties
JOIN selected USING (task_id)
ORDER BY
  list_id, task_order, task_id, ${roleOrder}, position NULLS LAST, starts_with(name, '等') DESC, name,
  open_ended, inherited`,
  bind: bindFilters,
};
