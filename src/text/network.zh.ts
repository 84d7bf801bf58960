import {alike} from "./mostAre.zh.js";
import {taskName} from "./networkBipartite.zh.js";
import {networkFilesZh} from "./networkFiles.zh.js";
import {networkWeightsZh as weights} from "./networkWeights.zh.js";
import {wholePercent} from "./wholePercent.zh.js";

/** The words around the network. */
export const networkZh = {
  title: "谁与谁必须协同、谁牵头",
  finding: (pairs: number, strongest: string) => `共有 ${pairs} 对部门要共同完成任务，${strongest}。`,
  /** Those of the greatest weight, of pairs that are not all alike. */
  strongest: (weight: keyof typeof weights, top: readonly string[], value: number, most: number) =>
    weights[weight].most + alike(top, weights[weight].value(value), {most, unit: "对"}),
  /** Where all pairs are as strong: few are named. */
  findingAlike: (weight: keyof typeof weights, pairs: readonly string[], value: number, most: number) =>
    `共有 ${pairs.length} 对部门要共同完成任务${
      pairs.length > most
        ? `，每一对的${weights[weight].name}都是 ${weights[weight].value(value)}，不分强弱`
        : `：${alike(pairs, weights[weight].value(value))}`
    }。`,
  pair: (source: string, target: string) => `${source}与${target}`,
  /** What is kept of the ties where not all are, by the words for why. */
  shown: (
    shown: number,
    limits: string,
    of: {ties: number; tieShare: number; weightShare: number; sum: number; weight: keyof typeof weights},
  ) =>
    shown === 0
      ? `其中没有一对${limits}。`
      : `其中${limits}${/\d$/.test(limits) ? " " : ""}的有 ${shown} 对，占 ${of.ties} 对的${wholePercent(of.tieShare)}、${weights[of.weight].share(wholePercent(of.weightShare), of.sum)}。`,
  /** Where no tie reaches the threshold that the reader set. */
  unreached: (limits: string) => `这里没有${limits}的联系，“至少”改由页面选择。`,
  around: (name: string, depth: number, pairs: number) =>
    pairs === 0
      ? `现在只看${name}，它没有这样的联系。`
      : `现在只看${name}${depth > 1 ? "及其两步之内的部门" : "和与它直接联系的部门"}之间的 ${pairs} 对。`,
  /** What a sentence is restricted to, before it, so that it is true when it is read alone. */
  scope: {
    /** All restrictions; nothing where there are none. */
    before: (limits: readonly string[]) => (limits.length > 0 ? `${limits.join("，")}：` : ""),
    section: (name: string) => `在“${name}”中`,
    roles: (roles: string) => `部门只算${roles}的`,
    relations: (relations: string) => `联系只算${relations}的`,
    between: (kinds: string) => `只看${kinds}的联系`,
    /** Only what the graph shows; `limits` say what that is, nothing if it is all. */
    drawn: (limits: string) => `只看图中画出的联系${limits === "" ? "" : `（${limits}）`}`,
  },
  none: "没有两个部门共同承担的任务。",
  description: (departments: number, shown: number, joint: number, leads: number) =>
    `网络图，${departments} 个部门为圆点，联系为线；${
      shown === 0
        ? "没有符合条件的联系"
        : joint + leads === 0
          ? `符合条件的 ${shown} 对都只是共同参与`
          : `符合条件的 ${shown} 对中，${[
              joint > 0 && `${joint} 对有共同牵头`,
              leads > 0 && `${leads} 对有牵头与参与关系`,
            ]
              .filter(Boolean)
              .join("，")}`
    }。圆越大任务越多，红环越长牵头越多，线越粗联系越强，细的一端指向参与部门。`,
  file: "协同网络",
  weights,
  weight: "权重",
  threshold: "至少",
  relations: "联系",
  alpha: "显著性",
  alphas: (level: number | null) => (level === null ? "不筛选" : `只留显著的（${level}）`),
  alphaLimit: (level: number) => `在 ${level} 水平上显著`,
  /** Of what chance is: of the tasks of the list, or of those that are chosen, so many name a department. */
  liftBase: (tasks: number, chosen: boolean) =>
    `预期按${chosen ? "所选范围内" : "清单中"}点名部门的 ${tasks} 项任务算：甲的任务数 × 乙的任务数 ÷ ${tasks}。`,
  /** Of the weights that compare with tasks of any relation, where only some relations count. */
  restricted: "这里的共同任务只算所选的联系，与之相比的仍是两个部门的全部任务。",
  alphaExplained:
    "显著性（差异过滤，Serrano 等 2009）：若一个部门的权重随机分到它的各条联系上，出现这样强的一条的可能性小于所选水平，就是显著；一条联系只要在两端中的一端显著，就留下。",
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
    /** How two departments of a pair meet: at all, or in the relations that the reader chose, which stand before. */
    met: {anyhow: "有共同任务", asChosen: "有这样的联系"},
    finding: (pairs: number, possible: number, met: string, widest: string) =>
      `${possible} 对可能的组合中，${pairs} 对${met}${widest}。矩阵里弱的联系也不隐去。`,
    /** Of some departments of which no two meet, and of fewer than two. */
    none: (possible: number, met: string) =>
      possible === 0 ? "不足两个部门，没有可比的组合。" : `${possible} 对可能的组合中，没有一对${met}。`,
    /** Departments that meet the most others; and where all that meet any meet as many. */
    widestAlike: (departments: number, others: number, met: string) =>
      `，所涉的 ${departments} 个部门各与 ${others} 个部门${met}`,
    widest: (names: readonly string[], others: number, met: string) =>
      `，联系面最广的是${names.slice(0, 3).join("、")}${names.length > 3 ? `等 ${names.length} 个部门` : ""}，与 ${others} 个部门${met}`,
    description: (departments: number, pairs: number, met: string) =>
      `矩阵，${departments} 个部门为行和列，${pairs} 对${met}的部门各占两格，底色深浅是权重，格内数字是共同任务数。`,
    order: "排列",
    orders: {similar: "相近的在一起", community: "按社群", total: "按任务数", official: "按规范顺序"},
    file: "协同矩阵",
  },
  bipartite: {
    title: "逐项来看：哪些任务把哪些部门连在一起",
    finding: (tasks: number, several: number, widest: string) =>
      `${tasks} 项任务中，${several === 0 ? "没有一项" : `${several} 项`}要由两个以上部门承担${widest}。`,
    unnamed: (tasks: number) => `${tasks} 项任务都没有点名部门。`,
    widest: (name: string, departments: number) => `，部门最多的是${name}，${departments} 个部门`,
    task: taskName,
    description: (tasks: number, departments: number, edges: number) =>
      `二部图，${tasks} 项任务和 ${departments} 个部门分列两边，${edges} 条连线是分工，颜色表示分工种类。`,
    order: "任务按清单顺序排",
    columns: {no: "序号", task: "工作任务", department: "部门", role: "分工"},
    file: "任务与部门",
  },
  sets: {
    title: "哪几个部门常常同时出现",
    finding: (sets: number, recurring: number, tasks: number, most: string) =>
      `${tasks} 项点名部门的任务中，由两个以上部门组成的组合有 ${sets} 种，${
        recurring === sets || recurring === 0
          ? `${sets > 1 ? "都" : ""}${recurring === 0 ? "只出现一次" : "不止出现一次"}`
          : `其中 ${recurring} 种不止出现一次`
      }${most}。`,
    most: (names: readonly string[], tasks: number) =>
      `；出现最多的是${names.join("、")}，恰好由它们承担的有 ${tasks} 项`,
    none: "没有由两个以上部门共同承担的任务。",
    description: (sets: number, mode: string) => `部门组合图，${sets} 种组合，按“${mode}”计数。`,
    mode: "计数",
    modes: {exclusive: "恰好是这几个部门", inclusive: "包含这几个部门"},
    /** Which departments count, if not all. */
    counted: (limit: string) => (limit === "" ? "" : `${limit}。`),
    explained: {
      exclusive: "恰好：除这几个部门外没有别的部门，每项任务只算在一种组合里。",
      inclusive:
        "包含：这几个部门都在，可以还有别的部门，一项任务会算在几种组合里。只列至少有一项任务恰好由其承担的组合，别的组合再常见也不列。",
    },
    sort: "排列",
    sorts: {size: "按任务数", degree: "按部门数"},
    columns: {departments: "部门组合", size: "部门数", exactly: "恰好的任务数", including: "包含的任务数"},
    file: "部门组合",
  },
  triples: {
    title: "常在一起的三个部门",
    sentence: (tasks: number) =>
      `${tasks === 1 ? "没有哪三个部门不止一次同在一项任务中，下面的各有 1 项" : `三个部门同在一项任务中，最多的有 ${tasks} 项`}。点击数字，可看这些任务。`,
    none: "没有三个部门共同承担的任务。",
    /** Tasks that are not counted, and the most departments of one that is; below three of these it says nothing. */
    leftOut: (tasks: number, widest: number) =>
      `${widest < 3 ? "有" : "另有"} ${tasks} 项任务的部门太多，没有计入${widest < 3 ? "" : `（只计不超过 ${widest} 个部门的任务）`}。`,
    departments: "部门",
    tasks: "共同任务数",
    names: (names: readonly string[]) => names.join("、"),
    open: (names: string, tasks: number) => `查看${names}共同承担的 ${tasks} 项任务`,
    columns: {first: "部门甲", second: "部门乙", third: "部门丙"},
  },
  apart: {
    title: "同在一个章节、却不共事的部门",
    /** `section`: whether one section is chosen, which then stands before. */
    sentence: (pairs: number, shown: number, section: boolean) =>
      `共 ${pairs} 对部门在${section ? "这" : "同"}一章节都有任务，${section ? "其中" : ""}却没有一项共同承担${shown < pairs ? `；下面是${section ? "任务最多" : "共同章节最多"}的 ${shown} 对` : ""}。`,
    none: "没有同在一个章节、却不共事的部门。",
    /** Where the reader chose some roles, which this question leaves aside. */
    anyRole: "这里不论分工，所选的分工不起作用。",
    noSections: "清单没有分章节，无从比较。",
    columns: {
      source: "部门甲",
      target: "部门乙",
      sections: "共同章节数",
      source_tasks: "甲的任务数",
      target_tasks: "乙的任务数",
    },
    open: (department: string, tasks: number) => `查看${department}的 ${tasks} 项任务`,
  },
  /** The two tables above as files. */
  tables: {xlsx: "XLSX 表格", csv: "CSV 数据"},
  files: networkFilesZh,
};
