/** The words around the queries of a chart. */
export const sqlZh = {
  summary: "这张图的查询（SQL）",
  explained:
    "页面就是这样向数据提问的。在放有数据文件（Parquet）的文件夹里用 DuckDB 0.9 以上运行；“导出”里的 ZIP 两样都有。条件在每段查询的最后，一行一个，可以改。",
  file: "查询",
  title: (title: string) => `${title}：图中数字的查询`,
  run: (tables: readonly string[]) =>
    `在放有 ${tables.map((table) => `${table}.parquet`).join("、")} 的文件夹里，用 DuckDB 0.9 以上运行。`,
  values: "条件在每段查询的最后，一行一个，NULL 为不限，可以改。",
  /** What the page does with the answers. */
  after: {
    workload:
      "此后页面按所选的分工、类别和条款留下各行，不看群体时去掉没有类别的，再按部门、章节把任务数相加，换算成所选的数。",
    strips:
      "此后页面按所选的分工、类别和条款留下各行，不看群体时去掉没有类别的，再按部门、章节把任务数相加。",
    bars: "此后页面只算占比、排先后，数字不变。",
    dates: "此后页面把一种时限各个日期的任务数相加，再算占比、排先后。",
    timeline: "此后页面只从定期任务的时限原文里读出周期，行不变。",
    sections: "此后页面按章节和分工数出任务。",
    sets: "此后页面按组合把部门合成一行。",
    /** What is left of the pairs. */
    kept: (limits: readonly string[]) => `此后页面还只留：${limits.join("；")}。`,
  },
  /** What the rows of a query are, by its name. */
  rows: {
    workload: "每个部门（或群体）、小节、分工一行，及其任务数",
    departments: "每个部门一行，及其任务数",
    pairs: "每对部门一行，及其四种权重",
    taskHeads: "每项任务一行",
    taskParties: "每项任务、每个点名的部门一行",
    departmentSets: "每种部门组合、每个部门一行，及其任务数",
    datedTasks: "每项写明日期的任务一行",
    recurringTasks: "每项定期、没有日期的任务一行",
    sectionDeadlines: "每个章节、每种时限一行，及其任务数",
    departmentDates: "每个部门、每种时限、每个日期一行，及其任务数",
    duties: "这个部门的任务，每项一行",
  } as Readonly<Record<string, string>>,
  /** What a parameter is, by its name. */
  parameters: {
    section: "章节的先后，0 为未分章节",
    subsection: "条目的先后，0 为未分条目",
    department: "任务有这个部门",
    partner: "任务还有这个部门",
    relations: "任务中有部门这样相遇：joint、lead_with、led_by、shared，以逗号隔开",
    roles: "部门的分工：lead、sole、shared、support，以逗号隔开",
    pattern: "负责方式",
    deadline_kind: "时限种类",
    dated: "TRUE：只要写明日期的",
    date: "到期的日子，或一段日子的第一天",
    task: "任务标识",
    until: "一段日子的最后一天",
    named: "TRUE：只要点名部门的",
    blank: "TRUE：只要责任栏空白的",
    list: "清单标识",
    group: "任务有这个没有点名的群体，照原文",
    parties: "至少这么多部门",
    written: "TRUE：只要责任栏有填写的",
    kinds: "部门的类别，以逗号隔开",
    unnamed: "TRUE：只要没有点名部门的",
    finding: "任务有这一种体检问题，照种类代号",
    all: "任务同时有这几个部门，以 chr(31) 隔开",
    only: "TRUE：除它们以外没有别的部门",
    counted: "计入的联系：joint 共同牵头、lead_with 牵头—参与、shared 共同参与，以逗号隔开",
  },
};
