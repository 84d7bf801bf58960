import {chart, choice, inList, list, type Parts, query, roleName, sectionName, words} from "./part.js";

/** Who is affected if two departments merge; set to the two with most tasks. */
export const merging: Parts = (text, offer) => [
  words(text.merging.intro),
  list(text, offer),
  choice("部门甲", text.merging.first, offer.departments, offer.departments[0] ?? null),
  choice("部门乙", text.merging.second, offer.departments, offer.departments[1] ?? null),
  query(
    "合并前后",
    `
WITH 三家 AS (
  SELECT 1 AS 次序, $部门甲 AS 部门, task_id, [甲的分工] AS 分工 FROM 两家的任务 WHERE 甲的分工 IS NOT NULL
  UNION ALL
  SELECT 2, $部门乙, task_id, [乙的分工] FROM 两家的任务 WHERE 乙的分工 IS NOT NULL
  UNION ALL
  SELECT 3, '合并后', task_id, [甲的分工, 乙的分工] FROM 两家的任务
),
任务 AS (
  SELECT
    次序, 部门, task_id,
    CASE
      WHEN list_contains(分工, '牵头') THEN '牵头'
      WHEN list_contains(分工, '单独负责') THEN '单独负责'
      WHEN list_contains(分工, '按职责分工') THEN '按职责分工'
      ELSE '配合'
    END AS 分工
  FROM 三家
),
协同 AS (
  SELECT 次序, count(DISTINCT department) AS 协同部门
  FROM 任务
  JOIN assignments USING (task_id)
  WHERE department <> 部门 AND (次序 < 3 OR department NOT IN ($部门甲, $部门乙))
  GROUP BY 次序
)
SELECT
  部门,
  count(*) AS 任务,
  count(*) FILTER (WHERE 分工 = '牵头') AS 牵头,
  count(*) FILTER (WHERE 分工 = '单独负责') AS 单独负责,
  count(*) FILTER (WHERE 分工 = '按职责分工') AS 按职责分工,
  count(*) FILTER (WHERE 分工 = '配合') AS 配合,
  sum(CASE 分工 WHEN '牵头' THEN 3 WHEN '单独负责' THEN 3 WHEN '按职责分工' THEN 1 ELSE 0.5 END)::DOUBLE AS 负荷,
  coalesce(协同部门, 0) AS 协同部门
FROM 任务
LEFT JOIN 协同 USING (次序)
GROUP BY 次序, 部门, 协同部门
ORDER BY 次序`,
  ),
  query(
    "受影响的部门",
    `
SELECT
  short_name AS 部门,
  count(甲的分工) AS 与甲的任务,
  count(乙的分工) AS 与乙的任务,
  count(*) FILTER (WHERE 甲的分工 IS NOT NULL AND 乙的分工 IS NOT NULL) AS 与两家的任务,
  count(*) AS 合并后的任务
FROM 两家的任务
JOIN assignments USING (task_id)
JOIN departments USING (department)
WHERE department NOT IN ($部门甲, $部门乙)
GROUP BY department, short_name, "order"
ORDER BY 合并后的任务 DESC, "order", department`,
  ),
  chart("受影响的部门", text.merging.chart, "scatter", {x: "与甲的任务", y: "与乙的任务", label: "部门"}),
  query(
    "只剩一家的任务",
    `
WITH 群体 AS (
  SELECT DISTINCT task_id, '有' AS 未具名群体 FROM collectives
)
SELECT
  序号,
  CASE WHEN '牵头' IN (甲的分工, 乙的分工) THEN '牵头' ELSE '负责' END AS 合并后,
  coalesce(未具名群体, '没有') AS 未具名群体,
  任务,
  章节
FROM 两家的任务
LEFT JOIN 群体 USING (task_id)
WHERE 甲的分工 IS NOT NULL AND 乙的分工 IS NOT NULL AND 其他部门 = 0
ORDER BY 清单, 先后`,
  ),
  words(text.merging.working),
  query(
    "两家的任务",
    `
WITH 各家 AS (
  SELECT
    tasks.*,
    ${sectionName} AS 章节,
    department,
    ${roleName("role")} AS 分工
  FROM assignments
  JOIN tasks USING (task_id)
  WHERE ${inList("tasks")}
)
SELECT
  task_no AS 序号,
  max(分工) FILTER (WHERE department = $部门甲) AS 甲的分工,
  max(分工) FILTER (WHERE department = $部门乙) AS 乙的分工,
  count(*) FILTER (WHERE department NOT IN ($部门甲, $部门乙)) AS 其他部门,
  task AS 任务,
  章节,
  list_id AS 清单,
  task_id,
  task_order AS 先后
FROM 各家
GROUP BY list_id, task_id, task_no, task_order, task, 章节
HAVING 甲的分工 IS NOT NULL OR 乙的分工 IS NOT NULL
ORDER BY 清单, 先后`,
  ),
];
