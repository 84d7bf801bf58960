import type {Query} from "../engine/database.js";
import {type Relation, relations} from "../model/values.js";
import type {Filters} from "../state/filters.js";
import {bindFilters, type FilterParameter, filterParameters, meetingOf, ownParameter} from "./selected.js";
import {selectedParties} from "./selectedParties.js";

/** Tasks of two departments by how they meet. To be alone responsible (`sole`) counts as taking part, not as leading. */
export interface PairTasks {
  /** Canonical names. */
  source: string;
  target: string;
  /** Tasks that both lead. */
  joint: number;
  /** Tasks that `source` leads and `target` takes part in. */
  lead_with: number;
  /** Tasks that `target` leads and `source` takes part in. */
  led_by: number;
  /** Tasks that both take part in, neither leading. */
  shared: number;
}

/**
 * One row per pair of departments that meet in at least one selected task in the chosen relations; source before target
 * in official order. Tasks in other relations are 0. What is no count of tasks is rounded to nine decimals.
 */
export interface PairRow extends PairTasks {
  /** Over the chosen relations; {@link PairTasks} add up to it. */
  tasks: number;
  /** Each of these tasks shares out one unit over the n(n − 1)/2 pairs of its n departments. */
  fractional: number;
  /** `tasks` in the tasks that name one of the two or both: above 0, at most 1. */
  jaccard: number;
  /**
   * `tasks` to the tasks, in whatever relation, that the two would share if theirs were dealt out by chance: 1 is chance
   * where all relations are chosen.
   */
  lift: number;
}

/** The tasks, and what of them counts; `filters.roles` leaves only parties in these roles, in every number. */
export interface PairParameters {
  filters: Filters;
  /** Empty: all. */
  relations: readonly Relation[];
}

/** Names of the query's parameters in order; `counted` are the relations that count. */
export const pairParameters: readonly (FilterParameter | "counted")[] = [...filterParameters, "counted"];

/** Relations in the model's order as one text; all of them for none. */
const canonicalRelations = (named: readonly Relation[]): string =>
  relations.filter((relation) => named.length === 0 || named.includes(relation)).join(",");

const chosen = `string_split(CAST(${ownParameter(1)} AS VARCHAR), ',')`;

/**
 * Who meets whom in the selected tasks, sources and then targets in official order, with all weights of the pair.
 *
 * `fractional` is after Newman, "Scientific collaboration networks. II", Physical Review E 64 (2001) 016132, who divides
 * a paper by n − 1, so that each author's weights add up to the papers; here those of all pairs add up to the tasks with
 * several departments. It is summed up in whole trillionths, so that it does not depend on the order of the sum.
 * `jaccard` is Jaccard's coefficient of the two departments' tasks; `lift` that of association rules, n(ab) · N / (n(a) ·
 * n(b)), N the selected tasks that name a department. Both set `tasks` against tasks in whatever relation.
 */
export const pairs: Query<PairParameters, PairRow> = {
  name: "pairs",
  parameters: pairParameters,
  sql: `
WITH ${selectedParties},
sizes AS (
  SELECT task_id, CAST(ROUND(2e12 / (COUNT(*) * (COUNT(*) - 1))) AS BIGINT) AS unit
  FROM parties
  GROUP BY task_id
  HAVING COUNT(*) > 1
),
named AS (SELECT COUNT(DISTINCT task_id) AS tasks FROM parties),
loads AS (SELECT place, department, COUNT(*) AS tasks FROM parties GROUP BY place, department),
encounters AS (
  SELECT source.place AS source, target.place AS target, unit, ${meetingOf("source", "target")} AS meeting
  FROM parties AS source
  JOIN parties AS target ON source.task_id = target.task_id AND source.place < target.place
  JOIN sizes ON sizes.task_id = source.task_id
),
counted AS (
  SELECT *, list_contains(${chosen}, CASE meeting WHEN 'led_by' THEN 'lead_with' ELSE meeting END) AS counts
  FROM encounters
),
sums AS (
  SELECT
    source,
    target,
    COUNT(*) FILTER (WHERE counts AND meeting = 'joint') AS joint,
    COUNT(*) FILTER (WHERE counts AND meeting = 'lead_with') AS lead_with,
    COUNT(*) FILTER (WHERE counts AND meeting = 'led_by') AS led_by,
    COUNT(*) FILTER (WHERE counts AND meeting = 'shared') AS shared,
    COUNT(*) FILTER (WHERE counts) AS tasks,
    COUNT(*) AS met,
    SUM(unit) FILTER (WHERE counts) AS trillionths
  FROM counted
  GROUP BY source, target
)
SELECT
  one.department AS source,
  other.department AS target,
  CAST(joint AS INT) AS joint,
  CAST(lead_with AS INT) AS lead_with,
  CAST(led_by AS INT) AS led_by,
  CAST(shared AS INT) AS shared,
  CAST(sums.tasks AS INT) AS tasks,
  ROUND(CAST(trillionths AS DOUBLE) / 1e12, 9) AS fractional,
  ROUND(CAST(sums.tasks AS DOUBLE) / (one.tasks + other.tasks - met), 9) AS jaccard,
  ROUND(CAST(sums.tasks AS DOUBLE) * named.tasks / (one.tasks * other.tasks), 9) AS lift
FROM sums
JOIN loads AS one ON one.place = sums.source
JOIN loads AS other ON other.place = sums.target
CROSS JOIN named
WHERE sums.tasks > 0
ORDER BY sums.source, sums.target`,
  bind: ({filters, relations: named}) => [...bindFilters(filters), canonicalRelations(named)],
};
