/** A number of rows or cells, in 万 where it is round. */
const many = (number: number, unit: string) =>
  number >= 10_000 && number % 10_000 === 0 ? `${number / 10_000} 万${unit}` : `${number} ${unit}`;

const readable = "这里读 .parquet、.xlsx、.csv、.tsv、.txt";
const formats = {parquet: " Parquet 文件", workbook: " Excel 工作簿", text: "文字"};

/** The words around the data of the notebook: what tables there are, and files that the reader drops. */
export const notebookDataZh = {
  heading: "数据",
  groups: {
    site: "看板的七张表",
    list: (title: string, schema: string) => `${title}（${schema}）`,
    dropped: "放入的文件",
  },
  rows: (rows: number) => `${rows} 行`,
  /** What a table of a file is. */
  from: (file: string, sheet: string | null) => (sheet === null ? file : `${file} · 工作表“${sheet}”`),
  above: (lines: readonly string[]) => `表头上方的 ${lines.length} 行没有放进表里：${lines.join("；")}`,
  columns: (table: string) => `${table} 的列`,
  /** What a column holds, by what the engine calls it; others by the engine's own word. */
  types: {
    integer: "整数",
    number: "数字",
    text: "文字",
    day: "日期",
    moment: "日期和时间",
    truth: "是否",
    other: (type: string) => `其他（${type}）`,
  },
  values: (values: readonly string[]) => `取值：${values.join("、")}`,
  sample: "看前 10 行",
  insert: "插入 SELECT",
  remove: "移除",
  /** A button's name for who does not see where it stands. */
  of: (action: string, table: string) => `${action}：${table}`,
  bring: "放入自己的数据",
  choose: "选择文件",
  drop: "或把文件拖到这里",
  formats:
    "可读：Parquet、Excel（.xlsx）、CSV、TSV、TXT；第一行是列名。文件只在您的浏览器里读取，不会保存，刷新页面后要再放一次。",
  reading: (file: string) => `正在读取${file}……`,
  refused: (file: string, reason: string) => `没有放入${file}：${reason}`,
  /** What the engine itself says against a table, in its own words. */
  engine: (reason: string) => `查询引擎读不了这张表（${reason}）。请用别的程序打开，另存为 CSV 再放入。`,
  faults: {
    empty: () => "里面没有内容。",
    ending: ({ending}: {ending: string}) =>
      `${ending === "" ? "文件名没有写类型" : `不读 .${ending} 文件`}。${readable}，请先另存为其中一种。`,
    mislabelled: ({ending, holds}: {ending: string; holds: keyof typeof formats | null}) =>
      holds === null
        ? `文件名写的是 .${ending}，内容却不是，也不是这里能读的类型。请从原来的程序里另存一份。`
        : `文件名写的是 .${ending}，内容却是${formats[holds]}。请改正文件名后再放入。`,
    tooLarge: ({megabytes, most}: {megabytes: number; most: number}) =>
      `文件有 ${megabytes} MB，最多读 ${most} MB。请只留下要用的行和列，或另存为 Parquet。`,
    tooManyRows: ({most}: {most: number}) => `超过 ${many(most, "行")}。请只留下要用的行，或分成几个文件。`,
    tooManyColumns: ({columns, most}: {columns: number; most: number}) =>
      `有 ${columns} 列，最多读 ${most} 列。请只留下要用的列。`,
    tooManyCells: ({rows, columns, most}: {rows: number; columns: number; most: number}) =>
      `有 ${rows} 行、${columns} 列，最多读 ${many(most, "格")}。请只留下要用的行和列。`,
    workbookTooLarge: () =>
      "工作簿太大：最多读 200 万格，解压后最多 128 MB。请只留下要用的工作表，或另存为 CSV。",
    notText: ({line}: {line: number}) =>
      `从第 ${line} 行起不是 UTF-8 或 GBK 文字。请另存为“CSV UTF-8”；加密的文件请先解密。`,
    damaged: () => "文件不完整或已损坏。请重新下载，或打开后另存一份。",
    password: () => "文件有密码。请去掉密码，另存一份再放入。",
    oldExcel: () => "这是旧版 Excel（.xls）或 WPS 表格（.et）。请打开后另存为 .xlsx。",
    xlsb: () => "这是 Excel 二进制工作簿（.xlsb）。请打开后另存为 .xlsx。",
    openDocument: () => "这是 OpenDocument 文件（.ods）。请打开后另存为 .xlsx。",
    webPage: () => "这是网页或 XML 形式的表格。请用 Excel 或 WPS 打开，另存为 .xlsx。",
    packing: ({packing}: {packing: string}) =>
      `这个 Parquet 文件用 ${packing} 压缩，这里读不了。请改用 SNAPPY 或 ZSTD 压缩，或另存为 CSV。`,
    unopened: () => "浏览器打不开它：可能是文件夹，或文件已被移动、正被别的程序占用。请复制一份再试。",
    failed: ({message}: {message: string}) =>
      `读取时程序出错，请刷新页面重试；若仍不行，请把这句话告诉管理员：${message}`,
  },
};
