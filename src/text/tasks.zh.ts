/** The words of lists of tasks. */
export const tasksZh = {
  panel: "所选图形背后的任务",
  loading: "正在查找任务……",
  count: (tasks: number) => `${tasks} 项任务`,
  all: "全部任务",
  none: "没有符合条件的任务。去掉一个筛选条件试试。",
  open: "在任务页查看",
  failed: "任务未能列出",
  number: (no: number) => `第 ${no} 项`,
  noNumber: "无序号",
  deadline: "完成时限",
  clause: "责任栏原文",
  blank: "（空白）",
  inherited: (no: number | null) => `责任栏空白，沿用${no === null ? "上一项" : `第 ${no} 项`}的责任栏。`,
  unfold: "展开",
  fold: "收起",
  /** Of the task whose text is unfolded, for who does not see where the button stands. */
  unfoldTask: (no: string) => `展开${no}的全文`,
  foldTask: (no: string) => `收起${no}的全文`,
  /** Stretches of a clause, by what they were read as. */
  runs: {
    legend: "责任栏中的标记",
    department: (name: string, role: string) => `${name}（${role}）`,
    repeated: (name: string, role: string) => `${name}（${role}；在本项中列出不止一次，只计一次）`,
    group: (role: string) => `未点名的群体（${role}）`,
    groupLegend: "未点名的群体",
    role: (role: string) => `表示${role}`,
  },
  /** The panel with the tasks that were picked on a chart. */
  picked: {
    title: (what: string, tasks: number) => `${what}：${tasks} 项`,
    group: (name: string, tasks: number) => `${name} ${tasks} 项`,
    /** What the tasks of two departments are put under. */
    meetings: (one: string, other: string) => ({
      joint: "共同牵头",
      lead_with: `${one}牵头`,
      led_by: `${other}牵头`,
      shared: "共同参与",
    }),
    /** The way from some of the tasks of two departments to all of them. */
    wholePair: (tasks: number) => `两部门共同承担的全部 ${tasks} 项`,
    assignments: (assignments: number, tasks: number) =>
      `${assignments} 项次、${tasks} 项任务：一项任务按点名的部门各计一次。`,
    assignmentsWithGroups: (assignments: number, tasks: number) =>
      `${assignments} 项次、${tasks} 项任务：一项任务按部门和群体各计一次。`,
    first: (listed: number, tasks: number) => `这里列出前 ${listed} 项，共 ${tasks} 项。`,
    rest: "在任务页查看全部",
    close: "关闭",
    closeWhat: (what: string) => `关闭：${what}`,
    pin: "固定",
    pinned: "已固定",
    pinTitle: "固定后再点选图形，两组任务并排比较",
    unpinTitle: "取消固定",
  },
  /** Two departments beside each other. */
  comparison: {
    heading: "对比",
    tasks: "任务合计",
    common: "共同承担",
    number: (tasks: number) => `${tasks} 项`,
    listCommon: (tasks: number, one: string, other: string) =>
      `查看${one}与${other}共同承担的 ${tasks} 项任务`,
  },
};
