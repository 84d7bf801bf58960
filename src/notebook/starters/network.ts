import {chart, inList, list, number, type Parts, query, words} from "./part.js";

/** Who works with whom: pairs as source, target and weight. */
export const network: Parts = (text, offer) => [
  words(text.network.intro),
  list(text, offer),
  number("至少", text.network.least, 5),
  query(
    "画出的部门对",
    `
SELECT 部门甲, 部门乙, 共同任务, 共同牵头, 一方牵头, 共同参与
FROM 部门对
WHERE 共同任务 >= coalesce($至少, 1)
ORDER BY 共同任务 DESC, 甲位, 乙位`,
  ),
  chart("画出的部门对", text.network.chart, "network", {source: "部门甲", target: "部门乙", y: "共同任务"}),
  query(
    "各部门的伙伴",
    `
WITH 两头 AS (
  SELECT 甲位 AS 位, 部门甲 AS 部门, 部门乙 AS 伙伴, 乙位 AS 伙伴位, 共同任务 FROM 部门对
  UNION ALL
  SELECT 乙位, 部门乙, 部门甲, 甲位, 共同任务 FROM 部门对
),
排列 AS (
  SELECT *, row_number() OVER (PARTITION BY 位 ORDER BY 共同任务 DESC, 伙伴位) AS 第几 FROM 两头
)
SELECT
  部门,
  count(*) AS 协同部门,
  max(伙伴) FILTER (WHERE 第几 = 1) AS 最常一起,
  max(共同任务) AS 与它的任务
FROM 排列
GROUP BY 位, 部门
ORDER BY 协同部门 DESC, 位`,
  ),
  words(text.network.working),
  query(
    "部门对",
    `
WITH 分工 AS (
  SELECT
    task_id,
    role,
    short_name AS 部门,
    dense_rank() OVER (ORDER BY "order", department) AS 位
  FROM assignments
  JOIN departments USING (department)
  WHERE ${inList()}
)
SELECT
  甲.部门 AS 部门甲,
  乙.部门 AS 部门乙,
  count(*) AS 共同任务,
  count(*) FILTER (WHERE 甲.role = 'lead' AND 乙.role = 'lead') AS 共同牵头,
  count(*) FILTER (WHERE (甲.role = 'lead') <> (乙.role = 'lead')) AS 一方牵头,
  count(*) FILTER (WHERE 甲.role <> 'lead' AND 乙.role <> 'lead') AS 共同参与,
  甲.位 AS 甲位,
  乙.位 AS 乙位
FROM 分工 AS 甲
JOIN 分工 AS 乙 ON 乙.task_id = 甲.task_id AND 乙.位 > 甲.位
GROUP BY 甲.部门, 乙.部门, 甲.位, 乙.位
ORDER BY 共同任务 DESC, 甲位, 乙位`,
  ),
];
