import type {Query} from "../engine/database.js";
import type {Filters} from "../state/filters.js";
import {bindFilters, ownParameter} from "./selected.js";
import {selectedParties} from "./selectedParties.js";

/**
 * One row per pair of departments that share no selected task, although both have tasks in a same section; source before
 * target in official order.
 */
export interface ApartRow {
  /** Canonical names. */
  source: string;
  target: string;
  /** Sections in which both have a task: at least 1. */
  sections: number;
  /** Selected tasks of each, in sections and outside. */
  source_tasks: number;
  target_tasks: number;
  /** Such pairs in all, those that are not given among them; the same in each row. */
  all_pairs: number;
}

/** The tasks; `filters.roles` leaves only departments in these roles. */
export interface ApartParameters {
  filters: Filters;
  /** So many pairs are given. */
  most: number;
}

/**
 * Which departments never work together though they share a section: those with the most common sections first, then
 * those whom chance would bring together most often (n(a) · n(b) tasks), then in official order. Tasks that stand in no
 * section bring nobody into one, so a list without sections has no rows.
 */
export const apart: Query<ApartParameters, ApartRow> = {
  name: "apart",
  sql: `
WITH ${selectedParties},
loads AS (SELECT place, department, COUNT(*) AS tasks FROM parties GROUP BY place, department),
places AS MATERIALIZED (
  SELECT DISTINCT place, list_id, section_order
  FROM parties
  JOIN selected USING (task_id)
  WHERE section_order IS NOT NULL
),
near AS (
  SELECT source.place AS source, target.place AS target, COUNT(*) AS sections
  FROM places AS source
  JOIN places AS target
    ON target.list_id = source.list_id
    AND target.section_order = source.section_order
    AND target.place > source.place
  GROUP BY source.place, target.place
),
met AS (
  SELECT DISTINCT source.place AS source, target.place AS target
  FROM parties AS source
  JOIN parties AS target ON target.task_id = source.task_id AND target.place > source.place
)
SELECT
  one.department AS source,
  other.department AS target,
  CAST(sections AS INT) AS sections,
  CAST(one.tasks AS INT) AS source_tasks,
  CAST(other.tasks AS INT) AS target_tasks,
  CAST(COUNT(*) OVER () AS INT) AS all_pairs
FROM near
ANTI JOIN met ON met.source = near.source AND met.target = near.target
JOIN loads AS one ON one.place = near.source
JOIN loads AS other ON other.place = near.target
ORDER BY sections DESC, one.tasks * other.tasks DESC, near.source, near.target
LIMIT CAST(${ownParameter(1)} AS INTEGER)`,
  bind: ({filters, most}) => [...bindFilters(filters), most],
};
