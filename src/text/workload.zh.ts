/** The words around the heatmap. */
export const workloadZh = {
  title: "谁承担多少、在哪些方面",
  top: (names: readonly string[], tasks: number, lead: number) =>
    names.length === 1
      ? `${names[0]}承担最多：${tasks} 项${lead > 0 ? `，其中牵头 ${lead} 项` : ""}。`
      : `${names.join("、")}承担最多：各 ${tasks} 项。`,
  topInRoles: (roles: string, names: readonly string[], tasks: number) =>
    `只看${roles}，最多的是${names.join("、")}：${names.length > 1 ? "各 " : ""}${tasks} 项。`,
  /** `roles`: the roles that are counted, empty for all. */
  half: (half: number, departments: number, roles: string) =>
    `${departments} 个部门中，前 ${half} 个承担了${roles ? "这些" : "全部"}分工的一半以上。`,
  empty: "没有点名到部门的任务。",
  description: (
    departments: number,
    sections: number,
    cell: {name: string; section: string; tasks: number},
  ) =>
    `热力图，${departments} 个部门为行，${sections > 0 ? `${sections} 个章节为列，` : ""}格中数字是任务数。最多的一格是${cell.name}在“${cell.section}”的 ${cell.tasks} 项。右侧和上方的条形是按分工划分的合计。`,
  file: "工作量热力图",
  roles: "分工",
  sort: "排序",
  sorts: {total: "按合计", official: "按规范顺序", name: "按名称"},
  expand: "展开章节",
  expandAll: "全部展开",
  collapseAll: "全部收起",
  columns: {department: "部门", section: "章节", subsection: "条目", role: "分工", tasks: "任务数"},
  blank: (tasks: number) => `${tasks} 项任务的责任栏空白，按合并单元格沿用上一项，已计入。`,
  without: (tasks: number) => `另有 ${tasks} 项任务没有明确到具体部门，不在图中。`,
};
