import {dayInWords} from "./dayInWords.zh.js";
import {axisNumber, fullNumber, shortNumber} from "./numbers.zh.js";

const two = (value: number) => String(value).padStart(2, "0");

/** 合计, 甲和乙, 甲、乙和丙, 甲、乙等 5 个. */
const someOf = (names: readonly string[]) =>
  names.length > 3 ? `${names.slice(0, 2).join("、")}等 ${names.length} 个` : names.join("、");

/** Words of charts that are drawn of what a query gave; names of columns and their values are the reader's own. */
export const notebookChartsZh = {
  /** What kinds of charts and roles of columns are called where they are chosen. */
  kinds: {
    bar: "条形图",
    stackedBar: "堆积条形图",
    heatmap: "热力图",
    line: "折线图",
    scatter: "散点图",
    network: "网络图",
  },
  /** What a chart is called that its writer gave no title. */
  title: (kind: string, query: string) => `${query}：${kind}`,
  auto: (kind: string) => `自动（${kind}）`,
  roles: {
    bar: {x: "名称", y: "长度"},
    stackedBar: {x: "名称", series: "分段", y: "长度"},
    heatmap: {series: "行", x: "列", y: "数值"},
    line: {x: "横轴", y: "纵轴", series: "每条线"},
    scatter: {x: "横轴", y: "纵轴", label: "点的名称"},
    network: {source: "一端", target: "另一端", y: "线宽"},
  } as Readonly<Record<string, Readonly<Record<string, string>>>>,
  kindsOfColumns: {
    number: "数",
    text: "文字",
    day: "日期",
    moment: "时刻",
    truth: "是否",
    other: "其他类型",
  },
  /** Why there is no chart. */
  faults: {
    none: "这些列画不成图：至少要有一列数，或两列能连线的名称。请在查询里加上，例如 count(*)。",
    missing: (kind: string, role: string, kinds: readonly string[]) =>
      `${kind}还缺一列作“${role}”，要${kinds.join("或")}列。请在查询里加上，或换一种图。`,
    unknown: (name: string) => `查询结果里没有“${name}”这一列，请重新选择。`,
    unfit: (kind: string, role: string, name: string, kinds: readonly string[]) =>
      `“${name}”不能作${kind}的“${role}”，那里要${kinds.join("或")}列。`,
    twice: (name: string) => `“${name}”选了两处，请改掉一处。`,
  },
  empty: "没有数据可画：查询没有给出行，或行里没有数。",
  number: shortNumber,
  fullNumber,
  truth: (value: boolean) => (value ? "是" : "否"),
  blank: "（空）",
  day: dayInWords,
  moment: (day: string, time: string) => `${dayInWords(day)} ${time}`,
  axis: {
    number: axisNumber,
    year: (year: number) => `${year}年`,
    month: (month: number) => `${month}月`,
    dayOfMonth: (month: number, day: number) => `${month}月${day}日`,
    time: (hour: number, minute: number, second: number | null) =>
      `${two(hour)}:${two(minute)}${second === null ? "" : `:${second < 10 ? "0" : ""}${Number(second.toFixed(3))}`}`,
  },
  /** Marks in words. */
  bar: (label: string, name: string, value: number) => `${label}：${name} ${fullNumber(value)}`,
  part: (label: string, part: string, value: number) => `${label}，${part}：${fullNumber(value)}`,
  total: (label: string, value: number) => `${label}：合计 ${fullNumber(value)}`,
  rest: (parts: number) => `其余 ${parts} 种`,
  cell: (name: string, row: string, column: string, value: number) =>
    `${row} × ${column}：${name} ${fullNumber(value)}`,
  head: (name: string, value: string, cells: number) => `${name} ${value}：${cells} 格有数`,
  tint: (name: string) => `颜色＝${name}`,
  point: (names: {y: string; series: string | null}, place: string, value: number) =>
    `${names.series === null ? "" : `${names.series}，`}${place}：${names.y} ${fullNumber(value)}`,
  dot: (names: {x: string; y: string}, label: string | null, x: string, y: string) =>
    `${label === null ? "" : `${label}：`}${names.x} ${x}，${names.y} ${y}`,
  /** Findings, without a full stop; `n` counts what is in the data, drawn or not. */
  findings: {
    bar: (names: {x: string; y: string}, n: number, top: readonly string[], value: number) =>
      n === 1
        ? `${names.x}只有${top[0]}，${names.y}为 ${fullNumber(value)}`
        : top.length === n
          ? `${n} 个${names.x}的${names.y}都是 ${fullNumber(value)}`
          : `${n} 个${names.x}中，${names.y}最大的是${someOf(top)}（${fullNumber(value)}）`,
    stackedBar: (
      names: {x: string; y: string; series: string},
      n: number,
      top: readonly string[],
      value: number,
      part: {name: string; percent: number} | null,
    ) =>
      `${n} 个${names.x}中，${names.y}合计最大的是${someOf(top)}（${fullNumber(value)}）${
        part === null ? "" : `；各${names.series}中${part.name}最多，占 ${part.percent}%`
      }`,
    heatmap: (
      names: {x: string; y: string; series: string},
      of: {rows: number; columns: number; cells: number},
      top: {row: string; column: string; value: number},
    ) =>
      `${of.rows} 个${names.series}、${of.columns} 个${names.x}，${of.cells} 格有数；${names.y}最大的是${top.row} × ${top.column}（${fullNumber(top.value)}）`,
    line: (
      name: string,
      first: {place: string; value: number},
      last: {place: string; value: number},
      greatest: {place: string; value: number},
    ) =>
      first.place === last.place
        ? `只有 ${first.place} 一处，${name}为 ${fullNumber(first.value)}`
        : `${name}从 ${first.place} 的 ${fullNumber(first.value)} 到 ${last.place} 的 ${fullNumber(last.value)}，最高 ${fullNumber(greatest.value)}（${greatest.place}）`,
    lines: (
      names: {y: string; series: string},
      n: number,
      greatest: {series: string; place: string; value: number},
    ) =>
      `${n} 条线（${names.series}）中，${names.y}最高的是${greatest.series}：${greatest.place} 为 ${fullNumber(greatest.value)}`,
    scatter: (n: number) => `${n} 个点`,
    /** Pearson's coefficient, −1 to 1. */
    related: (names: {x: string; y: string}, r: number) => {
      const size = Math.abs(r);
      const printed = shortNumber(Math.round(r * 100) / 100);
      if (size < 0.3) return `${names.x}与${names.y}看不出同增同减（相关系数 ${printed}）`;
      const how = size >= 0.7 ? "明显" : "大体";
      return `${names.x}越大，${names.y}${how}越${r > 0 ? "大" : "小"}（相关系数 ${printed}）`;
    },
    network: (n: number, ties: number, top: readonly string[], value: {name: string; size: number}) =>
      `${n} 个节点、${ties} 对连线，${
        top.length === ties
          ? `${value.name}都是 ${fullNumber(value.size)}`
          : `最强的是${someOf(top)}（${value.name} ${fullNumber(value.size)}）`
      }`,
    pair: (one: string, other: string) => `${one}与${other}`,
    none: "没有数据可画",
  },
  /** What is not drawn, or not as it stands in the rows, each a sentence without a full stop. */
  notes: {
    blank: (rows: number) => `${fullNumber(rows)} 行缺少要画的值，没有画出`,
    cut: (what: string, drawn: number, all: number) =>
      `为看得清，只画${what}最大的 ${drawn} 个，其余 ${fullNumber(all - drawn)} 个没有画出`,
    gathered: (what: string, drawn: number, all: number) =>
      `${what}只分出最大的 ${drawn} 种，其余 ${fullNumber(all - drawn)} 种合在一起`,
    thinned: (drawn: number, all: number) =>
      `点太多，每隔几行取一行，画了 ${fullNumber(drawn)} 个（共 ${fullNumber(all)} 个）`,
    added: "同一处有几行的，数已相加",
    loops: (rows: number) => `${fullNumber(rows)} 行两端相同，没有画出`,
    negative: (rows: number) => `${fullNumber(rows)} 行的线宽不大于 0，没有画出`,
    oneWay: "线从粗的一端指向细的一端",
    firstRows: (rows: number, all: number) => `只用了前 ${fullNumber(rows)} 行（共 ${fullNumber(all)} 行）`,
  },
  finding: (sentences: readonly string[]) => `${sentences.join("；")}。`,
  descriptions: {
    bar: (names: {x: string; y: string}, bars: number) =>
      `条形图，每个${names.x}一条，共 ${bars} 条，长度是${names.y}。`,
    stackedBar: (names: {x: string; y: string; series: string}, bars: number, parts: number) =>
      `堆积条形图，每个${names.x}一条，共 ${bars} 条，各分为${names.series}的 ${parts} 段，长度是${names.y}。`,
    heatmap: (names: {x: string; y: string; series: string}, rows: number, columns: number) =>
      `热力图，${rows} 行（${names.series}）、${columns} 列（${names.x}），颜色深浅是${names.y}。`,
    line: (names: {x: string; y: string}, lines: number) =>
      `折线图，${lines} 条线，横轴是${names.x}，纵轴是${names.y}。`,
    scatter: (names: {x: string; y: string}, points: number) =>
      `散点图，${points} 个点，横轴是${names.x}，纵轴是${names.y}。`,
    network: (names: {source: string; target: string}, nodes: number, ties: number) =>
      `网络图，${nodes} 个节点，${ties} 对连线，两端是${names.source}和${names.target}。`,
  },
  /** The weight of ties where no column says one. */
  rowsOfPair: "行数",
  after: "此后页面按图的需要相加、排列，不改动别的。",
  /** Words of the network where they are others than those of departments. */
  network: {
    empty: "没有连线可画：查询没有给出行，或行里缺少两端的名称。",
    node: (_short: string, full: string, sum: number, _lead: number, neighbours: number) =>
      `${full}：与 ${neighbours} 个节点相连，线宽合计 ${fullNumber(sum)}`,
    shared: (one: string, other: string, value: number) => `${one}与${other}：${fullNumber(value)}`,
    joint: (one: string, other: string, value: number) => `${one}与${other}：${fullNumber(value)}`,
    lead_with: (source: string, target: string, value: number) =>
      `${source} → ${target}：${fullNumber(value)}`,
    weighed: (said: string) => said,
    ties: "连线",
    numbers: "连线的合计",
    nodes: "节点",
    omitted: (nodes: {drawn: number; all: number}, pairs: {drawn: number; all: number}) =>
      `为看得清，${[
        nodes.drawn < nodes.all && `${nodes.all} 个节点中只画联系最强的 ${nodes.drawn} 个`,
        pairs.drawn < pairs.all && `${pairs.all} 对连线中只画最强的 ${pairs.drawn} 对`,
      ]
        .filter(Boolean)
        .join("，")}。`,
    legend: {
      shared: "连线",
      lead_with: "从（粗）→ 到（细）",
      size: "圆面积＝线宽合计",
      count: shortNumber,
    },
  },
};
