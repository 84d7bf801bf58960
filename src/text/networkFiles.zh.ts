/** The words of the files that hold the whole network. */
export const networkFilesZh = {
  heading: "整个网络",
  sentence: (departments: number, ties: number, drawn: number) =>
    departments === 0
      ? "所选范围内没有部门。"
      : ties === 0
        ? `${departments} 个部门及其任务数；所选范围内没有联系。`
        : `${departments} 个部门、所选范围内的全部 ${ties} 对联系${drawn < ties ? `（图中隐去的 ${ties - drawn} 对也在内，另有一栏标明）` : ""}，以及各项数值。`,
  exports: {
    gexf: {name: "GEXF", title: "供 Gephi 等网络分析软件打开，位置同图，颜色按类别"},
    graphml: {name: "GraphML", title: "供 NetworkX、igraph、Gephi 等打开，位置同图，颜色按类别"},
    xlsx: {name: "部门与联系 XLSX", title: "一个工作簿，部门和联系各一张表"},
    departments: {name: "部门 CSV", title: "每个部门一行"},
    ties: {name: "联系 CSV", title: "每对部门一行"},
  },
  departments: "部门",
  ties: "联系",
  ofDepartments:
    "每个部门一行。“联系部门”以后各栏按所选范围内的全部联系计算，图中隐去的也在内；部门太多时不算枢纽程度。",
  ofTies: "每对部门一行。",
  aboutTies:
    "联系没有方向：谁牵头，看“甲牵头、乙参与”和“乙牵头、甲参与”；甲在规范顺序中排在乙之前。任务数只计所选的联系和分工。",
  weight: (name: string) => `边的权重（weight）是${name}；甲是边的 source，乙是 target。`,
  source: "部门甲",
  target: "部门乙",
  department: "部门",
  shortName: "简称",
  kind: "类别代号",
  kindName: "类别",
  order: "规范顺序",
  departmentTasks: "任务数",
  sourceLeads: "甲牵头、乙参与",
  targetLeads: "乙牵头、甲参与",
  drawn: "图中画出",
  yes: "是",
  no: "否",
};

/** The words around the query of the graph. */
export const networkSqlZh = {
  summary: "这张图的查询（SQL）",
  explained:
    "页面就是这样向数据提问的：每对部门一行，有各种联系的任务数和四种权重。在放有数据文件（Parquet）的文件夹里用 DuckDB 0.9 以上运行，ZIP 里两样都有；条件在最后，一行一个，可以改。",
  /** What the page does with the answer. */
  after: (limits: readonly string[]) => `此后页面还只留：${limits.join("；")}。`,
  exports: {
    sql: {name: "SQL 文件", title: "把这段查询保存下来"},
    copy: {name: "复制", title: "把这段查询复制到剪贴板"},
    zip: {name: "查询与数据 ZIP", title: "这段查询和它读的几个数据文件（Parquet），解压后即可运行"},
  },
  copied: "已复制",
  notCopied: "浏览器不让复制。请在下面选中文字再复制。",
  file: "协同网络查询",
  title: (title: string) => `${title}：每对部门一行，及其四种权重`,
  run: (tables: readonly string[]) =>
    `在放有 ${tables.map((table) => `${table}.parquet`).join("、")} 的文件夹里，用 DuckDB 0.9 以上运行。`,
  values: "条件在文末，一行一个，NULL 为不限，可以改。",
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
    all: "任务同时有这几个部门，以 chr(31) 隔开",
    only: "TRUE：除它们以外没有别的部门",
    counted: "计入的联系：joint 共同牵头、lead_with 牵头—参与、shared 共同参与，以逗号隔开",
  },
};
