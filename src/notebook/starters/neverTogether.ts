import {chart, inList, list, number, type Parts, query, words} from "./part.js";

/** Pairs of departments that have tasks in a same section and none together. */
export const neverTogether: Parts = (text, offer) => [
  words(text.neverTogether.intro),
  list(text, offer),
  number("最少章节", text.neverTogether.least, 1),
  query(
    "从未共事的部门对",
    `
WITH 部门 AS (
  SELECT 位, 部门, count(*) AS 任务
  FROM 所选分工
  GROUP BY 位, 部门
),
共事 AS (
  SELECT DISTINCT 甲.位 AS 甲位, 乙.位 AS 乙位
  FROM 所选分工 AS 甲
  JOIN 所选分工 AS 乙 ON 乙.task_id = 甲.task_id AND 乙.位 > 甲.位
)
SELECT
  甲.部门 AS 部门甲,
  乙.部门 AS 部门乙,
  共同章节,
  甲.任务 AS 甲的任务,
  乙.任务 AS 乙的任务
FROM 同章节的部门对
ANTI JOIN 共事 USING (甲位, 乙位)
JOIN 部门 AS 甲 ON 甲.位 = 甲位
JOIN 部门 AS 乙 ON 乙.位 = 乙位
WHERE 共同章节 >= coalesce($最少章节, 0)
ORDER BY 共同章节 DESC, 甲.任务 * 乙.任务 DESC, 甲位, 乙位`,
  ),
  query(
    "各有几个",
    `
WITH 两头 AS (
  SELECT 部门甲 AS 部门 FROM 从未共事的部门对
  UNION ALL
  SELECT 部门乙 FROM 从未共事的部门对
)
SELECT 部门, count(*) AS 从未共事的部门
FROM 两头
GROUP BY 部门
ORDER BY 从未共事的部门 DESC, 部门`,
  ),
  chart("各有几个", text.neverTogether.chart, "bar", {x: "部门", y: "从未共事的部门"}),
  words(text.neverTogether.working),
  query(
    "同章节的部门对",
    `
WITH 章节 AS (
  SELECT DISTINCT 位, list_id, section_order
  FROM 所选分工
  WHERE section_order IS NOT NULL
)
SELECT 甲.位 AS 甲位, 乙.位 AS 乙位, count(*) AS 共同章节
FROM 章节 AS 甲
JOIN 章节 AS 乙 ON 乙.list_id = 甲.list_id AND 乙.section_order = 甲.section_order AND 乙.位 > 甲.位
GROUP BY 甲.位, 乙.位
ORDER BY 甲位, 乙位`,
  ),
  query(
    "所选分工",
    `
SELECT
  tasks.list_id,
  task_id,
  section_order,
  department,
  short_name AS 部门,
  dense_rank() OVER (ORDER BY "order", department) AS 位
FROM assignments
JOIN tasks USING (task_id)
JOIN departments USING (department)
WHERE ${inList("tasks")}
ORDER BY tasks.list_id, task_order, 位`,
  ),
];
