import type {
  DeadlineKind,
  DepartmentKind,
  EnginePart,
  Meeting,
  Pattern,
  Relation,
  Role,
  Severity,
} from "../model/values.js";
import {aboutZh} from "./about.zh.js";
import {chartsZh} from "./charts.zh.js";
import {dayInWords, daysInWords} from "./dayInWords.zh.js";
import {deadlinesZh} from "./deadlines.zh.js";
import {departmentsZh} from "./departments.zh.js";
import {dictionaryZh} from "./dictionary.zh.js";
import {importZh} from "./import.zh.js";
import {menuZh} from "./menu.zh.js";
import {networkZh} from "./network.zh.js";
import {networkMeasuresZh} from "./networkMeasures.zh.js";
import {overviewZh} from "./overview.zh.js";
import {qualityZh} from "./quality.zh.js";
import {reportZh} from "./report.zh.js";
import {sqlZh} from "./sql.zh.js";
import {tasksZh} from "./tasks.zh.js";
import {workloadZh} from "./workload.zh.js";

/** 《…》, unless the title holds such marks itself. */
const inTitleMarks = (title: string) => (title.includes("《") ? title : `《${title}》`);

/** Names, the first six of many. */
const aFew = (names: readonly string[]) =>
  names.length > 6 ? `${names.slice(0, 6).join("、")}等 ${names.length} 个部门` : names.join("、");

/** Every word of the interface in Chinese. Functions take numbers and names and give whole sentences. */
export const zh = {
  /** BCP 47 tag of the language. */
  language: "zh-Hans-CN",
  roles: {lead: "牵头", sole: "单独负责", shared: "按职责分工", support: "配合"} satisfies Record<
    Role,
    string
  >,
  patterns: {
    lead: "有牵头",
    sole: "单独负责",
    shared: "有部门、无牵头、非单独负责",
    collective: "仅列群体、无牵头",
    none: "无责任部门",
  } satisfies Record<Pattern, string>,
  deadlineKinds: {
    continuous: "持续推进",
    by_date: "限期完成",
    by_date_then_continuous: "限期完成并持续推进",
    recurring: "定期",
    from_date: "自某日起",
    relative: "相对期限",
    missing: "未写时限",
    other: "其他",
  } satisfies Record<DeadlineKind, string>,
  departmentKinds: {
    party: "党委部门",
    congress: "人大",
    government: "政府部门",
    cppcc: "政协",
    court: "法院",
    procuratorate: "检察院",
    vertical: "垂直管理机构",
    mass: "群团组织",
  } satisfies Record<DepartmentKind, string>,
  relations: {joint: "共同牵头", lead_with: "牵头—参与", shared: "共同参与"} satisfies Record<
    Relation,
    string
  >,
  /** The same from the side of one of the two. */
  meetings: {
    joint: "共同牵头",
    lead_with: "牵头—参与",
    led_by: "参与—牵头",
    shared: "共同参与",
  } satisfies Record<Meeting, string>,
  severities: {error: "错误", warning: "警告", note: "提示"} satisfies Record<Severity, string>,
  /** What every table and column means. */
  dictionary: dictionaryZh,
  /** The page that reads a list of the reader's own. */
  import: importZh,
  /** Words around every page: its name, the way to the others, the last line. */
  site: {
    title: "责任清单看板",
    /** The page names, in the order of the navigation. */
    pages: {
      index: "总览",
      workload: "工作量",
      network: "协同网络",
      deadlines: "时限",
      tasks: "任务",
      departments: "部门",
      quality: "体检",
      notebook: "笔记本",
      report: "报告",
      import: "导入",
      about: "说明",
    },
    navigation: "页面导航",
    skip: "跳到正文",
    footer: "全部统计都在您的浏览器里完成，没有任何内容离开这台电脑。",
    notFound: "没有这个页面",
    serving: (url: string) => `看板已就绪，请在浏览器打开 ${url}（按 Ctrl+C 停止）`,
  },
  /** A day as it stands on a page; files have it as ISO. */
  day: dayInWords,
  /** A chart's surroundings. */
  figure: {
    table: "查看数据表",
    tableCut: (rows: number, all: number) => `这里列出前 ${rows} 行；全部 ${all} 行在导出的 CSV 数据里。`,
    /** What the head of a column does. */
    sort: (column: string, direction: "ascending" | "descending" | null) =>
      direction === null ? "恢复原来的顺序" : `按${column}${direction === "ascending" ? "升序" : "降序"}排列`,
    source: (list: {title: string; issuer: string; year: number | null}, filters: string) =>
      `来源：${list.title.includes(list.issuer) ? "" : list.issuer}${inTitleMarks(list.title)}${list.year === null ? "" : `（${list.year} 年）`}${filters ? ` · 筛选：${filters}` : ""}`,
    failed: (reason: string) =>
      `查询引擎没有启动，图表和数据表仍可阅读，但不能列出任务。请刷新页面重试；若仍不行，请把这句话告诉管理员：${reason}`,
    /** Which part of the engine failed, for the administrator; `reason` in the browser's words. */
    engine: {
      worker: (file: string, reason: string) => `引擎脚本 ${file} 没有加载（${reason}）。`,
      module: (file: string, reason: string) =>
        `引擎模块 ${file} 没有启动（${reason}）。请检查文件是否完整、类型是否为 application/wasm、安全策略是否允许 wasm-unsafe-eval。`,
      table: (file: string, reason: string) =>
        `数据文件 ${file} 无法读取（${reason}）。请把网站文件完整地重新复制到服务器。`,
    } satisfies Record<EnginePart, (file: string, reason: string) => string>,
    query: (reason: string) => `查询没有完成：${reason}`,
    queryFailed: (reason: string) => `未能绘制：${reason}`,
  },
  /** Several lists: the choice of one, and all side by side. */
  lists: {
    choose: "清单",
    year: (year: number) => `${year} 年`,
    label: (title: string, more: string) => `${title}（${more}）`,
    unknown: (list: string, title: string) => `没有名为“${list}”的清单，下面是${title}。`,
    heading: (lists: number) => `${lists} 份清单的比较`,
    note: "括号中是占该清单任务数的百分比。点击名称查看该清单。",
    list: "清单",
    share: (tasks: number, share: number) => `${tasks}（${share}%）`,
    measures: {
      tasks: "任务",
      departments: "责任部门",
      assignments: "分工（项次）",
      lead: "有牵头",
      sole: "单独负责",
      shared: "有部门、无牵头、非单独负责",
      collective: "仅列群体、无牵头",
      none: "无责任部门",
      dated: "写明日期",
      missing_deadline: "未写时限",
      errors: "错误",
      warnings: "警告",
      notes: "提示",
    },
  },
  /** A list of tasks. */
  tasks: tasksZh,
  /** Restrictions in words. */
  filters: {
    heading: "筛选条件",
    applies: "以下各图、各数都只计这些任务。",
    lists: "只列出这些任务；左边每个选项后的数，是改选它时的任务数。",
    /** Within a sentence, so that it is true by itself. */
    among: (filters: string) => `在筛选的任务（${filters}）中`,
    appliesNot: "本页是整份清单的情况，不受筛选影响；转到工作量、协同网络、时限、任务各页，筛选仍然有效。",
    remove: (label: string) => `去掉筛选：${label}`,
    ignored: (parameters: string) => `网址中有不认识的条件，已忽略：${parameters}`,
    section: (order: number) => `第 ${order} 部分`,
    subsection: (order: number) => `第 ${order} 条`,
    partner: (department: string) => `与${department}`,
    anyMeeting: "共同承担，无论怎样分工",
    /** Names of departments, or short names. */
    all: (names: readonly string[]) => `同时有${aFew(names)}`,
    exactly: (names: readonly string[]) => `恰好是${aFew(names)}`,
    task: (id: string) => `任务 ${id.split("/").at(-1)}`,
    dated: "写明日期",
    date: (date: string, until: string | null) => `时限日期 ${daysInWords(date, until ?? date)}`,
    blank: "责任栏空白",
    written: "责任栏有填写",
    parties: (parties: number) => `不少于 ${parties} 个部门`,
    group: (group: string) => `群体“${group}”`,
    named: "点名到部门",
    unnamed: "没有明确到具体部门",
    finding: (rule: string) => `体检：${rule}`,
    noSection: "未分章节",
    noSubsection: "未分小节",
    allSections: "全部章节",
    any: "全部",
    sectionLabel: "章节",
  },
  /** The pages' own words. */
  overview: overviewZh,
  workload: workloadZh,
  network: networkZh,
  networkMeasures: networkMeasuresZh,
  deadlines: deadlinesZh,
  departments: departmentsZh,
  quality: qualityZh,
  report: reportZh,
  about: aboutZh,
  /** Words inside charts. */
  charts: chartsZh,
  /** The queries of a chart as a script. */
  sql: sqlZh,
  /** Words of the chart menu, tips and downloads. */
  menu: menuZh,
};

export type Text = typeof zh;
