/** The words of the overview. */
export const overviewZh = {
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
};
