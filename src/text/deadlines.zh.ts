import {mostAre} from "./mostAre.zh.js";

/** The words of the page of deadlines. */
export const deadlinesZh = {
  finding: (tasks: number, kinds: string) => `${tasks} 项任务中，${kinds}。`,
  kind: (name: string, tasks: number) => `${tasks} 项${name}`,
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
  timeline: {
    title: "写明日期的任务",
    file: "时限-时间轴",
    one: (tasks: number, date: string) => `${tasks} 项任务的日期都是 ${date}。`,
    several: (tasks: number, dates: number, first: string, last: string) =>
      `${tasks} 项任务分布在 ${dates} 个日期，最早 ${first}，最晚 ${last}。`,
    overdue: (tasks: number, day: string) => `到 ${day}，其中 ${tasks} 项已过期限。`,
    none: "没有一项任务写明日期。",
    description: (tasks: number) => `时间轴，${tasks} 项写明日期的任务按日期排列；箭头表示到期后持续推进。`,
    day: "截至",
    today: "今天",
  },
  missing: {
    heading: (tasks: number) => (tasks === 0 ? "每项任务都写了时限" : `${tasks} 项任务没有写时限`),
  },
  columns: {
    section: "章节",
    department: "部门",
    kind: "时限种类",
    tasks: "任务数",
    no: "序号",
    task: "任务",
    date: "日期",
    deadline: "时限原文",
  },
  noSection: "（无章节）",
};
