import type {
  DeadlineKind,
  DepartmentKind,
  EnginePart,
  Pattern,
  Relation,
  Role,
  RuleGroup,
  Severity,
} from "../model/values.js";
import {dictionaryZh} from "./dictionary.zh.js";
import {importZh} from "./import.zh.js";

const digits = "零一二三四五六七八九";

/** 一, 十二, 二十, for 1 to 99; other numbers as figures. */
function chineseNumeral(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 99) return String(n);
  const tens = Math.floor(n / 10);
  return `${tens > 1 ? digits[tens] : ""}${tens > 0 ? "十" : ""}${n % 10 > 0 ? digits[n % 10] : ""}`;
}

/** 《…》, unless the title holds such marks itself. */
const inTitleMarks = (title: string) => (title.includes("《") ? title : `《${title}》`);

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
    shared: "多部门分工、无牵头",
    collective: "仅列群体、未明确部门",
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
      quality: "体检",
      import: "导入",
      about: "说明",
    },
    navigation: "页面导航",
    skip: "跳到正文",
    footer: "全部统计都在您的浏览器里完成，没有任何内容离开这台电脑。",
    notFound: "没有这个页面",
    serving: (url: string) => `看板已就绪，请在浏览器打开 ${url}（按 Ctrl+C 停止）`,
  },
  /** A chart's surroundings. */
  figure: {
    table: "查看数据表",
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
      shared: "多部门、无牵头",
      collective: "仅列群体",
      none: "无责任部门",
      dated: "写明日期",
      missing_deadline: "未写时限",
      errors: "错误",
      warnings: "警告",
      notes: "提示",
    },
  },
  /** A list of tasks. */
  tasks: {
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
  },
  /** Restrictions in words. */
  filters: {
    heading: "筛选条件",
    remove: (label: string) => `去掉筛选：${label}`,
    ignored: (parameters: string) => `网址中有不认识的条件，已忽略：${parameters}`,
    section: (order: number) => `第 ${order} 部分`,
    subsection: (order: number) => `第 ${order} 条`,
    partner: (department: string) => `与${department}`,
    task: (id: string) => `任务 ${id.split("/").at(-1)}`,
    dated: "写明日期",
    date: (date: string, until: string | null) =>
      until === null || until === date ? `${date} 到期` : `${date} 至 ${until} 到期`,
    blank: "责任栏空白",
    named: "点名到部门",
    noSection: "未分章节",
    noSubsection: "未分小节",
    allSections: "全部章节",
    any: "全部",
    sectionLabel: "章节",
    departmentLabel: "部门",
    patternLabel: "负责方式",
    deadlineLabel: "时限",
  },
  /** The pages' own words. */
  overview: {
    lead: (list: {issuer: string; year: number | null}, tasks: number, departments: number) =>
      `${[list.issuer, list.year === null ? "" : `${list.year} 年`, `${tasks} 项任务，${departments} 个部门。点击数字查看任务。`].filter(Boolean).join(" · ")}`,
    numbers: "主要数字",
    number: {
      tasks: "项任务",
      departments: "个责任部门",
      lead: "项有牵头",
      sole: "项由一个部门单独负责",
      shared: "项由多部门分工、没有牵头",
      collective: "项仅列群体、未明确部门",
      none: "项没有责任部门",
      dated: "项写明了日期",
      missing_deadline: "项没有写时限",
      blank: "项责任栏空白，沿用上一项",
    },
    of: (tasks: number) => `共 ${tasks} 项`,
    title: "各部门承担的任务",
    file: "各部门任务",
    description: (departments: number, name: string, tasks: number) =>
      `堆叠条形图，${departments} 个部门按任务数排列，按分工划分。最多的是${name}，${tasks} 项。`,
    columns: {department: "部门", total: "合计"},
    more: {
      heading: "接着看",
      workload: (half: number, departments: number) =>
        `${departments} 个部门中，前 ${half} 个承担了全部分工的一半以上。各在哪些方面？`,
      network: (pairs: number) => `${pairs} 对部门要共同完成任务。谁与谁最密、谁牵头？`,
      deadlines: (continuous: number, dated: number) =>
        `${continuous} 项写“持续推进”一类的长期要求，${dated} 项写明日期。`,
      quality: (findings: number, heavy: number) =>
        findings === 0
          ? "读取时没有发现需要核对的地方。"
          : `读取时有 ${findings} 处发现，${heavy === 0 ? "都是提示" : `其中 ${heavy} 处是错误或警告`}。`,
      about: () => "数字怎样计算、每一列是什么意思。",
    },
  },
  workload: {
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
  },
  network: {
    title: "谁与谁必须协同、谁牵头",
    finding: (pairs: number, top: readonly string[], tasks: number) =>
      `共有 ${pairs} 对部门要共同完成任务，联系最多的是${top.slice(0, 3).join("、")}${top.length > 3 ? `等 ${top.length} 对` : ""}（${top.length > 1 ? "各 " : ""}${tasks} 项）。`,
    pair: (source: string, target: string) => `${source}与${target}`,
    shown: (shown: number, threshold: number) => `图中画出共同任务不少于 ${threshold} 项的 ${shown} 对。`,
    none: "没有两个部门共同承担的任务。",
    description: (departments: number, shown: number, joint: number, leads: number) =>
      `网络图，${departments} 个部门为圆点，画出 ${shown} 对联系，其中 ${joint} 对有共同牵头，${leads} 对有牵头与参与关系。圆越大任务越多，红环越长牵头越多，线越粗共同任务越多，由粗到细的一端指向参与部门。`,
    file: "协同网络",
    atLeast: (tasks: number) => `共同任务不少于 ${tasks} 项`,
    fileThreshold: (tasks: number) => `${tasks}项以上`,
    threshold: "至少共同承担",
    unit: (tasks: number) => `${tasks} 项`,
    relations: "联系",
    columns: {
      source: "部门甲",
      target: "部门乙",
      relation: "联系（牵头—参与：甲牵头、乙参与）",
      tasks: "共同任务数",
    },
  },
  deadlines: {
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
      finding: (names: readonly string[], dated: number) =>
        `写明日期的任务最多的是${names.join("、")}（${names.length > 1 ? "各 " : ""}${dated} 项）。`,
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
  },
  quality: {
    title: "体检",
    lead: (counts: Record<Severity, number>, touched: number, tasks: number) => {
      const {error, warning, note} = counts;
      if (error + warning + note === 0) return `${tasks} 项任务都读过了，没有发现错误、歧义或遗漏。`;
      const heavy = [error > 0 ? `${error} 个错误` : "", warning > 0 ? `${warning} 个警告` : ""].filter(
        Boolean,
      );
      const first = error === 0 ? "没有错误。" : "";
      const second = heavy.length > 0 ? `${heavy.join("、")}请逐条核对` : "";
      const third = note > 0 ? `${note} 个提示多是此类文件的常见写法，供参考` : "";
      const where =
        touched === 0
          ? `${tasks} 项任务各自没有需要核对的，下面是关于整张清单的。`
          : `${tasks} 项任务中，${touched} 项有值得看一眼的地方。`;
      return `${where}${first}${[second, third].filter(Boolean).join("；")}。`;
    },
    numbers: "发现的数目",
    number: {
      findings: "处发现",
      error: "个错误",
      warning: "个警告",
      note: "个提示",
      touched: "项任务涉及",
      meaning: {
        error: "没有读全或无法确定",
        warning: "请核对原文",
        note: "常见写法，供参考",
      } satisfies Record<Severity, string>,
    },
    groups: {
      numbering: "序号与编号",
      parties: "责任部门",
      blanks: "空白",
      dates: "时限",
      text: "文字",
      reading: "读取",
    } satisfies Record<RuleGroup, string>,
    contents: "发现的种类",
    heading: (group: string, findings: number) => `${group}：${findings} 条`,
    count: (findings: number) => `${findings} 条`,
    severityCount: (severity: string, findings: number) => `${severity} ${findings}`,
    remedy: (remedy: string, data: string) => `怎样处理：${remedy}。${data && `${data}。`}`,
    advice: (remedy: string, data: string) => [remedy, data].filter(Boolean).join("。"),
    treatment: (treatment: string) => `现在的读法：${treatment}`,
    /** A message with its own severity, where those of its rule differ. */
    weighed: (severity: string, message: string) => `${severity}：${message}`,
    line: (line: number) => `第 ${line} 行`,
    wholeList: "整张清单",
    place: (no: number | null, line: number | null) => {
      const row = line === null ? "" : `第 ${line} 行`;
      if (no === null) return row || "整张清单";
      return `第 ${no} 项${row && `（${row}）`}`;
    },
    /** Where the words stand that are quoted. */
    fields: {task: "任务", clause: "责任栏", deadline: "时限"},
    evidence: "涉及文字",
    showAll: (findings: number) => `显示全部 ${findings} 条`,
    notListed: (findings: number) => `另有 ${findings} 条没有列在页面上：请用筛选缩小范围，或导出全部。`,
    severity: "轻重",
    group: "类别",
    rule: "规则",
    search: "查找",
    holding: (words: string) => `含“${words}”`,
    choice: (label: string, findings: number) => `${label}（${findings}）`,
    shown: (shown: number, all: number) =>
      shown === all ? `共 ${all} 条` : `显示 ${shown} 条，共 ${all} 条`,
    none: "没有符合条件的发现。去掉一个筛选条件试试。",
    columns: ["严重程度", "类别", "规则", "序号", "位置", "原文", "问题", "现在的读法", "建议"],
    export: {
      xlsx: {name: "Excel 表", title: "下载 Excel 表（.xlsx）"},
      csv: {name: "CSV 数据", title: "下载 CSV 数据"},
      txt: {name: "致起草人（.txt）", title: "下载可以发给起草人的清单，每条一行"},
      copy: {name: "复制致起草人", title: "把发给起草人的清单复制到剪贴板"},
    },
    copied: (findings: number) => `已复制 ${findings} 条，可以粘贴到邮件或文档。`,
    notCopied: "浏览器不让复制：请改用“致起草人（.txt）”。",
    fileTitle: (title: string) => `${title} · 体检`,
    fileSource: (
      list: {source_file: string; issuer: string; year: number | null},
      counted: string,
      filters: string,
    ) =>
      `来源文件：${list.source_file}；数据：${[list.issuer, list.year === null ? "年份不详" : `${list.year} 年`].filter(Boolean).join("，")}；${counted}${filters ? `；筛选：${filters}` : ""}`,
    counted: ({error, warning, note}: Record<Severity, number>) =>
      `共 ${error + warning + note} 条：错误 ${error}、警告 ${warning}、提示 ${note}`,
    drafterLine: (index: number, place: string, message: string, remedy: string) =>
      `${index}. ${place}：${message}。${remedy && `建议：${remedy}。`}`,
  },
  about: {
    title: "说明",
    intro: (list: {title: string; source_file: string; task_count: number; sha256: string}) =>
      `这份清单的全部数字来自一份文件：${list.title}（${list.source_file}，${list.task_count} 项任务，SHA-256 ${list.sha256.slice(0, 16)}…）。下面说明它怎样读、数字怎样算。`,
    facts: (list: {issuer: string; year: number | null}) =>
      `发文单位：${list.issuer || "没有写明"}；年份：${list.year ?? "没有写明"}。读自文件，或由维护者填写在 data/lists.csv；文件本身没有写明的，系推定。`,
    rules: {
      heading: "责任栏怎样读",
      items: [
        "“甲、乙牵头”：甲、乙都是牵头部门。",
        "“甲负责”，且没有别的部门：甲单独负责。",
        "“甲、乙负责”“按职责分工负责”：各按职责分工；没有写牵头的，不推定谁牵头。",
        "“丙配合”“协助”“参加”：丙配合。",
        "“各有关单位”“各县（市）区”“等单位”：未具名的群体，另记，不计入任何部门。",
        "同一部门在一栏中出现两次，只计一次，取较重的分工。",
        "责任栏空白而上面有填写的，按合并单元格沿用，并作标注；时限空白的不沿用。",
        "年底即 12 月 31 日，月底即当月最后一天。",
      ],
    },
    measuresHeading: "数字怎样算",
    measures: {
      overview: {
        name: "总览数字",
        meaning: "任务数、部门数、按负责方式划分的任务数、写明日期和未写时限的任务数。",
      },
      departments: {
        name: "部门承担的任务",
        meaning: "每个部门的任务总数，以及按分工划分的任务数。一个部门在一项任务中只有一种分工。",
      },
      workload: {name: "工作量热力图", meaning: "部门 × 条目 × 分工的任务数；章节的数是其条目之和。"},
      ties: {
        name: "协同网络",
        meaning:
          "两个部门共同出现的任务数，分三种：都牵头；一方牵头、另一方参与；双方都参与而都不牵头。单独负责视为参与。",
      },
      sectionDeadlines: {name: "各章节的时限", meaning: "章节 × 时限种类的任务数。"},
      departmentDeadlines: {name: "各部门的时限", meaning: "部门 × 时限种类的任务数，无论何种分工。"},
      datedTasks: {name: "写明日期的任务", meaning: "时限中有日期的任务，按日期排列。"},
      taskList: {name: "任务清单", meaning: "符合筛选条件的任务，按文件中的先后排列。"},
      parties: {name: "任务的责任部门", meaning: "每项任务的具名部门和未具名群体及其分工。"},
    },
    sql: "查看 SQL",
    findingsHeading: "读取时的发现",
    findings: (findings: number) =>
      findings === 0
        ? "读取这份清单时没有发现需要核对的地方。"
        : `读取这份清单时有 ${findings} 处发现，逐条列在体检页：原文、问题、现在的读法和建议。`,
    findingsLink: "打开体检页",
    dictionaryHeading: "数据字典",
    dictionaryIntro: "数据是七张 Parquet 表，列名和类型如下；任何能读 Parquet 的工具都可以打开。",
    columns: {column: "列", type: "类型", nullable: "可为空", meaning: "含义"},
    yes: "可",
    no: "否",
  },
  /** Words inside charts. */
  charts: {
    workload: {
      empty: "没有符合条件的任务。",
      noSection: "全部任务",
      noSubsection: "未分小节",
      /** Numeral of a section, where its heading has no room over a column. */
      ordinal: (n: number) => chineseNumeral(n),
      /** Over the totals of rows: tasks of a department. */
      rowTotal: "任务数",
      /** The same where the columns are continued below, and totals are those of the columns shown. */
      rowSubtotal: "小计",
      /** Before the totals of columns: a task counts once for each of its departments. */
      columnTotal: "项次",
      cell: (department: string, heading: string, tasks: number) => `${department}，${heading}：${tasks} 项`,
      row: (shortName: string, department: string, tasks: number) =>
        `${shortName}${shortName === department ? "" : `（${department}）`}：${tasks} 项`,
      column: (heading: string, tasks: number) => `${heading}：${tasks} 项次`,
      rowBar: (department: string, role: string, tasks: number) => `${department}，${role}：${tasks} 项`,
      columnBar: (heading: string, role: string, tasks: number) => `${heading}，${role}：${tasks} 项次`,
    },
    network: {
      empty: "没有部门可画：当前筛选下没有任务。",
      /** Begins with the short name, which is what is seen. */
      node: (short: string, full: string, tasks: number, lead: number, neighbours: number) =>
        `${short === full ? full : `${short}（${full}）`}：${tasks} 项任务，其中牵头 ${lead} 项；${
          neighbours === 0 ? "没有达到门槛的联系" : `与 ${neighbours} 个部门有联系`
        }`,
      shared: (one: string, other: string, tasks: number) => `${one}与${other}：共同参与 ${tasks} 项任务`,
      joint: (one: string, other: string, tasks: number) => `${one}与${other}：共同牵头 ${tasks} 项任务`,
      lead_with: (leader: string, partner: string, tasks: number) =>
        `${leader}牵头、${partner}参与：${tasks} 项任务`,
      ties: "联系",
      nodes: "部门",
      /** Legend, one entry each. */
      legend: {
        shared: "共同参与",
        lead_with: "牵头（粗）→ 参与（细）",
        joint: "共同牵头",
        width: "线宽、数字＝共同任务数",
        size: "圆面积＝任务数",
        ring: "红色弧＝牵头任务占比",
        muted: "灰色＝联系未达门槛",
        count: (tasks: number) => `${tasks} 项`,
      },
    },
    deadlines: {
      empty: "没有符合条件的任务。",
      noDates: "没有写明日期的任务。",
      /** A part of a bar, and a whole bar. */
      part: (label: string, part: string, tasks: number) => `${label}，${part}：${tasks} 项`,
      row: (label: string, tasks: number) => `${label}：${tasks} 项`,
      year: (year: number) => `${year}年`,
      quarter: (quarter: number) => `${chineseNumeral(quarter)}季度`,
      month: (month: number) => `${month}月`,
      date: (year: number, month: number, day: number) => `${year}年${month}月${day}日`,
      tasks: (tasks: number) => `${tasks} 项`,
      /** What the figures in the marks of the time axis are. */
      numbers: "方格中是任务序号",
      /** The line of today, or of the day that the reader chose. */
      asOf: (date: string) => `截至${date}`,
      task: (number: number | null, date: string, kind: string) =>
        `${number === null ? "" : `第 ${number} 项，`}${date}，${kind}`,
      /** Tasks of a column that has no room for more marks. */
      moreOf: (dates: string, tasks: number) => `${dates}，另 ${tasks} 项`,
      continued: (tasks: number) => `完成后持续推进 ${tasks} 项`,
      continuedFrom: (date: string, tasks: number) => `${date}起持续推进：${tasks} 项`,
    },
  },
  /** Words of the chart menu, tips and downloads. */
  menu: {
    heading: "导出",
    svg: "SVG 图",
    png: "PNG 图",
    pngFaults: {
      "too-large": "图太大，请缩小窗口或减少展开的章节后再试。",
      "not-drawn": "浏览器没有画出图。",
      "no-canvas": "浏览器不支持画布。",
      "not-made": "浏览器没有生成 PNG。",
    },
    csv: "CSV 数据",
    save: (what: string) => `下载${what}`,
    failed: (reason: string) => `没有导出：${reason}`,
  },
};

export type Text = typeof zh;
