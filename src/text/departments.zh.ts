import type {AliasReason, Certainty} from "../model/values.js";
import {mostAre} from "./mostAre.zh.js";

/** 《…》, unless the title holds such marks itself. */
const inTitleMarks = (title: string) => (title.includes("《") ? title : `《${title}》`);

/** Those with the most tasks, by name if there are few. */
const mostOf = (names: readonly string[], tasks: number) =>
  names.length > 3 ? `最多的 ${names.length} 个各 ${tasks} 项` : mostAre(names, tasks);

/** The words of the departments' pages. */
export const departmentsZh = {
  title: "部门",
  /** The page of all departments. */
  index: {
    lead: (departments: number, tasks: number) =>
      departments === 0
        ? `清单共 ${tasks} 项任务，没有点名一个部门。`
        : `清单共 ${tasks} 项任务，点名 ${departments} 个部门。`,
    hint: "点击部门名称，看它的任务、协同部门和责任单。",
    unknown: (name: string, title: string) =>
      `${inTitleMarks(title)}中没有“${name}”的任务。下面是这份清单的全部部门。`,
    sort: "排序",
    sorts: {tasks: "按任务数", official: "按规范顺序"},
    table: "全部部门",
    columns: {
      department: "部门",
      kind: "类别",
      tasks: "参与的任务",
      roles: "分工",
      lead: "牵头",
      partners: "协同部门",
    },
    of: (tasks: number) => `${tasks} 项中`,
    tasks: (tasks: number) => `${tasks} 项`,
    partners: (partners: number) => `${partners} 个`,
    none: "—",
    /** The bar of a row in words. */
    roles: (parts: readonly {name: string; tasks: number}[]) =>
      parts.map(({name, tasks}) => `${name} ${tasks} 项`).join("，"),
    groups: {
      heading: "未具名的群体",
      note: (groups: number) => `另有 ${groups} 种没有点名的说法，不计入任何部门：`,
      group: (surface: string, tasks: number) => `${surface}（${tasks} 项）`,
    },
  },
  /** The head of a department's page. */
  way: {label: "各部门的页面", all: "全部部门", previous: "上一个", next: "下一个", sheet: "看责任单"},
  share: (all: number, tasks: number) => `${all} 项任务中参与 ${tasks} 项`,
  rank: ({place, sharing, of}: {place: number; sharing: number; of: number}) =>
    of === 1
      ? "清单只点名这一个部门"
      : `任务数在 ${of} 个部门中${sharing > 1 ? `并列第 ${place}（共 ${sharing} 个部门）` : `列第 ${place}`}`,
  written: {
    heading: "又写作：",
    name: (surface: string, tasks: number, reason: string) =>
      `${surface}（${[reason, `${tasks} 处`].filter(Boolean).join("，")}）`,
    reasons: {
      abbreviation: "简称",
      "missing-prefix": "缺少省、市等字头",
      transposed: "字序颠倒",
      "former-name": "旧称",
    } satisfies Record<AliasReason, string>,
    certainties: {certain: "", probable: "，推断"} satisfies Record<Certainty, string>,
  },
  numbers: {
    label: "主要数字",
    tasks: "全部任务",
    dated: "写明日期",
    missing: "未写时限",
    unit: "项",
  },
  sections: {
    title: "任务在哪些章节",
    /** The same where none of the tasks stands in a section. */
    flatTitle: "任务中的分工",
    file: "各章节任务",
    /** `outside`: tasks that stand in no section. */
    finding: (
      {sections, outside}: {sections: number; outside: number},
      most: readonly string[],
      tasks: number,
    ) =>
      sections === 1 && outside === 0
        ? `全部在“${most[0]}”。`
        : `分布在 ${sections} 个章节${outside > 0 ? `，另有 ${outside} 项未分章节` : ""}，${mostOf(
            most.map((name) => `“${name}”`),
            tasks,
          )}。`,
    description: ({sections, outside}: {sections: number; outside: number}) =>
      `堆叠条形图，${sections} 个章节${outside > 0 ? "和未分章节的任务" : ""}为行，按本部门的分工划分任务数。`,
    flat: "堆叠条形图，按本部门的分工划分任务数；任务都不在章节中。",
    noSection: "未分章节",
    all: "全部任务",
    columns: {section: "章节", role: "分工", tasks: "任务数"},
  },
  partners: {
    heading: "与谁协同、谁牵头",
    lead: (partners: number, most: readonly string[], tasks: number) =>
      partners === 1
        ? `只与${most[0]}有共同任务：${tasks} 项。`
        : `与 ${partners} 个部门有共同任务，${most.length === partners ? `各 ${tasks} 项` : mostOf(most, tasks)}。`,
    none: "没有与其他部门共同承担的任务。",
    columns: {partner: "部门", tasks: "共同任务"},
    tasks: (tasks: number) => `${tasks} 项`,
    relations: {joint: "共同牵头", leads: "本部门牵头", led: "对方牵头", shared: "共同参与"},
    open: (partner: string, tasks: number) => `与${partner}的 ${tasks} 项共同任务`,
    bar: (parts: readonly {name: string; tasks: number}[]) =>
      parts.map(({name, tasks}) => `${name} ${tasks} 项`).join("，"),
    rest: (partners: number) => `其余 ${partners} 个部门`,
  },
  deadlines: {
    heading: "时限",
    kind: (kind: string, tasks: number) => `${kind} ${tasks} 项`,
    none: "没有一项任务写明日期。",
    dated: (tasks: number) => `写明日期的 ${tasks} 项：`,
    past: "已过",
    rest: (tasks: number) => `其余 ${tasks} 项`,
  },
  findings: {
    heading: "体检发现",
    none: "没有涉及它的发现。",
    naming: (findings: number) =>
      findings === 0 ? "没有一处提到它的名称。" : `${findings} 处提到它的名称：`,
    tasks: (findings: number) => `它的任务上另有 ${findings} 处：`,
    count: (findings: number, all: number) =>
      findings === all ? `${findings} 处` : `${findings} 处，全清单 ${all} 处`,
    rest: (findings: number) => `其余 ${findings} 处`,
    open: "打开体检页",
  },
  /** The duty sheet: what an office hands around. */
  sheet: {
    name: "责任单",
    heading: (department: string) => `${department}责任单`,
    list: (list: {title: string; issuer: string; year: number | null}) =>
      [
        inTitleMarks(list.title),
        list.title.includes(list.issuer) ? "" : list.issuer,
        list.year === null ? "" : `${list.year} 年`,
      ]
        .filter(Boolean)
        .join(" · "),
    total: (tasks: number, roles: readonly {name: string; tasks: number}[]) =>
      `任务合计 ${tasks} 项${roles.length > 0 ? `：${roles.map(({name, tasks}) => `${name} ${tasks} 项`).join("，")}` : ""}`,
    dated: (dated: number, missing: number) =>
      [dated > 0 ? `写明日期 ${dated} 项` : "", missing > 0 ? `未写时限 ${missing} 项` : ""]
        .filter(Boolean)
        .join("，"),
    order: "排列",
    orders: {role: "按分工", section: "按章节"},
    group: (name: string, tasks: number) => `${name}（${tasks} 项）`,
    columns: {
      no: "序号",
      place: "所在条目",
      task: "任务",
      role: (shortName: string) => `${shortName}分工`,
      others: "牵头 / 其他责任单位",
      deadline: "完成时限",
      section: "章节",
      leads: "其他牵头单位",
      shares: "其他分工单位",
      supports: "其他配合单位",
    },
    leads: "牵头",
    shares: "分工",
    supports: "配合",
    party: (role: string, names: string) => `${role}：${names}`,
    alone: "无",
    inherited: (no: number | null) => `责任栏空白，沿用${no === null ? "上一项" : `第 ${no} 项`}`,
    noNumber: "—",
    noDeadline: "未写",
    print: "打印责任单",
    exports: {
      xlsx: {name: "Excel 表", title: "下载责任单 Excel 表（.xlsx）"},
      csv: {name: "CSV 数据", title: "下载责任单 CSV 数据"},
    },
  },
};
