/** What the words below take from the code that computes, so that they say what it does. */
export interface ComputedLimits {
  /** What a task counts for by role. */
  weights: {lead: number; sole: number; shared: number; support: number};
  /** The steps of the concentration. */
  steps: {some: number; much: number; high: number};
  /** From when on a department is said to have most. */
  overload: {times: number; tasks: number; departments: number};
  /** From so many departments on a task without a lead is wide. */
  wide: number;
  /** From so many departments on the concentration is told. */
  concentrated: number;
  /** Gravity of each kind of sentence. */
  gravity: {
    unclear: number;
    overload: number;
    reading: number;
    concentration: number;
    leads: number;
    undated: number;
    pairs: number;
    neverAlone: number;
    warnings: number;
  };
  /** At most so many sentences. */
  findings: number;
  /** Where a residual becomes worth a word. */
  residual: number;
}

/** One measure that is not a mere count: its name, what it means, how it is computed, and whose it is. */
export interface ComputedMeasure {
  name: string;
  meaning: string;
  formula?: string;
  source?: string;
}

/** The measures that are computed from counts. */
export const aboutComputedZh = {
  heading: "由这些数推算的量",
  formula: "算法：",
  source: "出处：",
  measures: ({
    weights,
    steps,
    overload,
    wide,
    concentrated,
    gravity,
    findings,
    residual,
  }: ComputedLimits): readonly ComputedMeasure[] => [
    {
      name: "项次",
      meaning: "一项任务由几个部门承担，就计几个项次；未具名的群体不计。各部门任务数之和就是项次。",
    },
    {
      name: "负责方式",
      meaning:
        "每项任务只属一种：有牵头，无论由部门还是由群体牵头；一个部门单独负责；有部门参与，但没有牵头，也不由一个部门单独负责（总览上写作“没有主责部门”）；只列群体、没有牵头；没有责任部门。五种相加等于全部任务。",
    },
    {
      name: "没有明确到具体部门",
      meaning: "任务没有点名一个部门，无论有没有列群体、群体是否牵头；没有责任部门的也在其中。",
    },
    {
      name: "约几成",
      meaning: "总览上的份额，四舍五入到一成；不足 10 项的清单只写总数。",
    },
    {
      name: "承担一半分工的部门数",
      meaning:
        "任务数从多到少，至少要几个部门才达到全部项次的一半。最后一位有几个部门任务数相同时，不替它们分先后，写明取其中几个。",
    },
    {
      name: "集中度（基尼系数）",
      meaning: `各部门任务数的差别有多大：0 为一样多，1 为全归一个部门。${steps.high} 以上称高度集中，${steps.much} 以上称比较集中，${steps.some} 以上称有所集中，不到 ${steps.some} 的不提；这几条界线是本看板的约定。少于 ${concentrated} 个部门时不算。`,
      formula:
        "把 n 个部门的任务数从小到大排为 x₁…xₙ，G ＝ Σ(2i − n − 1)·xᵢ ÷ ((n − 1)·Σxᵢ)，等于任意两个部门任务数之差的平均数与平均任务数两倍之比。",
      source:
        "C. Gini，Variabilità e mutabilità，1912；乘以 n ÷ (n − 1) 的小样本修正见 G. Deltas，The Small-Sample Bias of the Gini Coefficient，Review of Economics and Statistics 85（2003）。",
    },
    {
      name: "任务最重",
      meaning: `部门的任务数与其余所有部门的平均数相比，达到 ${overload.times} 倍、且不少于 ${overload.tasks} 项的才提；少于 ${overload.departments} 个部门的清单不比。不与中位数比：多数部门只有一两项任务，那样几乎每个常用部门都会显得过重。平均数里含其他任务重的部门，这个比法更严；任务数与本部门相同的不算其余，过半部门都相同的不提。`,
      formula: "倍数 ＝ 本部门任务数 ÷（其余部门任务数之和 ÷ 其余部门数）。",
    },
    {
      name: "没有牵头的任务",
      meaning: `有部门参与，但没有牵头，也不由一个部门单独负责的任务。部门超过 ${wide - 1} 个的另外点出，部门最多的写出序号。`,
    },
    {
      name: "独自承担",
      meaning: "任务只点名这一个部门，也没有列未具名的群体，无论写作牵头还是负责。",
    },
    {
      name: "部门对与共同任务",
      meaning: "两个部门出现在同一项任务中，就是一对，无论谁牵头；共同任务数是这样的任务有几项。",
    },
    {
      name: "网络图的门槛",
      meaning:
        "共同任务不少于门槛的才画线。开始时取最小的门槛，使所画的对数不超过仍有连线的部门数的两倍；可以拖动。总览上的小图最多画 8 个部门、12 对。",
    },
    {
      name: "总览要点的先后",
      meaning: `每句话有一个 0 到 1 的分量，分量大的在前，最多 ${findings} 句。分量 ＝ 轻重 × 所涉份额，轻重是本看板的约定：没有明确由谁负责 ${gravity.unclear}（占全部任务）；任务最重 ${gravity.overload}（1 − 其余部门平均数 ÷ 该部门任务数）；清单有错误 ${gravity.reading}，只有警告 ${gravity.warnings}（警告数 ÷ 任务数）；集中度 ${gravity.concentration}（集中度）；牵头 ${gravity.leads}（牵头最多者占全部牵头项次）；没有日期 ${gravity.undated}（所在章节占全部任务）；协同最多 ${gravity.pairs}（共同任务占全部任务）；没有独自承担 ${gravity.neverAlone}（占全部部门）。`,
    },
    {
      name: "加权负荷",
      meaning: `任务按分工折算后相加：牵头 ${weights.lead} 倍，单独负责 ${weights.sole} 倍，按职责分工 ${weights.shared} 倍，配合 ${weights.support} 倍。倍数是本看板的约定，可以在工作量页改，改过的写在网址里。`,
      formula: "负荷 ＝ Σ（某种分工的任务数 × 该分工的倍数）。",
    },
    {
      name: "占本部门、占本章节的比重",
      meaning: "一格的任务数占该部门全部任务、占该章节全部项次的百分比。",
    },
    {
      name: "偏离程度",
      meaning: `若部门与章节互不相干，一格的任务数应是部门合计 × 章节合计 ÷ 总项次。差异说明实际比推算多（＋）还是少（−）多少，已按偶然波动的大小折算：±${residual} 以内多属偶然。`,
      formula:
        "（O − E）÷ √（E ·（1 − 部门合计 ÷ 总项次）·（1 − 章节合计 ÷ 总项次）），O 为实际数，E 为推算数。",
      source:
        "S. J. Haberman，The Analysis of Residuals in Cross-Classified Tables，Biometrics 29（1973），205–220。",
    },
    {
      name: "相似的排在一起",
      meaning: "任务在各列的分布越相近的部门排得越近，便于看出成块的分工；不是名次。",
      formula: "以余弦距离聚类，再翻转树枝，使相邻部门的距离之和最小。",
      source:
        "Z. Bar-Joseph、D. K. Gifford、T. S. Jaakkola，Fast optimal leaf ordering for hierarchical clustering，Bioinformatics 17（2001），S22–S29。",
    },
    {
      name: "部门的名次",
      meaning: "按任务数从多到少；任务数相同的并列，取其中最前的名次。",
    },
    {
      name: "到期情况",
      meaning:
        "从所选的那一天（平时是打开页面的当天）看，写明的日期早于这一天的任务是“已过期限”，当天到期的不算；其余按距这一天的天数分为 30 天内、31—90 天、91—365 天、一年以后，第 30、90、365 天算在前一档，几档与“已过期限”相加等于有截止日期的任务。“自某日起”的任务另计：日期不晚于这一天的是“已开始”，否则“将开始”。看板不知道任务是否已经完成。",
      formula: "距离 ＝ 任务日期 − 所选的日期，以天计；年底取 12 月 31 日，月底取最后一天。",
    },
    {
      name: "定期任务的日子",
      meaning:
        "周期照时限原文：每年、每半年、每季度、每月等；写了月、日的画在那一天，没有写的画在每期最后一天。没有写周期（定期）、写了几个周期、跨年（每两年）、短于一个月，或写了不能对应的日子（每季度首月）的，不画，单列在时间轴旁。",
    },
    {
      name: "日历文件（ICS）",
      meaning:
        "每项有日期的任务占一个全天，不设提醒，不占用时间；定期任务没有写从哪天开始，不在其中。文件的时间戳取清单年份的 1 月 1 日，同一清单导出的文件相同；不含网址。",
    },
    {
      name: "清单比较的百分比",
      meaning: "占该清单任务数的百分比，四舍五入到整数。",
    },
  ],
};
