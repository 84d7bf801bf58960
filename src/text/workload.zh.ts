const several = (names: readonly string[]) => names.join("、");
/** Before a number that several share. */
const each = (names: readonly string[]) => (names.length > 1 ? "各 " : "");

/** A cell and how many others are like it. */
interface Place {
  name: string;
  column: string;
  tasks: number;
  others: number;
}

/** 甲在“一”等 2 处：各有 6 项，按合计推算约 2.5 项 */
function unexpected({name, column, tasks, others, expected}: Place & {expected: number}): string {
  const where = `${name}在“${column}”${others > 0 ? `等 ${others + 1} 处` : ""}`;
  const own = tasks > 0 ? `${others > 0 ? "各有" : "有"} ${tasks} 项` : `${others > 0 ? "都" : ""}没有任务`;
  const sum = expected < 0.1 ? "不到 0.1" : `约 ${expected.toFixed(1)}`;
  return `${where}：${own}，按合计推算${sum} 项`;
}

/** Of which departments a sentence speaks, `least` being the tasks that they have at least: 1 for all. */
const compared = (least: number) => (least > 1 ? `任务不少于 ${least} 项的部门中，` : "");

/** The words around the heatmap. */
export const workloadZh = {
  title: "谁承担多少、在哪些方面",
  top: (names: readonly string[], tasks: number, lead: number) =>
    names.length === 1
      ? `${names[0]}承担最多：${tasks} 项${lead > 0 ? `，其中牵头 ${lead} 项` : ""}。`
      : `${several(names)}承担最多：各 ${tasks} 项。`,
  /** 只看牵头， 只看党委部门的牵头， or nothing: the beginning of the sentences that take `limits`. */
  lookingAt: ({roles, kinds}: {roles: string; kinds: string}) =>
    roles || kinds ? `只看${kinds}${roles && kinds ? "的" : ""}${roles}，` : "",
  topAmong: (limits: string, names: readonly string[], tasks: number) =>
    `${limits}最多的是${several(names)}：${each(names)}${tasks} 项。`,
  topLeads: (limits: string, names: readonly string[], tasks: number) =>
    `${limits}牵头最多的是${several(names)}：${each(names)}${tasks} 项。`,
  /** `terms`: how the load of a single one comes about. */
  topLoad: (
    limits: string,
    names: readonly string[],
    load: string,
    terms: readonly {role: string; tasks: number; weight: number}[],
  ) => {
    const sum = terms.map(({role, tasks, weight}) => `${role} ${tasks} 项×${weight}`).join("＋");
    return `${limits}加权负荷最高的是${several(names)}：${each(names)}${load}${names.length > 1 ? "" : `（${sum}）`}。`;
  },
  /** `top`: those who have most, two of them only if each has half; `what`: what half is meant of. */
  half: (half: number, departments: number, top: readonly string[], what: string) => {
    if (half > 1) return `${departments} 个部门中，前 ${half} 个承担了${what}的一半以上。`;
    if (top.length > 1) return `${departments} 个部门中，${several(top)}各承担了${what}的一半。`;
    return `${departments} 个部门中，仅${top[0]}就承担了${what}的一半以上。`;
  },
  /** `some`: of a part of the list; `apart`: groups have something too, of which it is not half. */
  halfOf: (measure: "tasks" | "leads" | "load", {some, apart}: {some: boolean; apart: boolean}) => {
    const what = {tasks: "分工", leads: "牵头", load: "负荷"}[measure];
    if (apart) return `部门所担${some ? "的这些" : ""}${what}`;
    return `${some ? "这些" : "全部"}${what}`;
  },
  topGroups: (names: readonly string[], value: string) =>
    `群体中最多的是${several(names.map((name) => `“${name}”`))}：${each(names)}${value}。`,
  /** `of`: all tasks of the department. */
  mostOfRow: (limits: string, least: number, {name, column, tasks, others}: Place, of: number) =>
    `${limits}${compared(least)}${
      others > 0 ? `${name}等 ${others + 1} 个最集中：${name}的 ` : `${name}最集中：`
    }${of} 项里 ${tasks} 项在“${column}”。`,
  noneInOneColumn: (limits: string, least: number) =>
    `${limits}${compared(least)}没有哪个部门有超过一半的任务在同一列。`,
  /**
   * `least`: items from which on columns are compared, 1 for all; `others`: columns of which as great a part belongs to
   * one; `names`: those who have `tasks` each of the `of` items of this column, an item for each party of a task.
   */
  mostOfColumn: (
    limits: string,
    least: number,
    {
      column,
      others,
      names,
      tasks,
      of,
    }: {
      column: string;
      others: number;
      names: readonly string[];
      tasks: number;
      of: number;
    },
  ) => {
    const among = `${limits}${least > 1 ? `不少于 ${least} 项次的列中，` : ""}`;
    const where = `“${column}”${others > 0 ? `等 ${others + 1} 列` : ""}`;
    const whole = `${others > 0 ? `“${column}”的 ` : ""}${of} 项次里`;
    if (names.length > 1)
      return `${among}单个部门占比最高的是${where}：${whole}${several(names)}各承担 ${tasks} 项次。`;
    const share = `${whole} ${tasks} 项次由${names[0]}承担。`;
    return 2 * tasks > of
      ? `${among}${where}最集中于一个部门：${share}`
      : `${among}单个部门占比最高的是${where}：${share}`;
  },
  /** `column`: the name of the only one; null where its tasks stand in no section. */
  oneColumn: (limits: string, column: string | null) =>
    column === null
      ? `${limits}任务没有分章节，每个部门的任务都在同一列。`
      : `${limits}所有任务都在“${column}”。`,
  oneDepartment: (limits: string, name: string) => `${limits}有任务的部门只有${name}。`,
  above: (places: readonly (Place & {expected: number})[]) =>
    `比推算多得最明显的是${places.map(unexpected).join("；")}。`,
  below: (places: readonly (Place & {expected: number})[]) =>
    `比推算少得最明显的是${places.map(unexpected).join("；")}。`,
  unexpected: (limits: string, least: number, sentences: readonly string[]) =>
    `${limits}${compared(least)}${sentences.join("")}`,
  asExpected: (limits: string, least: number) =>
    `${limits}${compared(least)}没有一格与按合计推算的任务数明显不同。`,
  tooFew: (limits: string, least: number) =>
    `${limits}每个部门的任务都少于 ${least} 项，不足以同推算的任务数比较。`,
  empty: "没有点名到部门的任务。",
  nothing: "没有符合条件的任务。",
  /** Tasks without a named department: left out, or shown by their groups; and those that name nobody at all. */
  without: (tasks: number) => `另有 ${tasks} 项任务没有明确到具体部门，不在图中。`,
  byGroups: (tasks: number) => `${tasks} 项任务没有明确到具体部门，按所列群体计入。`,
  nobody: (tasks: number) => `另有 ${tasks} 项任务没有写明由谁负责，不在图中。`,
  blank: (tasks: number) => `已计入 ${tasks} 项责任栏空白、按合并单元格沿用上一项的任务。`,
  blankLeftOut: (tasks: number) => `${tasks} 项任务的责任栏空白、沿用上一项，未计入。`,
  description: (
    rows: {departments: number; groups: number},
    /** `columns`: without that of the tasks outside of sections. */
    columns: {sections: number; columns: number; outside: boolean},
    measure: string,
    cell: {name: string; section: string; value: string},
  ) =>
    `热力图，${rows.departments} 个部门${rows.groups > 0 ? `和 ${rows.groups} 个未具名群体` : ""}为行，${
      columns.sections === 0
        ? ""
        : columns.columns === columns.sections
          ? `${columns.sections} 个章节${columns.outside ? "和未分章节的任务" : ""}为列，`
          : `${columns.sections} 个章节展开成 ${columns.columns} 列，${
              columns.outside ? "未分章节的任务另成一列，" : ""
            }`
    }格中数字是${measure}。数值最大的一格是${cell.name}在“${cell.section}”的 ${cell.value}。右侧和上方的条形是按分工划分的合计。`,
  /** A number in a cell with its unit; loads and differences have none. */
  value: (measure: string, printed: string) => {
    const units: Record<string, string> = {tasks: " 项", leads: " 项", row: "%", column: "%"};
    return printed + (units[measure] ?? "");
  },
  /** On paper, over a part of a chart that is too long for one page. */
  page: ({number, pages, from, to, rows}: Record<"number" | "pages" | "from" | "to" | "rows", number>) =>
    `第 ${from}–${to} 行，共 ${rows} 行（图的第 ${number} 页，共 ${pages} 页）`,
  file: "工作量热力图",
  measure: "指标",
  measures: {
    tasks: "任务数",
    leads: "牵头数",
    load: "加权负荷",
    row: "占本部门的比重",
    column: "占本章节的比重",
    residual: "偏离程度（不是项数）",
  },
  /** What the number in a cell is. */
  explained: {
    tasks: "格中数字：部门在这一章节承担的任务数。",
    leads: "格中数字：部门在这一章节牵头的任务数。",
    load: "格中数字：任务按分工折算后的合计，分工越重计得越多。倍数可改：",
    row: "格中数字：部门的任务里，有百分之几在这一章节。每行合计约 100。",
    column: "格中数字：这一章节的项次里，有百分之几由该部门承担。每列合计约 100。",
    residual:
      "格中数字不是项数，是偏离程度：任务数比按部门合计、章节合计推算的多（+）或少（−）了几个标准误。在 −2 与 +2 之间多属偶然，超出越多越值得留意。",
  },
  weights: "每项任务计多少倍",
  resetWeights: "恢复默认",
  noWeight: "倍数须是 0 到 99 的数，最多一位小数，已改回原来的数。",
  noWeightLeft: "四种分工不能都计 0 倍，已改回原来的数。",
  weightsNote: (lead: string, sole: string, support: string) =>
    `默认牵头、单独负责各计 ${lead === sole ? lead : `${lead}、${sole}`} 倍，配合计 ${support} 倍。`,
  roles: "分工",
  sort: "排序",
  sorts: {total: "按合计", official: "按规范顺序", name: "按名称", similar: "相似的排在一起"},
  columnSorts: "按某一列",
  expand: "展开章节",
  expandAll: "全部展开",
  collapseAll: "全部收起",
  more: (inForce: readonly string[]) => `更多选项${inForce.length > 0 ? `：${inForce.join("、")}` : ""}`,
  kinds: "部门类别",
  onlyKinds: (kinds: string) => `只看${kinds}`,
  byKind: "按类别分组",
  byKindInForce: "已按类别分组",
  groups: "显示未具名群体（如“各有关单位”）",
  groupsInForce: "未具名群体已显示",
  groupsWithKinds: "显示未具名群体（只看某几类部门时不能用）",
  inherited: "计入责任栏空白、沿用上一项的任务",
  inheritedInForce: "沿用的责任栏不计入",
  /** The same where they are in force, for the source line. */
  filters: {
    measure: (measure: string) => `指标为${measure}`,
    groups: "含未具名群体",
    inherited: "不含沿用的责任栏",
    weights: (terms: readonly {role: string; weight: number}[]) =>
      `倍数 ${terms.map(({role, weight}) => `${role} ${weight}`).join("、")}`,
  },
  columns: {
    department: "部门",
    section: "章节",
    subsection: "条目",
    role: "分工",
    tasks: "任务数",
    weight: "倍数",
    load: "加权负荷",
    rowTotal: "部门合计",
    columnTotal: "章节合计（项次）",
    expected: "推算任务数",
    row: "占本部门的比重（%）",
    column: "占本章节的比重（%）",
    residual: "偏离程度",
  },
  /** The small multiples by role. */
  strips: {
    title: "各种分工在哪里",
    most: (role: string, all: number, places: readonly string[], tasks: number) => {
      const first = several(places.slice(0, 3).map((place) => `“${place}”`));
      const named = places.length > 3 ? `${first}等 ${places.length} 列` : first;
      if (tasks === all) return `${role}的 ${all} 项次全部在${named}`;
      return `${role}的 ${all} 项次中，${named}最多，${places.length > 1 ? "各有" : "有"} ${tasks} 项次`;
    },
    /** `sections`: every column is a section. */
    even: (role: string, all: number, tasks: number, sections: boolean) =>
      `${role}的 ${all} 项次各${sections ? "章节" : "列"}一样多，各有 ${tasks} 项次`,
    ofParties: (role: string, all: number, parties: number) => `${role} ${all} 项次，由 ${parties} 家承担`,
    sentence: (parts: readonly string[]) => `${parts.join("；")}。`,
    description: (roles: readonly string[], departments: number) =>
      `${roles.length} 个并列的小热力图：${roles.join("、")}，行是 ${departments} 个部门或群体，列是章节，顺序相同，格中数字是任务数。`,
    file: "分工分布",
  },
};
