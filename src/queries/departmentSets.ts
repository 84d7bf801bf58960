import type {Query} from "../engine/database.js";
import type {Filters} from "../state/filters.js";
import {bindFilters, filterParameters} from "./selected.js";
import {selectedParties} from "./selectedParties.js";

/**
 * One row per set × member, for each set of departments that is all of at least one selected task's. Sets of one
 * department are among them, so that `exactly`, taken once for each set, adds up to the tasks that name a department.
 * The role filter leaves only departments in these roles.
 */
export interface DepartmentSetRow {
  /** 1 for the first set. */
  set_no: number;
  /** Canonical name. */
  department: string;
  /** Tasks whose departments are these and no other: at least 1. */
  exactly: number;
  /** Tasks that have all of these departments, whatever others: at least `exactly`. */
  including: number;
  /** Departments of the set. */
  size: number;
}

/**
 * Which exact sets of departments recur: those of most tasks first, exactly and then including, then the smaller, then
 * in official order; members in official order. A set is looked for only in the sets that hold its rarest member.
 */
export const departmentSets: Query<Filters, DepartmentSetRow> = {
  name: "departmentSets",
  sql: `
WITH ${selectedParties},
clauses AS (SELECT list(place ORDER BY place) AS members FROM parties GROUP BY task_id),
sets AS MATERIALIZED (
  SELECT members, len(members) AS size, COUNT(*) AS exactly, ROW_NUMBER() OVER (ORDER BY members) AS id
  FROM clauses
  GROUP BY members
),
memberships AS MATERIALIZED (SELECT id, unnest(members) AS place FROM sets),
rarity AS (SELECT place, COUNT(*) AS sets FROM memberships GROUP BY place),
rarest AS (
  SELECT id, place
  FROM memberships
  JOIN rarity USING (place)
  QUALIFY ROW_NUMBER() OVER (PARTITION BY id ORDER BY rarity.sets, place) = 1
),
inclusions AS (
  SELECT small.id, SUM(large.exactly) AS including
  FROM rarest
  JOIN sets AS small ON small.id = rarest.id
  JOIN memberships ON memberships.place = rarest.place
  JOIN sets AS large ON large.id = memberships.id
  WHERE small.id = large.id OR (
    small.size < large.size
    AND len(list_filter(small.members, each -> list_contains(large.members, each))) = small.size
  )
  GROUP BY small.id
),
numbered AS (
  SELECT
    *,
    ROW_NUMBER() OVER (ORDER BY exactly DESC, including DESC, size, members) AS set_no
  FROM sets
  JOIN inclusions USING (id)
),
names AS (SELECT DISTINCT place, department FROM parties)
SELECT
  CAST(set_no AS INT) AS set_no,
  department,
  CAST(exactly AS INT) AS exactly,
  CAST(including AS INT) AS including,
  CAST(size AS INT) AS size
FROM numbered
JOIN memberships USING (id)
JOIN names USING (place)
ORDER BY set_no, place`,
  parameters: filterParameters,
  bind: bindFilters,
};
