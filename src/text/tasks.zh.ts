/** The words of lists of tasks. */
export const tasksZh = {
  panel: "所选图形背后的任务",
  loading: "正在查找任务……",
  count: (tasks: number) => `${tasks} 项任务`,
  all: "全部任务",
  none: "没有符合条件的任务。去掉一个筛选条件试试。",
  open: "在任务页查看",
  close: "关闭任务清单",
  failed: "任务未能列出",
  number: (no: number) => `第 ${no} 项`,
  noNumber: "无序号",
  deadline: "完成时限",
  clause: "责任栏原文",
  blank: "（空白）",
  inherited: (no: number | null) => `责任栏空白，沿用${no === null ? "上一项" : `第 ${no} 项`}的责任部门。`,
};
