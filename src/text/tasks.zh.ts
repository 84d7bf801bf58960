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
  inheritedClause: "沿用的责任栏",
  blank: "（空白）",
  inherited: (no: number | null) => `责任栏空白，沿用${no === null ? "上一项" : `第 ${no} 项`}的责任栏。`,
  unfold: "展开",
  fold: "收起",
  /** Of the task whose text is unfolded, for who does not see where the button stands. */
  unfoldTask: (no: string) => `展开${no}的全文`,
  foldTask: (no: string) => `收起${no}的全文`,
  findings: "体检发现的问题",
  foundIn: (rule: string, message: string) => (message.startsWith(rule) ? message : `${rule}：${message}`),
  foundTimes: (rule: string, times: number) => (times > 1 ? `${rule}（${times} 处）` : rule),
  /** The table of all tasks. */
  table: "任务",
  columns: {
    no: "序号",
    section: "章节",
    subsection: "小节",
    task: "工作任务",
    parties: "责任部门",
    clause: "责任栏原文",
    inheritedClause: "沿用的责任栏",
    inherited: "沿用的责任栏",
    pattern: "负责方式",
    deadline: "完成时限",
    kind: "时限种类",
    date: "日期",
    findings: "体检问题",
    line: "原文行号",
  },
  chosenColumns: "显示的栏目",
  select: (task: string) => `选中${task}`,
  selectAll: "选中列出的全部任务",
  search: "查找",
  searchHint: "任务、章节、责任栏、部门、时限、体检问题；可用拼音或首字母，空格隔开几个词",
  /** How many of a list's tasks are shown. */
  countOf: (tasks: number, all: number) =>
    tasks === all ? `共 ${all} 项任务` : `${tasks} 项任务（共 ${all} 项）`,
  /** Under a table that is too long for paper. */
  printed: (printed: number, tasks: number) =>
    `共 ${tasks} 项任务，这里只印出前 ${printed} 项；全部任务见网页导出的 Excel 表或 CSV 文件。`,
  filters: "筛选",
  looking: (query: string) => `含“${query}”`,
  deselect: "取消选择",
  /** What the keys do, beside the list. */
  keys: "键盘：/ 查找，↑ ↓ 换行，回车打开，空格选中，Esc 关闭。",
  facets: {
    section: "章节",
    department: "部门",
    pattern: "负责方式",
    deadlineKind: "时限",
    finding: "体检问题",
    all: (values: number) => `全部 ${values} 个`,
    fewer: "收起",
  },
  files: {
    csv: "CSV",
    xlsx: "Excel 表",
    docx: "Word 表",
    shown: (tasks: number) => `导出列出的 ${tasks} 项`,
    selected: (tasks: number, unseen: number) =>
      `导出选中的 ${tasks} 项${unseen > 0 ? `（其中 ${unseen} 项不在列出的任务中）` : ""}`,
    tooManyForWord: (tasks: number, most: number) =>
      `Word 表最多 ${most} 项，这里有 ${tasks} 项。请先筛选或选中一部分，或改用 Excel 表、CSV（不限项数）。`,
    title: (list: string) => `${list}：任务`,
    name: "任务",
  },
  /** One task. */
  one: {
    panel: "一项任务",
    previous: "上一项",
    next: "下一项",
    close: "关闭",
    position: (place: number, tasks: number, isShown: boolean) =>
      isShown
        ? `列出的 ${tasks} 项中的第 ${place} 个`
        : `不在列出的任务中；全清单 ${tasks} 项中的第 ${place} 个`,
    link: "本项的固定链接",
    copy: "复制链接",
    copied: "已复制",
    notCopied: "没有复制，请从链接上复制",
    unknown: (task: string) => `这份清单没有这项任务：${task}`,
    place: "在原文中的位置",
    where: (title: string, file: string, line: number) => `${title}，文件 ${file}，第 ${line} 行`,
    notThere: "没有这项任务",
    neighbours: "原文中前后的任务",
  },
  /** Stretches of a clause, by what they were read as. */
  runs: {
    legend: "责任栏中的标记",
    department: (name: string, role: string) => `${name}（${role}）`,
    repeated: (name: string, role: string) => `${name}（${role}；在本项中列出不止一次，只计一次）`,
    group: (role: string) => `未点名的群体（${role}）`,
    groupLegend: "未点名的群体",
    role: (role: string) => `表示${role}`,
    separatorLegend: "分隔、连接",
    unread: "没有读懂的文字",
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
