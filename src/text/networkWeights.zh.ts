const decimals = (value: number) => value.toFixed(2);

/** A threshold, with all its decimals and two at least. */
const exact = (value: number) => value.toFixed(Math.max(2, (String(value).split(".")[1] ?? "").length));

/** A weight in a sentence: two decimals, or two digits that are not 0. */
const told = (value: number) =>
  value > 0 && value < 0.1 ? value.toFixed(1 - Math.floor(Math.log10(value))) : decimals(value);

/**
 * What a tie weighs: the name, a value as printed, in a sentence and as a threshold, words before the greatest, the share
 * of the sum of all, and what it means.
 */
export const networkWeightsZh = {
  tasks: {
    name: "共同任务数",
    print: String,
    value: (value: number) => `${value} 项`,
    unit: (value: number) => `${value} 项`,
    atLeast: (value: number) => `共同任务不少于 ${value} 项`,
    most: "联系最多的是",
    share: (share: string, sum: number) =>
      `共同承担次数的${share}（一项任务有几对部门就计几次，共 ${sum} 次）`,
    explained: "两个部门同在其中的任务数。",
  },
  fractional: {
    name: "分摊权重",
    print: decimals,
    value: told,
    unit: exact,
    atLeast: (value: number) => `分摊权重不少于 ${exact(value)}`,
    most: "分摊权重最大的是",
    share: (share: string) => `各对分摊权重之和的${share}`,
    explained: "每项任务的 1 份平分给它的各对部门：两个部门的任务算 1，许多部门共有的任务，每一对只算一点。",
  },
  jaccard: {
    name: "重合度",
    print: decimals,
    value: told,
    unit: exact,
    atLeast: (value: number) => `重合度不低于 ${exact(value)}`,
    most: "重合度最高的是",
    share: (share: string) => `各对重合度之和的${share}`,
    explained: "共同任务占两个部门全部任务的份额：1 为任务完全相同，与任务多少无关。",
  },
  lift: {
    name: "提升度",
    print: decimals,
    value: (value: number) => `${told(value)} 倍`,
    unit: (value: number) => `${exact(value)} 倍`,
    atLeast: (value: number) => `提升度不低于 ${exact(value)} 倍`,
    most: "提升度最高的是",
    share: (share: string) => `各对提升度之和的${share}`,
    explained:
      "共同任务是随机分派时预期的几倍：1 为偶然，大于 1 是比偶然更常在一起。任务很少的部门容易偏高。",
  },
};
