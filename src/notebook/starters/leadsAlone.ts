import {chart, inList, list, type Parts, query, sectionName, words} from "./part.js";

/** Who leads with no one: what is led, by who else takes part. */
export const leadsAlone: Parts = (text, offer) => [
  words(text.leadsAlone.intro),
  list(text, offer),
  query(
    "无人配合的牵头任务",
    `
SELECT 序号, 部门, 与谁一起, 群体, 任务, 章节
FROM 牵头任务
WHERE 与谁一起 <> '有部门参与'
ORDER BY 清单, 先后, 规范顺序, 部门`,
  ),
  query(
    "各部门牵头",
    `
SELECT 部门, 与谁一起, count(*) AS 任务
FROM 牵头任务
GROUP BY 部门, 规范顺序, 与谁一起
ORDER BY sum(count(*)) OVER (PARTITION BY 部门) DESC, 规范顺序, 部门, 与谁一起`,
  ),
  chart("各部门牵头", text.leadsAlone.chart, "stackedBar", {x: "部门", y: "任务", series: "与谁一起"}),
  words(text.leadsAlone.working),
  query(
    "牵头任务",
    `
WITH 具名 AS (
  SELECT
    task_id,
    count(*) FILTER (WHERE role = 'lead') AS 牵头部门,
    count(*) FILTER (WHERE role <> 'lead') AS 参与部门
  FROM assignments
  GROUP BY task_id
),
群体 AS (
  SELECT task_id, string_agg(surface, '、' ORDER BY surface) AS 群体
  FROM (SELECT DISTINCT task_id, surface FROM collectives)
  GROUP BY task_id
)
SELECT
  tasks.list_id AS 清单,
  tasks.task_no AS 序号,
  short_name AS 部门,
  CASE
    WHEN 参与部门 > 0 THEN '有部门参与'
    WHEN 群体 IS NOT NULL THEN '只有未具名群体'
    WHEN 牵头部门 > 1 THEN '只有共同牵头'
    ELSE '没有别人'
  END AS 与谁一起,
  群体,
  task AS 任务,
  ${sectionName} AS 章节,
  task_order AS 先后,
  "order" AS 规范顺序
FROM assignments
JOIN tasks USING (task_id)
JOIN departments USING (department)
JOIN 具名 USING (task_id)
LEFT JOIN 群体 USING (task_id)
WHERE role = 'lead' AND ${inList("tasks")}
ORDER BY 清单, 先后, position, department`,
  ),
];
