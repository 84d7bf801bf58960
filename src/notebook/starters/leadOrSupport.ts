import {chart, inList, list, number, type Parts, query, words} from "./part.js";

/** Who answers for much and takes part in little, and the other way round. */
export const leadOrSupport: Parts = (text, offer) => [
  words(text.leadOrSupport.intro),
  list(text, offer),
  number("最少任务", text.leadOrSupport.least, 5),
  query(
    "主责占比",
    `
SELECT
  部门,
  任务,
  主责,
  参与,
  round(100.0 * 主责 / 任务, 1)::DOUBLE AS 主责百分比
FROM 各部门分工
WHERE 任务 >= coalesce($最少任务, 0)
ORDER BY 主责 / 任务 DESC, 任务 DESC, 规范顺序, 部门`,
  ),
  chart("主责占比", text.leadOrSupport.chart, "scatter", {x: "参与", y: "主责", label: "部门"}),
  query(
    "只参与不主责",
    `
SELECT 部门, 参与
FROM 各部门分工
WHERE 主责 = 0
ORDER BY 参与 DESC, 规范顺序, 部门`,
  ),
  words(text.leadOrSupport.working),
  query(
    "各部门分工",
    `
SELECT
  short_name AS 部门,
  count(*) AS 任务,
  count(*) FILTER (WHERE role IN ('lead', 'sole')) AS 主责,
  count(*) FILTER (WHERE role IN ('shared', 'support')) AS 参与,
  "order" AS 规范顺序
FROM assignments
JOIN departments USING (department)
WHERE ${inList()}
GROUP BY department, short_name, "order"
ORDER BY 规范顺序, department`,
  ),
];
