import {inList, list, number, type Parts, query, sectionOf, words} from "./part.js";

/**
 * SQL for the runs of six characters of tasks, punctuation and white space left out, each once for a task.
 * @param where which tasks
 */
export const runs = (where: string): string => `WITH 文字 AS (
  SELECT list_id, task_id, regexp_replace(task, '[\\p{P}\\p{Z}\\s]', '', 'g') AS 字
  FROM tasks
  WHERE ${where}
),
位置 AS (
  SELECT *, unnest(range(1, length(字) - 4)) AS 位
  FROM 文字
)
SELECT DISTINCT list_id, task_id, substr(字, 位, 6) AS 片段
FROM 位置`;

/**
 * CTEs that end in `两项`: tasks (`一`, `另`, either way round) with the runs that both have (`共同片段`), and these over
 * the runs of the one that has fewer (`相似`), as the check-up compares them.
 * @param table of {@link runs}
 * @param most SQL for a number: a run in more tasks than this is not counted as shared
 */
export const pairs = (table: string, most: string): string => `各项 AS (
  SELECT task_id, count(*) AS 片段数 FROM ${table} GROUP BY task_id
),
少见 AS (
  SELECT 片段 FROM ${table} GROUP BY 片段 HAVING count(*) BETWEEN 2 AND ${most}
),
可比 AS (
  SELECT task_id, 片段 FROM ${table} JOIN 少见 USING (片段)
),
共同 AS (
  SELECT 甲.task_id AS 一, 乙.task_id AS 另, count(*) AS 共同片段
  FROM 可比 AS 甲
  JOIN 可比 AS 乙 ON 乙.片段 = 甲.片段 AND 乙.task_id <> 甲.task_id
  GROUP BY 一, 另
),
两项 AS (
  SELECT 一, 另, 共同片段, 共同片段 / least(甲.片段数, 乙.片段数) AS 相似
  FROM 共同
  JOIN 各项 AS 甲 ON 甲.task_id = 一
  JOIN 各项 AS 乙 ON 乙.task_id = 另
)`;

/** Tasks that could be merged, for their text is alike. */
export const tasksAlike: Parts = (text, offer) => [
  words(text.tasksAlike.intro),
  list(text, offer),
  number("相似度下限", text.tasksAlike.least, 0.2),
  number("最多见于", text.tasksAlike.most, 5),
  query(
    "相近的任务",
    `
SELECT
  甲.task_no AS 甲序号,
  乙.task_no AS 乙序号,
  round(相似, 3) AS 相似度,
  共同片段,
  甲.task AS 甲任务,
  乙.task AS 乙任务,
  ${sectionOf("甲")} AS 甲章节,
  ${sectionOf("乙")} AS 乙章节
FROM 相近的两项
JOIN tasks AS 甲 ON 甲.task_id = 甲项
JOIN tasks AS 乙 ON 乙.task_id = 乙项
ORDER BY 相似 DESC, 清单, 甲先后, 乙先后`,
  ),
  query(
    "合并后由谁承担",
    `
WITH 部门 AS (
  SELECT
    甲项, 乙项, 部门."order" AS 规范顺序, 部门.short_name AS 部门,
    bool_or(分工.task_id = 甲项) AS 在甲,
    bool_or(分工.task_id = 乙项) AS 在乙
  FROM 相近的两项
  JOIN assignments AS 分工 ON 分工.task_id IN (甲项, 乙项)
  JOIN departments AS 部门 USING (department)
  GROUP BY ALL
)
SELECT
  甲序号,
  乙序号,
  round(相似, 3) AS 相似度,
  string_agg(部门, '、' ORDER BY 规范顺序, 部门) FILTER (WHERE 在甲 AND 在乙) AS 两项都有,
  string_agg(部门, '、' ORDER BY 规范顺序, 部门) FILTER (WHERE NOT 在乙) AS 只在甲,
  string_agg(部门, '、' ORDER BY 规范顺序, 部门) FILTER (WHERE NOT 在甲) AS 只在乙
FROM 相近的两项
LEFT JOIN 部门 USING (甲项, 乙项)
GROUP BY 清单, 甲项, 乙项, 甲序号, 乙序号, 甲先后, 乙先后, 相似
ORDER BY 相似 DESC, 清单, 甲先后, 乙先后`,
  ),
  words(text.tasksAlike.working),
  query(
    "相近的两项",
    `
WITH ${pairs("片段", "coalesce($最多见于, 5)")}
SELECT
  甲.task_no AS 甲序号,
  乙.task_no AS 乙序号,
  相似,
  共同片段,
  甲.list_id AS 清单,
  甲.task_id AS 甲项,
  乙.task_id AS 乙项,
  甲.task_order AS 甲先后,
  乙.task_order AS 乙先后
FROM 两项
JOIN tasks AS 甲 ON 甲.task_id = 一
JOIN tasks AS 乙 ON 乙.task_id = 另
WHERE 甲.list_id = 乙.list_id
  AND 甲.task_order < 乙.task_order
  AND 相似 >= coalesce($相似度下限, 0)
ORDER BY 相似 DESC, 清单, 甲先后, 乙先后`,
  ),
  query(
    "片段",
    `
${runs(inList())}
ORDER BY list_id, task_id, 片段`,
  ),
];
