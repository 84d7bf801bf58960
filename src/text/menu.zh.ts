/** Words of the menus that hand something out. */
export const menuZh = {
  heading: "导出",
  groups: {picture: "图片", data: "数据", query: "查询（SQL）"},
  formats: {
    "copy-picture": {name: "复制图片", title: "复制到剪贴板，可粘贴到 Word、WPS、PowerPoint"},
    svg: {name: "SVG 图", title: "矢量图，放大不糊；可插入新版 Word、PowerPoint，文字可改"},
    "png-1": {name: "PNG 1 倍", title: "与屏幕上一样大"},
    png: {name: "PNG 2 倍", title: "像素为屏幕的两倍，适合文档"},
    "png-4": {name: "PNG 4 倍", title: "像素为屏幕的四倍，适合印刷和大屏"},
    "png-size": {name: "PNG 按此尺寸", title: "按填写的宽度和精度，插入 Word 就是这么宽"},
    "copy-table": {name: "复制表格", title: "复制到剪贴板，粘贴到 Word、WPS、Excel 就是表格"},
    xlsx: {name: "XLSX 工作簿", title: "Excel、WPS 表格，带标题、来源和链接"},
    csv: {name: "CSV 数据", title: "纯文本表格，各种软件都能读"},
    "copy-sql": {name: "复制 SQL", title: "把这张图的查询复制到剪贴板"},
    sql: {name: "SQL 文件", title: "把这张图的查询保存下来"},
    zip: {name: "查询与数据 ZIP", title: "查询和它读的几个数据文件（Parquet），解压后即可运行"},
  },
  see: "在下面查看",
  size: {
    width: {before: "宽", after: "毫米", usual: 160},
    density: {before: "每英寸", after: "点", usual: 300},
  },
  /** Parts of the files' names, and the name of the sheet. */
  names: {
    scale: (scale: number) => `${scale}倍`,
    size: (width: number, density: number) => `${width}毫米${density}点`,
    sheet: "数据",
  },
  /** What came of it: a file in place of what the browser does not let be copied. */
  done: (format: string, isSaved: boolean) => {
    const copied: Readonly<Record<string, {done: string; instead: string}>> = {
      "copy-picture": {
        done: "图片已复制。",
        instead: "浏览器不让这个网页复制图片（内网 http 网址常如此），已改为下载 PNG 图。",
      },
      "copy-table": {done: "表格已复制。", instead: "浏览器不让复制，已改为下载 CSV 数据。"},
      "copy-sql": {done: "查询已复制。", instead: "浏览器不让复制，已改为下载 SQL 文件。"},
    };
    return copied[format]?.[isSaved ? "instead" : "done"] ?? "";
  },
  /** The mark that the reader picked, as its tip says it. */
  picked: (mark: string) => `选中：${mark}`,
  /** The address at which the same is read; an imported list is read in one browser only. */
  link: (link: string, isImported: boolean) =>
    `链接${isImported ? "（导入的清单只能在导入它的浏览器里打开）" : ""}：${link}`,
  pngFaults: {
    "too-large":
      "图太大：浏览器最多能画 1.2 亿像素、每边 32767 像素。请减小倍数、宽度或精度，或减少展开的章节后再试。",
    "bad-size": "宽度请填 10 到 1000 毫米，精度请填每英寸 50 到 1200 点。",
    "not-drawn": "浏览器没有画出图。",
    "no-canvas": "浏览器不支持画布。",
    "not-made": "浏览器没有生成 PNG。",
  },
  /** For who cannot see of which figure a button is. */
  label: (what: string, figure: string) => `${what}：${figure}`,
  save: (what: string) => `下载${what}`,
  failed: (reason: string) => `没有导出：${reason}`,
  /** Of a chart's query as a notebook. */
  notebook: {
    button: "在笔记本中打开",
    title: "把这段查询连同条件放进笔记本，接着改、接着问",
    intro: (source: string, after: string) =>
      [
        `这是图中数字的查询，和页面问的一样。${after}`,
        "没有限制的条件在查询里写作 NULL 或 FALSE。要限制，就添加一个参数，把它换成 $名称。",
        source,
      ].join("\n\n"),
  },
};
