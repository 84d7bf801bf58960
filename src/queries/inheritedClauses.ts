/**
 * CTEs that end in `inherited_clauses`: the clause that each of the `selected` tasks without its own goes by, which is
 * that of the nearest task above with the number that it names; tasks that go by none are left out.
 */
export const inheritedClauses = `
heirs AS (
  SELECT list_id, task_id, task_order, inherited_from
  FROM selected
  WHERE responsibility IS NULL
    AND (inherited_from IS NOT NULL OR task_id IN (
      SELECT task_id FROM assignments WHERE inherited
      UNION ALL
      SELECT task_id FROM collectives WHERE inherited
    ))
),
inherited_clauses AS (
  SELECT heirs.task_id, arg_max(tasks.responsibility, tasks.task_order) AS inherited_clause
  FROM heirs
  JOIN tasks
    ON tasks.list_id = heirs.list_id
    AND tasks.task_order < heirs.task_order
    AND tasks.task_no IS NOT DISTINCT FROM heirs.inherited_from
  WHERE tasks.responsibility IS NOT NULL
  GROUP BY heirs.task_id
)`;
