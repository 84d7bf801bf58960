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
