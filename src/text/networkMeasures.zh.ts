import {wholePercent} from "./wholePercent.zh.js";

/** Names, or the first of them and how many there are. */
const some = (names: readonly string[], most: number) =>
  names.length > most ? `${names.slice(0, most).join("、")}等 ${names.length} 个部门` : names.join("、");

/** A share in tenths of a per cent; what is more than nothing, or not all, is told as such. */
const percent = (share: number) => {
  if (share > 0 && share < 0.001) return "<0.1%";
  return `${(share < 1 ? Math.min(99.9, 100 * share) : 100).toFixed(1)}%`;
};

/** A measure: its name, the term of the field, what it means here, and how it is counted, by whom. */
const measures = {
  degree: {
    name: "联系部门",
    term: "度",
    meaning: "与几个部门有共同任务：越多，联系面越广。",
    definition: "有联系的部门数，不论联系强弱。",
    source: "Freeman 1978，Social Networks 1：215–239",
  },
  strength: {
    name: "联系强度",
    term: "加权度",
    meaning: "各条联系的权重之和：越大，协同的分量越重。",
    definition: "本部门各条联系的权重相加；权重即上面所选的那一种。",
    source: "Barrat 等 2004，PNAS 101：3747–3752",
  },
  betweenness: {
    name: "枢纽程度",
    term: "中介中心性",
    meaning: "其他部门之间最近的路有多少经过它：越高，越是连接各方的枢纽，也越可能成为瓶颈。",
    definition:
      "其他部门两两之间的最短路径中经过本部门的比例；一条联系的长度是权重的倒数，几条同样短时各算一份。",
    source: "Freeman 1977，Sociometry 40：35–41；Newman 2001，Physical Review E 64：016132",
  },
  pageRank: {
    name: "影响力",
    term: "PageRank",
    meaning: "顺着联系随机走，停在它这里的比例：与联系多的部门联系紧，自己也就高。",
    definition: "按权重选择下一步，每步有 15% 的可能重新开始；各部门合计 100%。",
    source: "Brin、Page 1998，Computer Networks 30：107–117",
  },
  clustering: {
    name: "抱团程度",
    term: "聚类系数",
    meaning: "与它有联系的部门，彼此之间也有联系的比例：低，说明它连着互不往来的各方。",
    definition: "邻居两两之间实有的联系数除以可能有的联系数；不计权重，邻居不足两个的为 0。",
    source: "Watts、Strogatz 1998，Nature 393：440–442",
  },
  core: {
    name: "核心层",
    term: "k 核",
    meaning: "身处一群彼此至少各有 k 个联系的部门之中，最大的 k：越大，越在协同网的中心。",
    definition: "反复去掉联系不足 k 个的部门，仍然留下的最大的 k。",
    source: "Seidman 1983，Social Networks 5：269–287",
  },
} as const;

/** Words around the measures of the network. */
export const networkMeasuresZh = {
  title: "谁是中心、谁是枢纽、谁和谁一组",
  measures,
  community: {
    name: "社群",
    meaning: "彼此之间的联系比与别的部门更紧的一组部门。",
    definition:
      "Louvain 方法：把部门分成若干组，使组内的联系比随机分布时多得尽量多，即模块度尽量大。多次尝试取最好的一次，不保证是最优的；随机数固定，同一份清单结果相同。",
    source: "Blondel 等 2008，J. Stat. Mech. P10008；模块度：Newman 2004，Physical Review E 70：056131",
  },
  department: "部门",
  officialOrder: "按规范顺序排列",
  sortBy: (name: string) => `按${name}从大到小排列`,
  meaning: (name: string, meaning: string) => `${name}：${meaning}`,
  definitions: "各项指标的算法和出处",
  definition: (name: string, term: string) => `${name}（${term}）`,
  scope: "指标所依据的联系",
  scopes: {all: "全部联系", drawn: "图中画出的联系"},
  more: (rows: number) => `显示全部 ${rows} 个部门`,
  fewer: "只显示前面的部门",
  values: {share: percent, decimals: (value: number) => value.toFixed(2), whole: String},
  /** The name of a community: of its strongest department, and how many it has. */
  communityName: (strongest: string, departments: number) => `${strongest}等 ${departments} 个`,
  tooLarge: "部门和联系太多，枢纽程度没有计算；缩小范围后再看。",
  /** The parts of the network in a paragraph. */
  summary: {
    none: "没有联系，也就没有可计算的指标。",
    size: (weight: string, departments: number, ties: number) =>
      `${departments} 个部门之间有 ${ties} 对联系，强弱按${weight}。`,
    centre: (names: readonly string[], neighbours: number, strength: string) =>
      `联系最强的是${some(names, 3)}（强度 ${strength}${names.length > 1 ? "" : `，联系 ${neighbours} 个部门`}）。`,
    /** Where all departments are alike in it. */
    centreAlike: (strength: string) => `各部门的联系一样强（强度 ${strength}）。`,
    broker: (names: readonly string[], share: number) =>
      `最像枢纽的是${some(names, 3)}：其他部门之间最近的路，${names.length > 1 ? "各有" : "有"}${wholePercent(share)} 经过${names.length > 1 ? "它们" : "它"}。`,
    brokerAlike: "没有哪个部门更像枢纽：其他部门之间最近的路，经过各部门的一样多。",
    /** Where not even one way in a hundred leads over the broker. */
    weakBroker: "没有哪个部门像枢纽：其他部门之间最近的路，经过任何一个部门的都不到 1%。",
    noBroker: "没有哪个部门处在其他部门之间最近的路上。",
    communities: (names: readonly string[], modularity: string, clear: boolean) =>
      `可分为 ${names.length} 个社群${clear ? "，界限分明" : "，但界限不明显"}（模块度 ${modularity}）：${names.join("，")}。`,
    /** Where the best division is hardly better than chance. */
    noCommunities: (communities: number) =>
      `分不出社群：最好的分法是 ${communities} 组，组内的联系也几乎不比随机分布时多（模块度不到 0.01）。`,
    oneCommunity: "分不出社群：所有有联系的部门连成一片。",
    /** The only tie there is. */
    one: (one: string, other: string, weight: string, value: string) =>
      `只有一对联系，${one}与${other}，${weight}是 ${value}。`,
    parts: (parts: number) => `这些部门分成互不相连的 ${parts} 块。`,
  },
  cuts: {
    title: "谁缺席，协同就断开",
    /** On which ties a sentence rests, before it, where these are not all. */
    within: {all: "在所选的联系中，", drawn: "在图中画出的联系中，"},
    none: (parts: number) => `去掉任何一个部门，${parts > 1 ? "原来连在一起的" : "其余的"}仍然连在一起。`,
    /** What falls off without a department. */
    without: (name: string, pieces: readonly (readonly string[])[]) =>
      `没有${name}，${pieces
        .map((names) => some(names, 4))
        .join(pieces.every(({length}) => length === 1) ? "、" : "；")}就与其余部门断开。`,
    bridges: (pairs: readonly (readonly [string, string])[], all: number) =>
      `靠唯一一条联系维系的：${pairs.map(([one, other]) => `${one}—${other}`).join("、")}${all > pairs.length ? `等 ${all} 条` : ""}。`,
    /** Of a network of one tie. */
    one: (one: string, other: string) => `只有一条联系：${one}—${other}。`,
    others: (cuts: number) => `此外还有 ${cuts} 个部门也是这样。`,
  },
};
