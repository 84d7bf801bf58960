/** A list's title between title marks, unless it brings its own. */
const named = (title: string) => (title.includes("《") ? `“${title}”` : `《${title}》`);

/** The words of the page where a reader brings a list of their own, and of its banner on every page. */
export const importZh = {
  title: "导入清单",
  lead: "把您手里的责任清单放进来，几秒钟就能看到它的任务、分工、协同和时限。",
  privacy: "文件只在您的浏览器里读取，没有任何内容离开这台电脑。",
  choose: "选择文件",
  drop: "或把文件拖到这里，可以一次放几份",
  formats:
    "可读：Word 文档（.docx）、Excel 表格（.xlsx）、.csv、.tsv、.txt、.md。.doc、.wps、.et、.pdf 和图片请先另存为 .docx 或 .xlsx。",
  paste: {
    summary: "或者粘贴文字",
    label: "清单的文字（从 Word、WPS 或网页复制）",
    read: "读取粘贴的文字",
    file: (n: number) => (n === 1 ? "粘贴的文字.txt" : `粘贴的文字${n}.txt`),
    nothing: "还没有粘贴文字。",
  },
  read: "读取的文件",
  bytes: (bytes: number) =>
    bytes < 1000
      ? `${bytes} 字节`
      : bytes < 999_500
        ? `${(bytes / 1000).toFixed(0)} kB`
        : `${(bytes / 1e6).toFixed(1)} MB`,
  stages: {open: "打开文件", tasks: "识别任务", checks: "检查", tables: "汇总"},
  waiting: "等待读取",
  reading: (stage: string, seconds: number) => `正在${stage}…… ${seconds} 秒`,
  /** When a reading takes long. */
  slow: "这份文件较大，仍在读取。页面可以照常使用；不想等，可以取消。",
  cancel: "取消",
  cancelled: "已取消读取。",
  again: "重新读取",
  remove: "移除",
  removeFile: (file: string) => `移除${file}`,
  unreadable: "没有读出清单",
  failed: (reason: string) => `读取时程序出错，请刷新页面重试；若仍不行，请把这句话告诉管理员：${reason}`,
  /** A file that the browser itself could not open. */
  unopened: "浏览器打不开它：可能是文件夹，或文件已被移动、正被别的程序占用。请复制一份再试。",
  said: {
    reading: (file: string) => `正在读取${file}`,
    read: (file: string, tasks: number) => `已读出${file}：${tasks} 项任务`,
    unreadable: (file: string) => `${file}没有读出清单`,
    cancelled: (file: string) => `已取消读取${file}`,
    opened: (title: string) => `正在打开${named(title)}`,
    again: (file: string) => `正在重新读取${file}`,
    cancelledAgain: (file: string) => `已取消重新读取${file}，仍是先前读出的`,
    removed: (file: string) => `已移除${file}`,
    dropped: (title: string) => `已删除${named(title)}`,
    notDropped: (title: string, reason: string) => `${named(title)}没有删除，仍在这台电脑上：${reason}`,
  },
  facts: {
    title: "标题",
    issuer: "发文单位",
    year: "年份",
    yearNote: "“年底前”一类没有写年份的期限，按这一年算。",
    noYear: "文件没有写明年份，请填写；否则“年底前”一类期限算不出日期。",
    badYear: "请填四位年份，例如 2024。",
  },
  forms: {table: "读自表格", prose: "读自正文的括注"},
  numbers: "读出的数字",
  use: "查看这份清单",
  useNote: (others: number) =>
    `总览、工作量、协同网络等各页都改为显示它，随时可以返回原清单。${others > 0 ? `另外读出的 ${others} 份一起放入，可在各页上方切换。` : ""}`,
  keep: "在本机浏览器中保存，下次打开仍可使用",
  keepNote: "不勾选：只放在本标签页，关闭标签页后不再保留（浏览器恢复标签页时会一并恢复）。",
  keptNote:
    "这份文件已保存在本机浏览器，所以已勾选：查看时以这次读出的替换。取消勾选再查看，保存的那份即删除。",
  tooLarge: "这份清单太大，本标签页的临时存储放不下。请勾选“在本机浏览器中保存”再查看；用完可以在下面删除。",
  notKept: (reason: string) => `浏览器没有允许保存（${reason}）。不勾选保存，仍可在本标签页查看。`,
  notInTab: (reason: string) =>
    `浏览器没有允许本标签页临时存放它，或没能删除先前保存的一份（${reason}）。请允许本站点存储数据后再试。`,
  /** Under the comparison of all lists. */
  notCompared: (titles: readonly string[]) =>
    `${titles.map(named).join("、")}没有列入：没能读出它的数据，或它已在别的标签页删除。请到“导入”页删除后重新导入。`,
  findings: {
    heading: (counts: string) => `读取时的发现：${counts}`,
    none: "读取时没有发现需要核对的地方",
    count: (count: number, severity: string) => `${count} 处${severity}`,
    place: (no: number | null, line: number | null) =>
      [no === null ? "" : `第 ${no} 项`, line === null ? "" : `第 ${line} 行`].filter(Boolean).join("，") ||
      "全文",
    more: (count: number) => `另有 ${count} 处，查看清单后在“体检”页列出。`,
    treatment: (words: string) => `处理：${words}。`,
  },
  first: {
    heading: (shown: number, tasks: number) =>
      shown < tasks ? `前 ${shown} 项任务，读成这样` : "任务读成这样",
    note: "请与原文对照：序号、章节、责任和时限对不对。",
  },
  shelf: {
    heading: "这台电脑上的导入清单",
    tasks: (tasks: number) => `${tasks} 项任务`,
    kept: "已保存在本机浏览器",
    tab: "只在本标签页",
    shown: "正在查看",
    outdated: "由本站旧版存下，现已打不开，请重新导入",
    view: "查看",
    viewList: (title: string) => `查看${named(title)}`,
    drop: "删除",
    dropList: (title: string) => `删除${named(title)}`,
    dropAll: "全部删除",
  },
  banner: {
    label: "导入的清单",
    shown: (title: string) => `正在看导入的清单${named(title)}，只在这台电脑上。`,
    opening: (title: string) => `正在打开导入的清单${named(title)}……`,
    failed: (title: string, reason: string) => `导入的清单${named(title)}没有打开：${reason}`,
    back: "返回原清单",
    manage: "导入与删除",
  },
  gone: "它已不在这台电脑上，或已读不出，请重新导入",
  notHere: (title: string) =>
    `这份导入的清单不在这个标签页里，下面是${title}。它只在导入它的标签页里；要在别的标签页看，请勾选保存。若那个标签页已经关闭，请重新导入。`,
};
