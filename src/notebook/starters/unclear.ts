import {chart, inList, list, number, type Parts, query, sectionName, words} from "./part.js";

/** Tasks for which nobody in particular answers. */
export const unclear: Parts = (text, offer) => [
  words(text.unclear.intro),
  list(text, offer),
  number("部门下限", text.unclear.wide, 6),
  query(
    "找不到主责的任务",
    `
SELECT 序号, 情形, 部门数, 责任栏, 任务, 章节
FROM 责任不明的任务
ORDER BY 清单, 先后`,
  ),
  chart("各章节", text.unclear.chart, "stackedBar", {x: "章节", y: "任务", series: "情形"}),
  words(text.unclear.working),
  query(
    "责任不明的任务",
    `
WITH 判断 AS (
  SELECT
    *,
    ${sectionName} AS 章节,
    CASE
      WHEN pattern = 'none' THEN '没有责任部门'
      WHEN pattern = 'collective' THEN '只有未具名群体'
      WHEN department_count = 0 THEN '由群体牵头'
      WHEN pattern = 'shared' AND department_count >= coalesce($部门下限, 0) THEN '部门多而无牵头'
    END AS 情形
  FROM tasks
  WHERE ${inList()}
)
SELECT
  task_no AS 序号,
  情形,
  department_count AS 部门数,
  章节,
  coalesce(responsibility, '（空白，沿用第 ' || inherited_from || ' 项）', '（空白）') AS 责任栏,
  task AS 任务,
  list_id AS 清单,
  task_id,
  task_order AS 先后,
  section_order AS 章节先后
FROM 判断
WHERE 情形 IS NOT NULL
ORDER BY 清单, 先后`,
  ),
  query(
    "各章节",
    `
SELECT 章节, 情形, count(*) AS 任务
FROM 责任不明的任务
GROUP BY 清单, 章节先后, 章节, 情形
ORDER BY 清单, 章节先后 NULLS LAST, 情形`,
  ),
  query(
    "未具名的群体",
    `
SELECT
  surface AS 群体,
  count(DISTINCT task_id) AS 任务,
  count(DISTINCT 责任不明的任务.task_id) AS 其中责任不明
FROM collectives
LEFT JOIN 责任不明的任务 USING (task_id)
WHERE ${inList()}
GROUP BY surface
ORDER BY 任务 DESC, 群体`,
  ),
];
