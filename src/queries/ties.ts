import type {Query} from "../engine/database.js";
import {type Relation, relations} from "../model/values.js";
import type {Filters} from "../state/filters.js";
import {bindFilters, ownParameter, selected} from "./selected.js";

/** One row per pair of departments × relation with at least one shared task. */
export interface TieRow {
  /** The leader in `lead_with`; otherwise the earlier of the two in official order. */
  source: string;
  target: string;
  relation: Relation;
  tasks: number;
}

/** A tie with the weights of its pair, over all relations asked for: the same in each row of a pair. */
export interface WeightedTieRow extends TieRow {
  /** Tasks that the two share. */
  pair_tasks: number;
  /** Each task shares out one unit over its n(n − 1)/2 pairs, so that those of a list add up to its tasks with several departments. */
  fractional: number;
  /** `pair_tasks` in the tasks that name one or the other, 0 to 1. */
  jaccard: number;
  /** `pair_tasks` to what one would expect if tasks were dealt out by chance: 1 is chance. */
  lift: number;
}

/** The tasks, and the relations that count among them: all by default. */
export interface TieFilters extends Filters {
  counted?: readonly Relation[];
}

/**
 * Who meets whom in the selected tasks, sources and targets in official order. To be alone responsible (`sole`) counts
 * as taking part, not as leading.
 *
 * Of the weights, to four decimals: `fractional` follows Newman, "Scientific collaboration networks II", Physical Review E
 * 64 (2001), who divides by n − 1, so that each author's add up to the papers; `jaccard` is Jaccard's coefficient of the two
 * departments' tasks; `lift` is that of association rules, n(ab) · N / (n(a) · n(b)), N the tasks that name a department.
 */
export const ties: Query<TieFilters, WeightedTieRow> = {
  name: "ties",
  sql: `
WITH ${selected},
parties AS MATERIALIZED (
  SELECT task_id, department, "order" AS department_order, role = 'lead' AS leads
  FROM assignments
  JOIN departments USING (department)
  WHERE task_id IN (SELECT task_id FROM selected)
),
sizes AS (
  SELECT task_id, COUNT(*) AS departments, COUNT(*) OVER () AS named_tasks
  FROM parties
  GROUP BY task_id
),
loads AS (SELECT department, COUNT(*) AS tasks FROM parties GROUP BY department),
pairs AS (
  SELECT
    source.department AS source,
    source.department_order AS source_order,
    target.department AS target,
    target.department_order AS target_order,
    CASE WHEN NOT source.leads THEN 'shared' WHEN target.leads THEN 'joint' ELSE 'lead_with' END AS relation,
    2.0 / (sizes.departments * (sizes.departments - 1)) AS unit,
    sizes.named_tasks
  FROM parties AS source
  JOIN parties AS target
    ON source.task_id = target.task_id
    AND source.department <> target.department
    AND CASE
      WHEN source.leads = target.leads
        THEN (source.department_order, source.department) < (target.department_order, target.department)
      ELSE source.leads
    END
  JOIN sizes ON sizes.task_id = source.task_id
),
ties AS (
  SELECT source, source_order, target, target_order, relation, named_tasks, COUNT(*) AS tasks, SUM(unit) AS units
  FROM pairs
  WHERE list_contains(string_split(CAST(${ownParameter(1)} AS VARCHAR), ','), relation)
  GROUP BY source, source_order, target, target_order, relation, named_tasks
),
weighed AS (
  SELECT *, SUM(tasks) OVER pair AS pair_tasks, SUM(units) OVER pair AS fractional
  FROM ties
  WINDOW pair AS (PARTITION BY LEAST(source, target), GREATEST(source, target))
)
SELECT
  source,
  target,
  relation,
  CAST(weighed.tasks AS INT) AS tasks,
  CAST(pair_tasks AS INT) AS pair_tasks,
  CAST(ROUND(fractional, 4) AS DOUBLE) AS fractional,
  CAST(ROUND(pair_tasks / (of_source.tasks + of_target.tasks - met.tasks), 4) AS DOUBLE) AS jaccard,
  CAST(ROUND(pair_tasks * named_tasks / (of_source.tasks * of_target.tasks), 4) AS DOUBLE) AS lift
FROM weighed
JOIN loads AS of_source ON of_source.department = source
JOIN loads AS of_target ON of_target.department = target
JOIN (
  SELECT LEAST(source, target) AS one, GREATEST(source, target) AS other, COUNT(*) AS tasks
  FROM pairs
  GROUP BY one, other
) AS met ON met.one = LEAST(source, target) AND met.other = GREATEST(source, target)
ORDER BY source_order, source, target_order, target, relation`,
  bind: ({counted = relations, ...filters}) => [
    ...bindFilters(filters),
    relations.filter((relation) => counted.includes(relation)).join(","),
  ],
};
