import {chineseNumeral} from "./chineseNumeral.zh.js";
import {departmentSetsZh} from "./departmentSets.zh.js";
import {networkBipartiteZh} from "./networkBipartite.zh.js";
import {networkMatrixZh} from "./networkMatrix.zh.js";
import {workloadChartZh} from "./workloadChart.zh.js";

/** Words inside charts. */
export const chartsZh = {
  workload: workloadChartZh,
  matrix: networkMatrixZh,
  bipartite: networkBipartiteZh,
  sets: departmentSetsZh,
  network: {
    empty: "没有部门可画：当前筛选下没有任务。",
    /** Begins with the short name, which is what is seen. `all`: ties that are held back among them. */
    node: (short: string, full: string, tasks: number, lead: number, neighbours: number, all = neighbours) =>
      `${short === full ? full : `${short}（${full}）`}：${tasks} 项任务，其中牵头 ${lead} 项；${
        neighbours === 0
          ? `图中没有它的联系${all > 0 ? `（共与 ${all} 个部门有联系）` : ""}`
          : all > neighbours
            ? `图中与 ${neighbours} 个部门有联系（共 ${all} 个）`
            : `与 ${neighbours} 个部门有联系`
      }`,
    shared: (one: string, other: string, tasks: number) => `${one}与${other}：共同参与 ${tasks} 项任务`,
    joint: (one: string, other: string, tasks: number) => `${one}与${other}：共同牵头 ${tasks} 项任务`,
    lead_with: (leader: string, partner: string, tasks: number) =>
      `${leader}牵头、${partner}参与：${tasks} 项任务`,
    /** In words the department around which the graph is. */
    centre: (said: string) => `${said}；现在只看它和周围的部门`,
    /** A department in words, where departments are grouped. */
    inGroup: (said: string, group: string) => `${said}；${group}`,
    /** A tie in words, with the weight by which its pair is drawn. */
    weighed: (said: string, weight: string, value: string) => `${said}；两部门的${weight} ${value}`,
    ties: "联系",
    numbers: "两部门的合计",
    nodes: "部门",
    /** Below the graph of a very large list: departments and pairs that are drawn, of how many. */
    omitted: (departments: {drawn: number; all: number}, pairs: {drawn: number; all: number}) =>
      `为看得清，${[
        departments.drawn < departments.all &&
          `${departments.all} 个部门中只画联系最强的 ${departments.drawn} 个`,
        pairs.drawn < pairs.all && `${pairs.all} 对联系中只画最强的 ${pairs.drawn} 对`,
      ]
        .filter(Boolean)
        .join("，")}；其余请缩小范围或看下表。`,
    /** Buttons beside the graph, with what else does the same. */
    tools: {
      heading: "图的缩放",
      in: "放大",
      out: "缩小",
      fit: "适合窗口",
      putBack: "恢复位置",
      hints: {
        in: "放大（按住 Ctrl 滚动滚轮，或焦点在图上时按 +）",
        out: "缩小（按住 Ctrl 滚动滚轮，或焦点在图上时按 -）",
        fit: "显示整张图（焦点在图上时按 0）；放大后拖动空白处或按 Shift+方向键平移",
        putBack: "把拖动过的部门放回原处；拖动部门，或选中后按 Alt+方向键，可移动它",
      },
    },
    /** Legend, one entry each. */
    legend: {
      shared: "共同参与",
      lead_with: "牵头（粗）→ 参与（细）",
      joint: "共同牵头",
      width: "线宽、数字＝共同任务数",
      weight: (name: string) => `线宽、数字＝${name}`,
      /** What edges are wide by, where only the strongest have a number, from this one on; null: none has. */
      numbered: (name: string, from: string | null) =>
        `线宽＝${name}${from === null ? "" : `，${from} 起标数字`}`,
      tasks: "共同任务数",
      /** Edges whose weight rests on too few tasks. */
      thin: (tasks: number) => `细线＝共同任务不足 ${tasks} 项，不作比较`,
      centre: "双圈＝所看的部门",
      aside: "浅色线＝周围部门之间",
      size: "圆面积＝任务数",
      ring: "红弧＝牵头占比",
      muted: "灰色＝图中无联系",
      count: (tasks: number) => `${tasks} 项`,
    },
  },
  deadlines: {
    empty: "没有符合条件的任务。",
    noDates: "没有写明日期的任务。",
    /** A part of a bar, and a whole bar. */
    part: (label: string, part: string, tasks: number) => `${label}，${part}：${tasks} 项`,
    row: (label: string, tasks: number) => `${label}：${tasks} 项`,
    share: (label: string, part: string, tasks: number, of: {total: number; percent: number}) =>
      `${label}，${part}：${tasks} 项，占 ${of.total} 项的 ${of.percent}%`,
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
    /** Tasks of `from_date`. */
    begins: (tasks: number) => `自起始日期起 ${tasks} 项`,
    beginsFrom: (date: string, tasks: number) => `${date}开始：${tasks} 项`,
    /** The stretch of the year in which the document was issued. */
    documentYear: (year: number) => `文件年份 ${year}（只知年份）`,
    continuedFrom: (date: string, tasks: number) => `${date}起持续推进：${tasks} 项`,
  },
};
