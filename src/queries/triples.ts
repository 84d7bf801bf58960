import type {Query} from "../engine/database.js";
import type {Filters} from "../state/filters.js";
import {bindFilters, ownParameter} from "./selected.js";
import {selectedParties} from "./selectedParties.js";

/** One row per triple of departments: the first before the second before the third in official order. */
export interface TripleRow {
  /** Canonical names. */
  first: string;
  second: string;
  third: string;
  /** Tasks in which all three take part, in whatever role the filter leaves: at least 1. */
  tasks: number;
}

/** How much of the selected tasks the triples do not count. */
export interface TriplesLeftOutRow {
  /** Tasks with more departments than are counted. */
  left_out: number;
  /** The most departments of a task that is counted; 0 if no task is, or none has a department. */
  widest: number;
}

/** The tasks; `filters.roles` leaves only departments in these roles. */
export interface TripleParameters {
  filters: Filters;
  /** So many triples are given, the strongest. */
  most: number;
  /** So many triples are counted, a triple once for each of its tasks: see {@link mostCounted}. */
  counted: number;
}

/**
 * A task of n departments has n(n − 1)(n − 2)/6 triples: 4 060 at 30, ten million at 400. So that one such task does not
 * stop the page, tasks are counted from the narrowest up, all of one width or none, while all their triples together are
 * no more than this, which takes a second or two. A list of tasks of ten departments each reaches it at 4 166 tasks.
 */
export const mostCounted = 500_000;

const counted = `CAST(${ownParameter(1)} AS DOUBLE)`;
const most = `CAST(${ownParameter(2)} AS INTEGER)`;

const countedTasks = `${selectedParties},
widths AS (SELECT task_id, CAST(COUNT(*) AS DOUBLE) AS width FROM parties GROUP BY task_id),
counted AS (
  SELECT
    task_id,
    width,
    SUM(width * (width - 1) * (width - 2) / 6) OVER (
      ORDER BY width RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) <= ${counted} AS is_counted
  FROM widths
)`;

/** The three departments that share the most tasks, and so on; of equals the earlier in official order. */
export const triples: Query<TripleParameters, TripleRow> = {
  name: "triples",
  sql: `
WITH ${countedTasks},
narrow AS MATERIALIZED (
  SELECT task_id, place
  FROM parties
  WHERE task_id IN (SELECT task_id FROM counted WHERE is_counted AND width > 2)
),
sums AS (
  SELECT one.place AS one, two.place AS two, three.place AS three, COUNT(*) AS tasks
  FROM narrow AS one
  JOIN narrow AS two ON two.task_id = one.task_id AND two.place > one.place
  JOIN narrow AS three ON three.task_id = two.task_id AND three.place > two.place
  GROUP BY one.place, two.place, three.place
),
strongest AS (
  SELECT *
  FROM sums
  ORDER BY tasks DESC, one, two, three
  LIMIT ${most}
),
names AS (SELECT DISTINCT place, department FROM parties)
SELECT
  of_one.department AS first,
  of_two.department AS second,
  of_three.department AS third,
  CAST(tasks AS INT) AS tasks
FROM strongest
JOIN names AS of_one ON of_one.place = one
JOIN names AS of_two ON of_two.place = two
JOIN names AS of_three ON of_three.place = three
ORDER BY tasks DESC, one, two, three`,
  bind: (parameters) => [...bindFilters(parameters.filters), parameters.counted, parameters.most],
};

/** Always one row: what the {@link triples} of the same parameters leave out. */
export const triplesLeftOut: Query<Omit<TripleParameters, "most">, TriplesLeftOutRow> = {
  name: "triplesLeftOut",
  sql: `
WITH ${countedTasks}
SELECT
  CAST(COUNT(*) FILTER (WHERE NOT is_counted) AS INT) AS left_out,
  CAST(COALESCE(MAX(width) FILTER (WHERE is_counted), 0) AS INT) AS widest
FROM counted`,
  bind: (parameters) => [...bindFilters(parameters.filters), parameters.counted],
};
