import {groupedDigits} from "./groupedDigits.js";

/** How long something took. */
const seconds = (milliseconds: number) =>
  milliseconds < 10 ? "不到 0.01 秒" : `${(milliseconds / 1000).toFixed(2)} 秒`;

/** Whole per cent; what is not quite none or all is not said to be. */
const share = (count: number, all: number) => {
  const percent = (100 * count) / all;
  if (percent > 0 && percent < 1) return "<1%";
  return percent > 99 && percent < 100 ? ">99%" : `${Math.round(percent)}%`;
};

/** The words of what a query of a notebook gave. */
export const notebookTableZh = {
  /** The name of the table, and of the room that it is scrolled in. */
  table: (name: string) => `${name} 的结果`,
  room: (name: string) => `${name} 的结果，可滚动`,
  keys: "方向键移动，回车读全文或排序",
  rows: (rows: number, isCut: boolean, milliseconds: number) =>
    `${isCut ? "多于" : "共"} ${groupedDigits(rows)} 行，用时 ${seconds(milliseconds)}`,
  empty: "没有符合条件的行。",
  loading: "正在读取…",
  cut: (held: number) =>
    `结果多于 ${groupedDigits(held)} 行，只保留前 ${groupedDigits(held)} 行；统计、排序、图和下载的文件都只有这些行。`,
  shown: (shown: number, rows: number) =>
    `只显示前 ${groupedDigits(shown)} 行；下载的文件有 ${groupedDigits(rows)} 行。`,
  columnsShown: (shown: number, columns: number) =>
    `只显示前 ${groupedDigits(shown)} 列，共 ${groupedDigits(columns)} 列；下载的文件有全部。`,
  printed: (rows: number, columns: number) => `纸上最多印前 ${rows} 行、左边 ${columns} 列；全部请下载文件。`,
  printedRows: (rows: number) => `纸上最多印前 ${rows} 行；全部请下载文件。`,
  failed: (reason: string) => `没有读到结果：${reason}`,
  stopped: "查询引擎已停止，请重新运行。",
  /** What a column holds. */
  kinds: {number: "数字", text: "文字", day: "日期", moment: "时间", truth: "是否", other: "其他"},
  /** A cell. */
  none: {name: "空", title: "没有值（NULL）"},
  blank: "空字符串",
  truth: (value: boolean) => (value ? "是" : "否"),
  infinity: (sign: number) => (sign < 0 ? "−∞" : "∞"),
  notNumber: "非数值",
  whole: {
    open: "全文",
    title: (row: number, column: string) => `第 ${groupedDigits(row)} 行 · ${column}`,
    label: (row: number, column: string) => `第 ${groupedDigits(row)} 行“${column}”的全文`,
    close: "关闭",
  },
  /** What the head of a column does. */
  sort: (column: string, direction: "ascending" | "descending" | null) =>
    direction === null ? "恢复原来的顺序" : `按“${column}”${direction === "ascending" ? "升序" : "降序"}排列`,
  /** Where the engine sorts words, since not all rows are on the page. */
  byCode: "行数多，由查询引擎在全部行中排序；文字按字符编码，不按拼音。",
  summary: {
    numbers: (least: string, greatest: string, mean: string, count: number) =>
      `最小 ${least}，最大 ${greatest}，平均 ${mean}，空 ${groupedDigits(count)}`,
    days: (least: string, greatest: string, count: number) =>
      `最早 ${least}，最晚 ${greatest}，空 ${groupedDigits(count)}`,
    mean: (mean: string) => `平均 ${mean}`,
    distinct: (values: number) => `${groupedDigits(values)} 种`,
    times: groupedDigits,
    nulls: (count: number, rows: number) => (count === 0 ? "无空" : `空 ${share(count, rows)}`),
    nullRows: (count: number) => `空 ${groupedDigits(count)} 行`,
    allNull: "全部为空",
  },
  files: {
    csv: {name: "CSV 数据", title: "纯文本表格，各种软件都能读"},
    xlsx: {name: "XLSX 工作簿", title: "Excel、WPS 表格，日期是真日期"},
    parquet: {name: "Parquet 数据", title: "带类型的列式文件，可拖回笔记本或交给数据工具"},
    tooManyForXlsx: (rows: number, most: number) =>
      `XLSX 最多 ${groupedDigits(most)} 行，这里有 ${groupedDigits(rows)} 行。请改用 CSV 或 Parquet（不限行数），或在查询里加 LIMIT。`,
  },
};
