import type {Query} from "../engine/database.js";
import type {Row} from "../model/schema.js";
import type {Filters} from "../state/filters.js";
import {severityOrder} from "./order.js";
import {bindList, inList} from "./selected.js";

/** One row per finding; `task_id` is null where no task stands at its place. */
export type FindingRow = Omit<Row<"findings">, "list_id" | "message_en"> & {task_id: string | null};

/**
 * CTEs for the head of a query that end in `placed`: the findings of the list, each with its task. A finding knows its
 * task by number and line; where several tasks share both (running text without numbers), it goes to the one whose words
 * hold its evidence, and the n-th of equal findings to the n-th such task. Takes the list as its first parameter.
 */
export const findingPlaces = `
listed AS (
  SELECT
    *,
    ROW_NUMBER() OVER (ORDER BY list_id, source_line, task_no, code, message, evidence, treatment) AS finding,
    ROW_NUMBER() OVER (
      PARTITION BY list_id, source_line, task_no, code, message, evidence ORDER BY treatment
    ) AS nth
  FROM findings
  WHERE ${inList}
),
places AS (
  SELECT
    finding,
    task_id,
    task_order,
    nth,
    ROW_NUMBER() OVER (
      PARTITION BY finding
      ORDER BY
        CASE
          WHEN evidence IN (responsibility, deadline) THEN 1
          WHEN contains(concat_ws(chr(10), responsibility, deadline, task), evidence) THEN 2
          ELSE 3
        END,
        task_order
    ) AS place,
    COUNT(*) OVER (PARTITION BY finding) AS candidates
  FROM listed
  JOIN tasks ON listed.list_id = tasks.list_id
    AND listed.source_line = tasks.source_line
    AND listed.task_no IS NOT DISTINCT FROM tasks.task_no
),
placed AS (
  SELECT listed.*, task_id, task_order
  FROM listed
  LEFT JOIN places ON listed.finding = places.finding AND place = LEAST(places.nth, candidates)
)`;

/**
 * What is worth a person's look in the list, heaviest first, then in the order of the document, whatever else is
 * filtered.
 */
export const findingList: Query<Filters, FindingRow> = {
  name: "findingList",
  sql: `
WITH ${findingPlaces}
SELECT task_id, task_no, code, severity, message, evidence, source_line, treatment
FROM placed
ORDER BY
  ${severityOrder}, list_id, source_line NULLS FIRST, task_order NULLS FIRST, code, message, evidence, treatment`,
  bind: bindList,
};
