import {chart, choice, inList, list, type Parts, query, sectionName, words} from "./part.js";

const severities = ["错误", "警告", "提示"];

/** What the check-up found, by kind and by section. */
export const check: Parts = (text, offer) => [
  words(text.check.intro),
  list(text, offer),
  choice("轻重", text.check.severity, severities),
  query(
    "按种类",
    `
SELECT
  轻重,
  min(说明) AS 例如,
  count(*) AS 处数,
  count(DISTINCT task_id) AS 涉及任务
FROM 所有发现
GROUP BY 轻重序, 轻重, 代号
ORDER BY 轻重序, 处数 DESC, 代号`,
  ),
  query(
    "按章节",
    `
WITH 章节 AS (
  SELECT task_id, section_order, ${sectionName} AS 章节
  FROM tasks
)
SELECT coalesce(章节, '整张清单') AS 章节, 轻重, count(*) AS 处数
FROM 所有发现
LEFT JOIN 章节 USING (task_id)
GROUP BY CASE WHEN 章节 IS NULL THEN '' ELSE 清单 END, 章节, section_order, 轻重, 轻重序
ORDER BY CASE WHEN 章节 IS NULL THEN 1 ELSE 0 END, min(清单), section_order NULLS LAST, 轻重序`,
  ),
  chart("按章节", text.check.chart, "stackedBar", {x: "章节", y: "处数", series: "轻重"}),
  query(
    "逐条核对",
    `
SELECT 轻重, 序号, 原文行, 说明, 涉及文字, 现在的读法
FROM 所有发现
WHERE $轻重 IS NULL OR 轻重 = $轻重
ORDER BY 轻重序, 清单, 原文行 NULLS LAST, 代号, 说明`,
  ),
  words(text.check.working),
  query(
    "所有发现",
    `
SELECT
  CASE severity WHEN 'error' THEN '错误' WHEN 'warning' THEN '警告' ELSE '提示' END AS 轻重,
  CASE severity WHEN 'error' THEN 1 WHEN 'warning' THEN 2 ELSE 3 END AS 轻重序,
  findings.task_no AS 序号,
  source_line AS 原文行,
  message AS 说明,
  evidence AS 涉及文字,
  treatment AS 现在的读法,
  code AS 代号,
  list_id AS 清单,
  task_id
FROM findings
WHERE ${inList()}
ORDER BY 轻重序, 清单, 原文行 NULLS LAST, 代号, 说明`,
  ),
];
