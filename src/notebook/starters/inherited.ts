import {chart, inList, list, type Parts, query, sectionName, words} from "./part.js";

/** Tasks whose clause is blank and taken from above, and what of whose load that is. */
export const inherited: Parts = (text, offer) => [
  words(text.inherited.intro),
  list(text, offer),
  query(
    "被沿用的责任栏",
    `
SELECT
  沿用自,
  沿用的责任栏,
  count(*) AS 几项沿用,
  string_agg(序号, '、' ORDER BY 先后) AS 哪几项,
  arg_min(章节, 先后) AS 章节
FROM 沿用的任务
GROUP BY 清单, 沿用自, 沿用的责任栏
ORDER BY 清单, min(先后)`,
  ),
  query(
    "各部门的沿用",
    `
SELECT
  short_name AS 部门,
  count(*) AS 任务,
  count(*) FILTER (WHERE inherited) AS 沿用,
  count(*) FILTER (WHERE NOT inherited) AS 明写
FROM assignments
JOIN departments USING (department)
WHERE ${inList()}
GROUP BY department, short_name, "order"
HAVING count(*) FILTER (WHERE inherited) > 0
ORDER BY 沿用 DESC, 任务 DESC, "order", department`,
  ),
  chart("各部门的沿用", text.inherited.chart, "bar", {x: "部门", y: "沿用"}),
  words(text.inherited.working),
  query(
    "沿用的任务",
    `
WITH 沿用 AS (
  SELECT
    list_id, task_id, task_order, task_no, inherited_from, task,
    ${sectionName} AS 章节
  FROM tasks
  WHERE ${inList()}
    AND responsibility IS NULL
    AND (inherited_from IS NOT NULL OR task_id IN (
      SELECT task_id FROM assignments WHERE inherited
      UNION ALL
      SELECT task_id FROM collectives WHERE inherited
    ))
)
SELECT
  沿用.task_no AS 序号,
  沿用.inherited_from AS 沿用自,
  arg_max(上面.responsibility, 上面.task_order) AS 沿用的责任栏,
  沿用.task AS 任务,
  沿用.章节,
  沿用.list_id AS 清单,
  沿用.task_id,
  沿用.task_order AS 先后
FROM 沿用
LEFT JOIN tasks AS 上面
  ON 上面.list_id = 沿用.list_id
  AND 上面.task_order < 沿用.task_order
  AND 上面.task_no IS NOT DISTINCT FROM 沿用.inherited_from
  AND 上面.responsibility IS NOT NULL
GROUP BY 沿用.list_id, 沿用.task_id, 沿用.task_order, 沿用.task_no, 沿用.inherited_from, 沿用.task, 沿用.章节
ORDER BY 清单, 先后`,
  ),
];
