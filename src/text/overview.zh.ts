import {overviewFindingsZh} from "./overviewFindings.zh.js";
import {shareInWords} from "./shareInWords.zh.js";

/** The words of the overview. */
export const overviewZh = {
  lead: (list: {issuer: string; year: number | null}) =>
    [list.issuer, list.year === null ? "" : `${list.year} 年`].filter(Boolean).join(" · "),
  hint: "点击数字、文字或图，可看到背后的任务。",
  numbers: "主要数字",
  number: {
    tasks: "项任务",
    departments: "个责任部门",
    lead: "项有牵头",
    sole: "项由一个部门单独负责",
    /** 主责: to lead or to be the one owner. */
    shared: "项有部门、没有主责部门",
    unnamed: "项没有明确到具体部门",
    /** The tasks of groups that none of them leads: only where tasks are divided by pattern. */
    collective: "项仅列群体、无牵头",
    none: "项没有责任部门",
    dated: "项写明了日期",
    missing_deadline: "项没有写时限",
    blank: "项责任栏空白",
  },
  share: shareInWords,
  of: (tasks: number) => `共 ${tasks} 项`,
  /** Under the number of tasks, and under that of departments. */
  sections: (sections: number) => (sections > 0 ? `分 ${sections} 个章节` : ""),
  assignments: (assignments: number) => `共 ${assignments} 项次分工`,
  /** Before the numbers that a sound list has not; they may be among those of the tiles. */
  besides: "需要留意：",
  /** What the numerals of the sections stand for. */
  sectionKey: (sections: readonly string[]) => `章节：${sections.join("；")}。`,
  /** The bar that shows how the tasks divide by who answers for them; a group that leads is a lead too. */
  patterns: (tasks: number, parts: readonly string[]) => `${tasks} 项任务按负责方式：${parts.join("，")}。`,
  pattern: (tasks: number, name: string) => `${tasks} ${name}`,
  findings: overviewFindingsZh,
  /** The small charts: their name, which is the link, and a finding in one line. */
  charts: {
    heading: "各页的图",
    workload: {
      title: "谁承担多少、在哪些方面",
      total: "合计",
      finding: (cells: readonly string[], tasks: number) =>
        cells.length > 2
          ? `最多的 ${cells.length} 格各 ${tasks} 项。`
          : `最多的是${cells.join("、")}：${cells.length > 1 ? "各 " : ""}${tasks} 项。`,
      /** `ordinal`: that of the section; undefined for tasks before the first one. */
      cell: (department: string, ordinal: string | undefined) =>
        ordinal === undefined ? `${department}未分章节的任务` : `${department}在第${ordinal}章节`,
      whole: (departments: readonly string[], tasks: number) =>
        departments.length > 2
          ? `最多的 ${departments.length} 个部门各 ${tasks} 项。`
          : `最多的是${departments.join("、")}：${departments.length > 1 ? "各 " : ""}${tasks} 项。`,
      description: (departments: number, of: number, sections: number) =>
        `热力图，${of} 个部门中任务最多的 ${departments} 个为行${sections > 0 ? `，${sections} 个章节为列` : ""}，数字是任务数。`,
    },
    network: {
      title: "谁与谁必须协同",
      finding: (pairs: number, threshold: number) => `共同任务不少于 ${threshold} 项的有 ${pairs} 对部门。`,
      within: (drawn: number, departments: number, threshold: number) =>
        `联系最紧的 ${departments} 个部门之间，${drawn} 对各有 ${threshold} 项以上共同任务。`,
      description: (departments: number, drawn: number) =>
        `网络图，联系最紧的 ${departments} 个部门，画出 ${drawn} 对联系。`,
    },
    deadlines: {
      title: "何时完成",
      finding: (kinds: readonly string[]) => `${kinds.join("，")}。`,
      kind: (name: string, tasks: number) => `${tasks} 项${name}`,
      all: "全部",
      description: (sections: number) =>
        sections > 0
          ? `堆叠条形图，${sections} 个章节为行，按时限种类划分任务数。`
          : "堆叠条形图，按时限种类划分任务数。",
    },
  },
};
