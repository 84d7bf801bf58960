import {chineseNumeral} from "./chineseNumeral.zh.js";

const items = "项次：一项任务由几个部门承担，就计几次。";

/** Words inside the heatmap and its small multiples. */
export const workloadChartZh = {
  empty: "没有符合条件的任务。",
  allTasks: "全部任务",
  noSection: "未分章节",
  noSubsection: "未分小节",
  /** Numeral of a section, where its heading has no room over a column. */
  ordinal: (n: number) => chineseNumeral(n),
  /** Over the totals of rows. */
  rowTotals: {tasks: "任务数", leads: "牵头数", load: "加权负荷"},
  /** The same where the columns are continued below, and totals are those of the columns shown. */
  rowSubtotals: {tasks: "小计", leads: "牵头小计", load: "负荷小计"},
  /** Before the totals of columns: a task counts once for each of its departments. */
  columnTotals: {tasks: "项次", leads: "牵头项次", load: "加权负荷"},
  /** Under the legend: what the numbers are, where that is not plain. */
  notes: {
    tasks: items,
    leads: "只计牵头的任务。牵头项次：一项任务由几个部门牵头，就计几次。",
    load: "加权负荷：每项任务按分工折算后合计。",
    row: `格中数字：占该部门全部任务的百分比。${items}`,
    column: `格中数字：占该列项次的百分比。${items}`,
    residual: `格中数字是偏离程度，不是项数：比按合计推算的多或少几个标准误。−2 与 +2 之间多属偶然；任务很少的，一两项就会相差很多。没有任务却明显少于推算的格也标出。${items}`,
  },
  /** Beside a role in the legend of a load: how many times a task counts. */
  weight: (role: string, weight: number) => `${role} ×${weight}`,
  /** At the ends of the scale of residuals. */
  fewer: "少于推算",
  more: "多于推算",
  /** Over the rows of one kind. */
  kind: (kind: string, departments: number) => `${kind}（${departments} 个）`,
  unnamed: "未具名群体",
  cell: (department: string, heading: string, tasks: number) => `${department}，${heading}：${tasks} 项`,
  leadCell: (department: string, heading: string, tasks: number) =>
    `${department}，${heading}：牵头 ${tasks} 项`,
  loadCell: (department: string, heading: string, tasks: number, load: string) =>
    `${department}，${heading}：${tasks} 项，加权负荷 ${load}`,
  rowCell: (department: string, heading: string, tasks: number, of: number, share: string) =>
    `${department}，${heading}：${tasks} 项，占其全部 ${of} 项的 ${share}%`,
  columnCell: (department: string, heading: string, tasks: number, of: number, share: string) =>
    `${department}，${heading}：${tasks} 项，占该列 ${of} 项次的 ${share}%`,
  residualCell: (
    department: string,
    heading: string,
    tasks: number,
    expected: string,
    residual: string,
    way: -1 | 0 | 1,
  ) =>
    `${department}，${heading}：${tasks} 项，按合计推算约 ${expected} 项，${
      way === 0 ? "与推算相当" : way > 0 ? "多于推算" : "少于推算"
    }（偏离程度 ${residual}）`,
  row: (shortName: string, department: string, tasks: number) =>
    `${named(shortName, department)}：${tasks} 项`,
  leadRow: (shortName: string, department: string, tasks: number) =>
    `${named(shortName, department)}：牵头 ${tasks} 项`,
  loadRow: (shortName: string, department: string, tasks: number, load: string) =>
    `${named(shortName, department)}：${tasks} 项，加权负荷 ${load}`,
  column: (heading: string, tasks: number) => `${heading}：${tasks} 项次`,
  leadColumn: (heading: string, tasks: number) => `${heading}：牵头 ${tasks} 项次`,
  loadColumn: (heading: string, tasks: number, load: string) => `${heading}：${tasks} 项次，加权负荷 ${load}`,
  rowBar: (department: string, role: string, tasks: number) => `${department}，${role}：${tasks} 项`,
  loadRowBar: (department: string, role: string, tasks: number, load: string) =>
    `${department}，${role}：${tasks} 项，加权负荷 ${load}`,
  columnBar: (heading: string, role: string, tasks: number) => `${heading}，${role}：${tasks} 项次`,
  loadColumnBar: (heading: string, role: string, tasks: number, load: string) =>
    `${heading}，${role}：${tasks} 项次，加权负荷 ${load}`,
  /** Over the grid of one role. */
  strip: (role: string, tasks: number) => `${role} ${tasks} 项次`,
  stripCell: (department: string, heading: string, role: string, tasks: number) =>
    `${department}，${heading}，${role}：${tasks} 项`,
};

/** 市场监管局（市市场监督管理局） */
function named(shortName: string, department: string): string {
  return shortName === department ? shortName : `${shortName}（${department}）`;
}
