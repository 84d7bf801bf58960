import {chart, inList, list, number, type Parts, query, sectionName, words} from "./part.js";

/** Overload by section: a department's weighted load beside the mean of the others there. */
export const overload: Parts = (text, offer) => [
  words(text.overload.intro),
  list(text, offer),
  number("倍数下限", text.overload.times, 3),
  query(
    "超载",
    `
WITH 比较 AS (
  SELECT
    *,
    count(*) OVER (PARTITION BY 章节) AS 部门数,
    sum(负荷) OVER (PARTITION BY 章节) AS 合计,
    count(*) OVER (PARTITION BY 章节, 负荷) AS 同样多
  FROM 章节负荷
),
其余 AS (
  SELECT *, (合计 - 同样多 * 负荷) / (部门数 - 同样多) AS 平均
  FROM 比较
  WHERE 部门数 >= 5 AND 2 * 同样多 <= 部门数 AND 负荷 >= 10
)
SELECT
  章节,
  部门,
  任务,
  牵头,
  负荷,
  round(平均, 2) AS 其余部门平均,
  round(负荷 / 平均, 1) AS 倍数,
  部门数
FROM 其余
WHERE 负荷 / 平均 >= coalesce($倍数下限, 0)
ORDER BY 清单, 先后 NULLS LAST, 负荷 DESC, 规范顺序, 部门`,
  ),
  chart("章节负荷", text.overload.chart, "heatmap", {x: "章节", series: "部门", y: "负荷"}),
  words(text.overload.working),
  query(
    "章节负荷",
    `
WITH 分工 AS (
  SELECT
    tasks.list_id,
    section_order,
    ${sectionName} AS 章节,
    department,
    short_name,
    "order",
    role,
    CASE role WHEN 'lead' THEN 3 WHEN 'sole' THEN 3 WHEN 'shared' THEN 1 ELSE 0.5 END AS 计
  FROM assignments
  JOIN tasks USING (task_id)
  JOIN departments USING (department)
  WHERE ${inList("tasks")}
)
SELECT
  章节,
  short_name AS 部门,
  count(*) AS 任务,
  count(*) FILTER (WHERE role = 'lead') AS 牵头,
  sum(计)::DOUBLE AS 负荷,
  list_id AS 清单,
  section_order AS 先后,
  "order" AS 规范顺序
FROM 分工
GROUP BY list_id, section_order, 章节, department, short_name, "order"
ORDER BY 清单, 先后 NULLS LAST, 规范顺序, department`,
  ),
];
