import {mostAre} from "./mostAre.zh.js";
import {taskName} from "./networkBipartite.zh.js";
import {networkFilesZh, networkSqlZh} from "./networkFiles.zh.js";

const decimals = (value: number) => value.toFixed(2);

/** A threshold, with all its decimals and two at least. */
const exact = (value: number) => value.toFixed(Math.max(2, (String(value).split(".")[1] ?? "").length));

/** A share in whole per cent, set off from a word before it; what is not all is never told as all. */
const percent = (share: number) => {
  if (share > 0 && share < 0.005) return "不到 1%";
  return ` ${share < 1 ? Math.min(99, Math.round(100 * share)) : 100}%`;
};

/** What a tie weighs: the name, a value by itself and in a sentence, and what it means. */
const weights = {
  tasks: {
    name: "共同任务数",
    print: String,
    unit: (value: number) => `${value} 项`,
    atLeast: (value: number) => `共同任务不少于 ${value} 项`,
    all: "共同任务",
    explained: "两个部门同在其中的任务数。",
  },
  fractional: {
    name: "分摊权重",
    print: decimals,
    unit: exact,
    atLeast: (value: number) => `分摊权重不少于 ${exact(value)}`,
    all: "分摊权重",
    explained: "每项任务的 1 份平分给它的各对部门：两个部门的任务算 1，许多部门共有的任务，每一对只算一点。",
  },
  jaccard: {
    name: "重合度",
    print: decimals,
    unit: exact,
    atLeast: (value: number) => `重合度不低于 ${exact(value)}`,
    all: "重合度",
    explained: "共同任务占两个部门全部任务的份额：1 为任务完全相同，与任务多少无关。",
  },
  lift: {
    name: "提升度",
    print: decimals,
    unit: (value: number) => `${exact(value)} 倍`,
    atLeast: (value: number) => `提升度不低于 ${exact(value)} 倍`,
    all: "提升度",
    explained:
      "共同任务是随机分派时预期的几倍：1 为偶然，大于 1 是比偶然更常在一起。任务很少的部门容易偏高。",
  },
};

/** The words around the network. */
export const networkZh = {
  title: "谁与谁必须协同、谁牵头",
  finding: (pairs: number, top: readonly string[], tasks: number, most: number) =>
    `共有 ${pairs} 对部门要共同完成任务，联系${mostAre(top, tasks, {most, unit: "对"})}。`,
  /** Where all pairs share as many tasks. */
  findingAlike: (pairs: number, tasks: number) =>
    `共有 ${pairs} 对部门要共同完成任务，每一对都是 ${tasks} 项，不分强弱。`,
  pair: (source: string, target: string) => `${source}与${target}`,
  /** What is kept of the ties, by the words for why. */
  shown: (
    shown: number,
    limits: string,
    of: {ties: number; tieShare: number; weightShare: number; weight: string},
  ) =>
    `${limits}${/\d$/.test(limits) ? " " : ""}的有 ${shown} 对，占 ${of.ties} 对的${percent(of.tieShare)}、${of.weight}合计的${percent(of.weightShare)}。`,
  /** Where no tie reaches the threshold that the reader set. */
  unreached: (limits: string) => `这里没有${limits}的联系，“至少”改由页面选择。`,
  around: (name: string, depth: number, pairs: number) =>
    `现在只看${name}${depth > 1 ? "及其两步之内的部门" : "和与它直接联系的部门"}之间的 ${pairs} 对。`,
  none: "没有两个部门共同承担的任务。",
  noneOfThese: "在所选的范围内，没有两个部门共同承担的任务。",
  description: (departments: number, shown: number, joint: number, leads: number) =>
    `网络图，${departments} 个部门为圆点，联系为线；符合条件的 ${shown} 对中，${joint} 对有共同牵头，${leads} 对有牵头与参与关系。圆越大任务越多，红环越长牵头越多，线越粗联系越强，细的一端指向参与部门。`,
  file: "协同网络",
  weights,
  weight: "权重",
  threshold: "至少",
  relations: "联系",
  alpha: "显著性",
  alphas: (level: number | null) => (level === null ? "不筛选" : `只留显著的（${level}）`),
  alphaLimit: (level: number) => `在 ${level} 水平上显著`,
  /** Of the weights that compare with tasks of any relation, where only some relations count. */
  restricted: "这里的共同任务只算所选的联系，与之相比的仍是两个部门的全部任务。",
  alphaExplained:
    "显著性（差异过滤，Serrano 等 2009）：若一个部门的联系随机分布，出现这样强的联系的可能性小于所选水平，才留下。",
  roles: "分工",
  between: "联系的两方",
  anyKinds: "任何部门",
  betweenKinds: (one: string, other: string) => (one === other ? `${one}之间` : `${one}与${other}`),
  focus: "只看",
  noFocus: "全部部门",
  depth: "范围",
  depths: {1: "直接联系", 2: "两步之内"} as Record<1 | 2, string>,
  grouping: "分组",
  groupings: {none: "不分组", community: "按社群", kind: "按类别"},
  more: (inForce: readonly string[]) => (inForce.length > 0 ? `更多选项：${inForce.join("；")}` : "更多选项"),
  matrix: {
    title: "逐对来看：谁与谁、多少项、谁牵头",
    /** How two departments of a pair meet: at all, or as the reader chose. */
    met: {anyhow: "有共同任务", asChosen: "有所选的联系"},
    finding: (pairs: number, possible: number, met: string, widest: string) =>
      `${possible} 对可能的组合中，${pairs} 对${met}。${widest}矩阵里弱的联系也不隐去。`,
    /** Of some departments of which no two meet, and of fewer than two. */
    none: (possible: number, met: string) =>
      possible === 0 ? "不足两个部门，没有可比的组合。" : `${possible} 对可能的组合中，没有一对${met}。`,
    /** Departments that meet the most others. */
    widest: (names: readonly string[], others: number, met: string) =>
      `联系面最广的是${names.slice(0, 3).join("、")}${names.length > 3 ? ` 等 ${names.length} 个部门` : ""}，与 ${others} 个部门${met}。`,
    description: (departments: number, pairs: number, met: string) =>
      `矩阵，${departments} 个部门为行和列，${pairs} 对${met}的部门各占两格，底色深浅是权重，格内数字是共同任务数。`,
    order: "排列",
    orders: {similar: "相近的在一起", community: "按社群", total: "按任务数", official: "按规范顺序"},
    file: "协同矩阵",
  },
  bipartite: {
    title: "逐项来看：哪些任务把哪些部门连在一起",
    finding: (tasks: number, several: number, widest: string) =>
      `${tasks} 项任务中，${several === 0 ? "没有一项" : `${several} 项`}要由两个以上部门承担。${widest}`,
    unnamed: (tasks: number) => `${tasks} 项任务都没有点名部门。`,
    widest: (name: string, departments: number) => `部门最多的是${name}，${departments} 个部门。`,
    task: taskName,
    description: (tasks: number, departments: number, edges: number) =>
      `二部图，${tasks} 项任务和 ${departments} 个部门分列两边，${edges} 条连线是分工，颜色表示分工种类。`,
    order: "任务按清单顺序排",
    columns: {no: "序号", task: "工作任务", department: "部门", role: "分工"},
    file: "任务与部门",
  },
  sets: {
    title: "哪几个部门常常同时出现",
    finding: (sets: number, recurring: number, tasks: number) =>
      `${tasks} 项点名部门的任务中，由两个以上部门组成的组合有 ${sets} 种，${recurring === 0 ? "都只出现一次" : `其中 ${recurring} 种不止出现一次`}。`,
    most: (names: readonly string[], tasks: number) =>
      `出现最多的是${names.join("、")}，恰好由它们承担的有 ${tasks} 项。`,
    none: "没有由两个以上部门共同承担的任务。",
    description: (sets: number, mode: string) => `部门组合图，${sets} 种组合，按“${mode}”计数。`,
    mode: "计数",
    modes: {exclusive: "恰好是这几个部门", inclusive: "包含这几个部门"},
    explained: {
      exclusive: "恰好：除这几个部门外没有别的部门，每项任务只算在一种组合里。",
      inclusive: "包含：这几个部门都在，可以还有别的部门，一项任务会算在几种组合里。",
    },
    sort: "排列",
    sorts: {size: "按任务数", degree: "按部门数"},
    columns: {departments: "部门组合", size: "部门数", exactly: "恰好的任务数", including: "包含的任务数"},
    file: "部门组合",
  },
  triples: {
    title: "常在一起的三个部门",
    sentence: (tasks: number) => `三个部门都参与同一项任务，最多的有 ${tasks} 项。点击数字，可看这些任务。`,
    none: "没有三个部门共同承担的任务。",
    /** Tasks that are not counted, and the most departments of one that is; below three of these it says nothing. */
    leftOut: (tasks: number, widest: number) =>
      `${widest < 3 ? "有" : "另有"} ${tasks} 项任务的部门太多，没有计入${widest < 3 ? "" : `（只计不超过 ${widest} 个部门的任务）`}。`,
    departments: "部门",
    tasks: "共同任务数",
    names: (names: readonly string[]) => names.join("、"),
  },
  apart: {
    title: "同在一个章节、却从不共事的部门",
    sentence: (pairs: number, shown: number) =>
      `共 ${pairs} 对部门在同一章节都有任务，却没有一项共同承担${shown < pairs ? `；下面是共同章节最多的 ${shown} 对` : ""}。`,
    none: "没有同在一个章节、却从不共事的部门。",
    noSections: "清单没有分章节，无从比较。",
    columns: {
      source: "部门甲",
      target: "部门乙",
      sections: "共同章节数",
      source_tasks: "甲的任务数",
      target_tasks: "乙的任务数",
    },
  },
  files: networkFilesZh,
  sql: networkSqlZh,
  columns: {
    source: "部门甲",
    target: "部门乙",
    relation: "联系（牵头—参与：甲牵头、乙参与）",
    tasks: "共同任务数",
  },
};
