import {chart, choice, type Parts, query, words} from "./part.js";
import {pairs, runs} from "./tasksAlike.js";

/** Two lists side by side; set to the first two. */
export const compare: Parts = (text, {lists}) => [
  words(text.compare.intro),
  choice("清单甲", text.compare.first, lists, lists[0] ?? null),
  choice("清单乙", text.compare.second, lists, lists[1] ?? null),
  query(
    "各部门",
    `
SELECT
  short_name AS 部门,
  count(*) FILTER (WHERE list_id = $清单甲) AS 甲的任务,
  count(*) FILTER (WHERE list_id = $清单乙) AS 乙的任务,
  count(*) FILTER (WHERE list_id = $清单甲 AND role = 'lead') AS 甲中牵头,
  count(*) FILTER (WHERE list_id = $清单乙 AND role = 'lead') AS 乙中牵头
FROM assignments
JOIN departments USING (department)
WHERE list_id IN ($清单甲, $清单乙)
GROUP BY department, short_name, "order"
ORDER BY count(*) DESC, "order", department`,
  ),
  chart("各部门", text.compare.chart, "scatter", {x: "甲的任务", y: "乙的任务", label: "部门"}),
  query(
    "两份都有的任务",
    `
WITH 片段 AS (
${runs("list_id IN ($清单甲, $清单乙)")}
),
${pairs("片段", "21")}
SELECT
  甲.task_no AS 甲序号,
  乙.task_no AS 乙序号,
  round(相似, 3) AS 相似度,
  甲.task AS 甲任务,
  乙.task AS 乙任务
FROM 两项
JOIN tasks AS 甲 ON 甲.task_id = 一
JOIN tasks AS 乙 ON 乙.task_id = 另
WHERE 甲.list_id = $清单甲 AND 乙.list_id = $清单乙 AND 甲.list_id <> 乙.list_id AND 相似 >= 0.5
ORDER BY 相似 DESC, 甲.task_order, 乙.task_order`,
  ),
  query(
    "各清单",
    `
WITH 分工 AS (
  SELECT list_id, count(DISTINCT department) AS 部门, count(*) AS 项次
  FROM assignments
  GROUP BY list_id
)
SELECT
  list_id AS 清单,
  any_value(title) AS 标题,
  count(*) AS 任务,
  coalesce(any_value(部门), 0) AS 部门,
  coalesce(any_value(项次), 0) AS 项次,
  count(*) FILTER (WHERE pattern = 'lead') AS 有牵头,
  count(*) FILTER (WHERE department_count = 0) AS 未点名部门,
  count(deadline_date) AS 写明日期
FROM lists
JOIN tasks USING (list_id)
LEFT JOIN 分工 USING (list_id)
GROUP BY list_id
ORDER BY 清单`,
  ),
];
