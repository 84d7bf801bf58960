/** Why a name is refused. */
const names = {
  blank: "名称没有填写",
  long: (most: number) => `名称超过 ${most} 个字`,
  digit: "名称以数字开头",
  character: (character: string) => `名称中有“${character}”，只能用文字、数字和下划线`,
  reserved: "名称是 SQL 的关键字",
  table: "名称与网站的数据表相同",
  taken: "名称与另一格相同",
  captured: (by: string) => `查询“${by}”的 WITH 里已有这个名称，改了就会读错`,
};

/** The words of keeping a notebook and passing it on. */
export const notebookKeepZh = {
  names,
  /** Why a file or a link is not opened. Whatever was open before still is. */
  refusals: {
    tooLarge: (megabytes: number) => `没有打开：笔记本超过 ${megabytes} MB。`,
    notJson: "没有打开：这不是笔记本文件，或者文件不完整。",
    otherFormat: "没有打开：文件里没有笔记本。请选择从这里导出的 .json 或 .html 文件。",
    newer: (version: number, known: number) =>
      `没有打开：文件是第 ${version} 版，这里只认识到第 ${known} 版。请更新网站后再打开。`,
    notMigrated: (version: number) => `没有打开：文件不符合第 ${version} 版的格式。`,
    field: (field: string) => `没有打开：文件缺少“${field}”，或者它的值不对。`,
    tooManyCells: (cells: number, most: number) => `没有打开：有 ${cells} 格，最多 ${most} 个。`,
    cellKind: (cell: number, written: string) =>
      `没有打开：第 ${cell} 格的种类${written === "" ? "没有写明" : `“${written}”不认识`}。`,
    cellField: (cell: number, field: string) => `没有打开：第 ${cell} 格缺少“${field}”，或者它的值不对。`,
    cellName: (cell: number, name: string, fault: string) => `没有打开：第 ${cell} 格“${name}”的${fault}。`,
    damagedLink: "没有打开：链接不完整。请重新复制整个链接，或改用文件。",
    otherPacking: "没有打开：链接由更新的网站生成。请更新网站后再打开，或改用文件。",
  },
  /** What became of keeping one in the browser. */
  store: {
    full: "没有保存：浏览器留给本站的空间已满。请删除不用的笔记本，或导出成文件。",
    refused: (reason: string) => `没有保存：浏览器不允许（${reason}）。请导出成文件。`,
    damaged: "没有保存：浏览器里存的那一份在这里打不开，没有覆盖。请另存为新的笔记本，或导出成文件。",
    none: "这个笔记本已经不在浏览器里。",
    damagedEntry: "打不开的笔记本",
    downloadRaw: "下载原样内容",
    untitled: "未命名",
  },
  link: {
    long: (characters: number) => `链接有 ${characters} 个字符，聊天工具和邮件可能截断它。请改为发送文件。`,
  },
  /** What a standalone file says. */
  file: {
    subtitle: "笔记本",
    section: "内容",
    query: (name: string) => `查询“${name}”（SQL）`,
    result: (name: string) => `“${name}”的结果`,
    table: "表格",
    inputs: "条件",
    notSet: "未设",
    yes: "是",
    no: "否",
    notRun: (name: string) => `“${name}”还没有运行。`,
    notDrawn: (title: string) => `“${title}”还没有画出。`,
    failed: (name: string, reason: string) => `“${name}”没有结果：${reason}`,
    noRows: "没有符合的行。",
    /** Of a result that is longer than was kept. */
    moreThan: (rows: number, all: number) => `这里列出前 ${rows} 行，全部超过 ${all} 行。`,
  },
};
