import {chart, inList, list, number, type Parts, query, words} from "./part.js";

const tables = [
  ["lists", "每份文件一行"],
  ["tasks", "每项任务一行"],
  ["assignments", "每项任务的每个具名部门一行"],
  ["collectives", "每项任务中没有点名的群体一行"],
  ["departments", "每个部门一行"],
  ["aliases", "每个不规范的部门写法一行"],
  ["findings", "每处需要人工核对的地方一行"],
] as const;

/** SQL is what is to be learned here. */
const open = {folded: false};

/** The seven tables, inputs, names of cells and charts, one after the other. */
export const startHere: Parts = (text, offer) => [
  words(text.startHere.tables),
  query(
    "七张表",
    `
WITH 各表 AS (
${tables
  .map(
    ([table, rows], index) =>
      `  SELECT ${index + 1} AS 次序, '${table}' AS 表, '${rows}' AS 一行是什么, count(*) AS 行数 FROM ${table}`,
  )
  .join("\n  UNION ALL\n")}
)
SELECT 表, 一行是什么, 行数
FROM 各表
ORDER BY 次序`,
    open,
  ),
  words(text.startHere.names),
  list(text, offer),
  number("最少任务", text.startHere.least, 10),
  query(
    "各部门任务",
    `
SELECT
  short_name AS 部门,
  count(*) AS 任务,
  count(*) FILTER (WHERE role = 'lead') AS 牵头,
  count(*) FILTER (WHERE role = 'sole') AS 单独负责,
  count(*) FILTER (WHERE role = 'shared') AS 按职责分工,
  count(*) FILTER (WHERE role = 'support') AS 配合,
  "order" AS 规范顺序
FROM assignments
JOIN departments USING (department)
WHERE ${inList()}
GROUP BY department, short_name, "order"
ORDER BY 任务 DESC, 规范顺序, department`,
    open,
  ),
  query(
    "任务多的部门",
    `
SELECT 部门, 任务, 牵头
FROM 各部门任务
WHERE 任务 >= coalesce($最少任务, 0)
ORDER BY 任务 DESC, 规范顺序, 部门`,
    open,
  ),
  chart("任务多的部门", text.startHere.chart, "bar", {x: "部门", y: "任务"}),
];
