import {chart, day, inList, list, type Parts, query, sectionName, words} from "./part.js";

/** What is due by a day, by department, and what is led without any date. */
export const due: Parts = (text, offer) => [
  words(text.due.intro),
  list(text, offer),
  day("截止日", text.due.day),
  query(
    "各部门到期",
    `
SELECT
  short_name AS 部门,
  期限::VARCHAR AS 期限,
  count(*) AS 任务,
  count(*) FILTER (WHERE role IN ('lead', 'sole')) AS 牵头或单独负责
FROM 到期的任务
JOIN assignments USING (task_id)
JOIN departments USING (department)
GROUP BY department, short_name, "order", 期限
ORDER BY sum(count(*)) OVER (PARTITION BY department) DESC, "order", department, 期限`,
  ),
  chart("各部门到期", text.due.chart, "stackedBar", {x: "部门", y: "任务", series: "期限"}),
  query(
    "没有日期的牵头任务",
    `
WITH 牵头 AS (
  SELECT
    tasks.*,
    ${sectionName} AS 章节,
    department,
    short_name,
    position
  FROM tasks
  JOIN assignments USING (task_id)
  JOIN departments USING (department)
  WHERE ${inList("tasks")} AND role = 'lead' AND deadline_date IS NULL
)
SELECT
  task_no AS 序号,
  string_agg(short_name, '、' ORDER BY position, department) AS 牵头部门,
  coalesce(deadline, '（未写）') AS 时限原文,
  task AS 任务,
  章节
FROM 牵头
GROUP BY list_id, task_id, task_order, task_no, deadline, task, 章节
ORDER BY list_id, task_order`,
  ),
  words(text.due.working),
  query(
    "到期的任务",
    `
SELECT
  deadline_date AS 期限,
  task_no AS 序号,
  deadline AS 时限原文,
  task AS 任务,
  ${sectionName} AS 章节,
  list_id AS 清单,
  task_id,
  task_order AS 先后
FROM tasks
WHERE ${inList()}
  AND deadline_date IS NOT NULL
  AND deadline_kind <> 'from_date'
  AND ($截止日 IS NULL OR deadline_date <= $截止日)
ORDER BY 期限, 清单, 先后`,
  ),
];
