import {dayInWords, daysInWords} from "./dayInWords.zh.js";
import {mostAre} from "./mostAre.zh.js";

const spans = {
  overdue: "已过期限",
  days30: "30 天内到期",
  days90: "31—90 天到期",
  days365: "91—365 天到期",
  later: "一年以后到期",
  begun: "已开始",
  begins: "将开始",
  undated: "没有日期",
};

/** The words of the page of deadlines. */
export const deadlinesZh = {
  finding: (tasks: number, kinds: string) =>
    tasks === 0 ? "没有符合条件的任务。" : `${tasks} 项任务中，${kinds}。`,
  kind: (name: string, tasks: number) => `${tasks} 项${name}`,
  /** What is due when, seen from a day. */
  due: {
    heading: "到期情况",
    day: "截至",
    today: "回到今天",
    /** Before the page knows the reader's day, and in place of a number. */
    waiting: "打开页面后按当天计算。",
    unknown: "…",
    spans,
    none: "没有写明截止日期的任务。",
    /** `tasks` tasks that end on a date, so many of them overdue; the next date of what is not, and of how many. */
    sentence: (
      day: string,
      {tasks, overdue, next, atNext}: {tasks: number; overdue: number; next: string | null; atNext: number},
    ) => {
      const ahead = next === null ? "" : `，下一个日期是 ${dayInWords(next)}，到期 ${atNext} 项`;
      if (overdue === 0)
        return `到 ${dayInWords(day)}，${tasks} 项有截止日期的任务${tasks > 1 ? "都" : ""}未过期限${ahead}。`;
      if (overdue === tasks)
        return `到 ${dayInWords(day)}，${tasks} 项有截止日期的任务${tasks > 1 ? "都" : ""}已过期限。`;
      return `到 ${dayInWords(day)}，${tasks} 项有截止日期的任务中，${overdue} 项已过期限${ahead}。`;
    },
    from: daysInWords,
    begin: "自某日起的任务：",
    note: "当天到期的不算已过期限；过没过期只看日期，清单不写完成情况。",
    open: (span: string, tasks: number) => `${span}：${tasks} 项，列出任务`,
  },
  /** What stands on no axis. */
  beside: {
    heading: "没有画在时间轴上的任务",
    none: "每项任务都在时间轴上。",
    meanings: {
      continuous: "没有截止日期",
      recurring: "没有写明周期，或周期不能对应到日子",
      relative: "起算的日子没有写明",
      other: "没有写出日期",
      missing: "时限栏空白",
    },
    impossible: "写了日期，但没有这一天",
    recurringOnAxis: (tasks: number) => `其中 ${tasks} 项按周期画在轴下，没有写日子的画在每期最后一天`,
    number: (tasks: number) => `${tasks} 项`,
    task: (no: number | null) => (no === null ? "无序号" : `第 ${no} 项`),
  },
  sections: {
    title: "各章节的任务要在何时完成",
    file: "时限-按章节",
    finding: (sections: number, undated: number) =>
      undated === 0
        ? `${sections} 个章节都有写明日期的任务。`
        : `${sections} 个章节中，${undated} 个没有一项任务写明日期。`,
    description: (sections: number) => `堆叠条形图，${sections} 个章节为行，按时限种类划分任务数。`,
    none: "堆叠条形图，按时限种类划分任务数；清单没有章节。",
  },
  departments: {
    title: "各部门的任务要在何时完成",
    file: "时限-按部门",
    finding: (names: readonly string[], dated: number) => `写明日期的任务${mostAre(names, dated)}。`,
    none: "没有一个部门的任务写明日期。",
    description: (departments: number) => `堆叠条形图，${departments} 个部门为行，按时限种类划分任务数。`,
  },
  /** How the bars are drawn and sorted. */
  bars: {
    legend: "条形",
    forms: {count: "任务数", share: "占比（%）", columns: "分列对比"},
    sort: "排序",
    sorts: {total: "任务多的在前", dated: "有日期的多的在前", order: "官方顺序"},
    sectionSorts: {total: "任务多的在前", dated: "有日期的多的在前", order: "文件顺序"},
    all: "全部任务",
    shareFile: "占比",
    shareNote: "条形表示占该行任务的比例，末尾是任务数。",
  },
  timeline: {
    title: "写明日期的任务",
    file: "时限-时间轴",
    one: (tasks: number, date: string) =>
      `${tasks} 项任务的日期${tasks > 1 ? "都" : ""}是 ${dayInWords(date)}`,
    several: (tasks: number, dates: number, first: string, last: string) =>
      `${tasks} 项任务分布在 ${dates} 个日期，最早 ${dayInWords(first)}，最晚 ${dayInWords(last)}`,
    rest: (tasks: number) => `另 ${tasks} 项没有日期`,
    none: "没有一项任务写明日期。",
    description: (tasks: number, cycles: number) =>
      `时间轴，${tasks} 项写明日期的任务按日期排列；箭头表示到期后持续推进，或自该日开始。${cycles > 0 ? `轴下的短线是 ${cycles} 项定期任务的到期日。` : ""}`,
    /** In the build, whose pages must not age, that of the reader who opens them. */
    asOf: (day: string | null) => (day === null ? "截至打开当天" : `截至 ${dayInWords(day)}`),
    year: (year: number) => `文件只知年份 ${year}，轴上标的是这一年。`,
    cycleNote: "定期任务没有写日子的，短线画在每期最后一天。",
  },
  /** The tasks with a date as a calendar. */
  calendar: {
    button: "日历（ICS）",
    title: "可导入 Outlook 等日历",
    summary: (no: number | null, task: string, begins: boolean) =>
      `${begins ? "开始：" : ""}${no === null ? "" : `第${no}项 `}${task}`,
    line: (name: string, content: string) => `${name}：${content}`,
    clause: "责任原文",
    source: "来源",
    done: (days: number, recurring: number) =>
      `日历里有 ${days} 项任务，各占一天。${recurring > 0 ? `${recurring} 项定期任务没有写从哪天开始，不在日历里。` : ""}`,
  },
  /** How often a task comes back. */
  cycle: {
    every: (months: number) =>
      ({12: "每年", 6: "每半年", 3: "每季度", 1: "每月"})[months] ?? `每 ${months} 个月`,
    on: (days: readonly {month: number; day: number | null}[]) =>
      days.map(({month, day}) => `${month}月${day === null ? "底" : `${day}日`}`).join("、"),
  },
  /** Who has the next dates. */
  next: {
    title: "各部门接下来的日期",
    file: "时限-各部门到期",
    sheet: "各部门到期",
    finding: (names: readonly string[], more: number, date: string) =>
      `${dayInWords(date)} 最先到期，涉及 ${names.join("、")}${more > 0 ? ` 等 ${names.length + more} 个部门` : ""}。`,
    none: "这一天以后没有部门还有未到的截止日期。",
    noDepartments: "没有符合条件的部门。",
    columns: {
      department: "部门",
      next: "下一个日期",
      atNext: "该日项数",
      overdue: "已过期限",
      days30: "30 天内",
      days90: "31—90 天",
      days365: "91—365 天",
      later: "一年以后",
      begun: "已开始",
      begins: "将开始",
      undated: "没有日期",
      tasks: "全部任务",
    },
    sortBy: (name: string) => `按${name}排序`,
    official: "按官方顺序排列",
    more: (departments: number) => `显示全部 ${departments} 个部门`,
    fewer: "收起",
    note: "一项任务由几个部门承担，就在每个部门各计一次。",
    number: (department: string, column: string, tasks: number) => `${department}，${column}：${tasks} 项`,
    formats: {csv: "CSV", xlsx: "Excel"},
    save: (format: string) => `导出为 ${format}`,
  },
  missing: {
    heading: (tasks: number) => (tasks === 0 ? "每项任务都写了时限" : `${tasks} 项任务没有写时限`),
  },
  columns: {
    section: "章节",
    department: "部门",
    kind: "时限种类",
    tasks: "任务数",
    share: "占比（%）",
    dated: "其中有日期",
    no: "序号",
    task: "任务",
    date: "日期",
    deadline: "时限原文",
  },
  noSection: "（无章节）",
};
