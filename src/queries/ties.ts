import type {Query} from "../engine/database.js";
import type {Relation} from "../model/values.js";
import type {Filters} from "../state/filters.js";
import {bindFilters, selected} from "./selected.js";

/** One row per pair of departments × relation with at least one shared task. */
export interface TieRow {
  /** The leader in `lead_with`; otherwise the earlier of the two in official order. */
  source: string;
  target: string;
  relation: Relation;
  tasks: number;
}

/**
 * Who meets whom in the selected tasks, sources and targets in official order. To be alone responsible (`sole`) counts
 * as taking part, not as leading.
 */
export const ties: Query<Filters, TieRow> = {
  name: "ties",
  sql: `
WITH ${selected},
parties AS MATERIALIZED (
  SELECT task_id, department, "order" AS department_order, role = 'lead' AS leads
  FROM assignments
  JOIN departments USING (department)
  WHERE task_id IN (SELECT task_id FROM selected)
),
pairs AS (
  SELECT
    source.department AS source,
    source.department_order AS source_order,
    target.department AS target,
    target.department_order AS target_order,
    CASE WHEN NOT source.leads THEN 'shared' WHEN target.leads THEN 'joint' ELSE 'lead_with' END AS relation
  FROM parties AS source
  JOIN parties AS target
    ON source.task_id = target.task_id
    AND source.department <> target.department
    AND CASE
      WHEN source.leads = target.leads
        THEN (source.department_order, source.department) < (target.department_order, target.department)
      ELSE source.leads
    END
)
SELECT source, target, relation, CAST(COUNT(*) AS INT) AS tasks
FROM pairs
GROUP BY source, source_order, target, target_order, relation
ORDER BY source_order, source, target_order, target, relation`,
  bind: bindFilters,
};
