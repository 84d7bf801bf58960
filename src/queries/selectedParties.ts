import {inRoles, selected} from "./selected.js";

/**
 * CTEs for the head of a query that end in `parties`: one row per selected task × named department that the role filter
 * leaves, with the department's `place`, 1 for the first in official order among these. Places compare and join faster
 * than names. Takes the parameters of `bindFilters`.
 */
export const selectedParties = `${selected},
parties AS MATERIALIZED (
  SELECT
    task_id,
    role,
    department,
    CAST(DENSE_RANK() OVER (ORDER BY "order", department) AS INT) AS place
  FROM assignments
  JOIN departments USING (department)
  WHERE task_id IN (SELECT task_id FROM selected) AND ${inRoles}
)`;
