import {departmentSaid} from "./networkBipartite.zh.js";

/** Words in the chart of sets of departments. */
export const departmentSetsZh = {
  empty: "没有部门组合可画：当前筛选下没有由多个部门承担的任务。",
  /** A set in words: tasks of these departments and no other, or of all of these. */
  exclusive: (names: readonly string[], tasks: number) =>
    `${names.join("、")}：恰好由这 ${names.length} 个部门承担的任务 ${tasks} 项`,
  inclusive: (names: readonly string[], tasks: number, exactly: number) =>
    `${names.join("、")}：这 ${names.length} 个部门都承担的任务 ${tasks} 项，其中没有别的部门的 ${exactly} 项`,
  node: departmentSaid,
  /** Over sets of so many departments. */
  degree: (departments: number) => `${departments} 个部门`,
  /** Over the bars of all departments. */
  own: "部门任务数",
  legend: {
    /** What a column, or on a phone a row, is. */
    column: "一列是一组部门，圆点是其中的部门。",
    row: "一行是一组部门。",
    exclusive: "条和数字是恰好由这一组承担、没有别的部门的任务数。",
    inclusive: "条和数字是这一组都承担的任务数，可以还有别的部门；深色的一段是没有别的部门的。",
    degrees: "最上一行是一组的部门数。",
  },
  /** Of all sets those with the most tasks are drawn, and beyond these some that were picked. */
  omitted: (drawn: number, all: number, picked: number) =>
    `为看得清，${all} 组部门中只画任务最多的 ${drawn} 组${picked > 0 ? `和所选的 ${picked} 组` : ""}；其余请缩小范围或看下表。`,
};
