import type {CellKind, InputKind} from "../notebook/notebook.js";
import type {PlanFault} from "../notebook/plan.js";
import {groupedDigits} from "./groupedDigits.js";

const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join("、");
const meant = (near: readonly string[]) => (near.length === 0 ? "" : `您要的是不是${quoted(near)}？`);

/** Why a query cannot be asked. */
const faults: {
  [Kind in PlanFault["fault"]["kind"]]: (fault: Extract<PlanFault["fault"], {kind: Kind}>) => string;
} = {
  blank: () => "这里还没有查询。写一句 SELECT …，再按“运行”。",
  cycle: ({names}) => `查询互相引用，绕成了一圈：${names.join(" → ")}。请改掉其中一处。`,
  table: ({name, near}) => `没有名为“${name}”的表或查询。${meant(near)}右边“数据”里列出了全部的表。`,
  input: ({name, near}) => `没有名为“${name}”的参数。${meant(near)}可以用“添加参数”加上。`,
  nameless: ({written}) => `“${written}”没有名字，不知道该填什么。请添加参数，在查询里写 $名称。`,
  unpaired: ({written}) => `“${written}”没有配对。请补上另一半，或去掉它。`,
  statements: () => "一格只能写一句查询。请把后面的移到另一格。",
  statement: ({word}) =>
    `这里只能查询（以 SELECT、WITH、FROM、VALUES 或 PIVOT 开头），不能执行 ${word.toUpperCase()}：笔记本不读写文件，不连接网络，也不改动数据。`,
  beginning: ({word}) =>
    `“${word}”不是查询的开头。查询以 SELECT、WITH、FROM、VALUES 或 PIVOT 开头，是不是写错了？`,
  wide: ({written, meant}) =>
    `这里的“${written}”是中文标点，请改成英文的 ${meant === " " ? "空格" : meant}${meant === "'" ? "（文字用单引号，名称用双引号）" : ""}。`,
};

/** What the engine says, in the reader's words; the first that fits. */
const reasons: readonly [RegExp, (...parts: string[]) => string][] = [
  // The query is in parentheses: where it ends too soon, the engine names the one that it ends at.
  [/syntax error at or near "\)"/, () => "查询没有写完，或者“)”前面少了什么。"],
  [/syntax error at or near "([\s\S]+?)"/, (word) => `“${word}”附近的写法不对。`],
  [
    /Referenced column "([\s\S]+?)" not found in FROM clause!(?:\s*Candidate bindings: ([\s\S]+))?/,
    (name, near) => `没有名为“${name}”的列。${near ? `相近的有：${near.trim().replaceAll('"', "")}。` : ""}`,
  ],
  [
    /(?:Table|Values list) "([\s\S]+?)" does not have a column named "([\s\S]+?)"/,
    (table, name) => `“${table}”里没有名为“${name}”的列。`,
  ],
  [
    /Ambiguous reference to column name "([\s\S]+?)"/,
    (name) => `有几个表都有“${name}”这一列，请写成 表名.${name}。`,
  ],
  [/Referenced table "([\s\S]+?)" not found/, (name) => `FROM 后面没有名为“${name}”的表。`],
  [/Table with name (\S+) does not exist/, (name) => `没有名为“${name}”的表。`],
  [/Function with name (\S+) does not exist/, (name) => `没有名为 ${name} 的函数。`],
  [
    /with name "?([^\s"]+)"? is not in the catalog, but it exists in the (\S+) extension/,
    (name, extension) => `${name} 要另装扩展 ${extension}，这里没有。`,
  ],
  [
    /column "([\s\S]+?)" must appear in the GROUP BY/,
    (name) =>
      `“${name}”既没有出现在 GROUP BY 里，也没有求和、计数。请把它加到 GROUP BY，或写 any_value(${name})。`,
  ],
  [/Could not convert string '([\s\S]*?)' to (\S+)/, (value, type) => `“${value}”不能当作 ${type}。`],
  [
    /date field value out of range: "([\s\S]*?)"/,
    (value) => `“${value}”不能当作日期，要写成 2024-12-31 这样。`,
  ],
  [
    /No function matches the given name and argument types '([\s\S]+?)'\./,
    (call) => `类型对不上：${call}。可以用 ::类型 转换。`,
  ],
  [
    /Cannot prepare multiple statements/,
    () => "这句查询在引擎里要分成几步，一格里做不到。PIVOT 请写明各列的值：ON 列 IN (…)。",
  ],
  [/Permission Error/, () => "笔记本不读写文件，也不连接网络。要用别的数据，请把文件拖到右边的“数据”里。"],
  [
    /Out of Memory|bad_alloc|(?:memory access|table index) (?:is )?out of bounds/,
    () => "内存不够。请用 WHERE 或 LIMIT 缩小范围，或先分组求和。",
  ],
];

/** The words of the page on which readers write their own questions. */
export const notebookZh = {
  lead: "图表停下的地方，接着往下问：写一句 SQL，结果就在下面，可以画成图，可以带参数，也可以存下来、传给别人。查询在您的浏览器里运行，数据不离开这台电脑。",
  /** Before the script runs. */
  waiting: "正在打开笔记本……",
  /** While the engine and the tables are on their way. */
  starting: "正在准备查询引擎和数据表……",
  kinds: {text: "文字", input: "参数", sql: "查询", chart: "图"} satisfies Record<CellKind, string>,
  inputKinds: {choice: "选项", number: "数字", text: "文字", day: "日期"} satisfies Record<InputKind, string>,
  untitled: "未命名的笔记本",
  title: "笔记本的名称",
  ownTitle: (title: string) => (title.endsWith("（我的）") ? title : `${title}（我的）`),
  /** A source line: the lists and files that the queries read. */
  source: {
    /** `lists`: how many there are in the tables. */
    lists: (first: string, lists: number) => (lists > 1 ? `${first}等 ${lists} 份清单` : first),
    own: (things: readonly string[]) => `来源：${things.join("、")}`,
    list: (title: string) => `导入的《${title}》`,
    file: (file: string) => `文件“${file}”`,
    none: "数据写在查询里，不来自清单",
  },
  madeOn: "导出日期",
  toolbar: {
    label: "笔记本",
    runAll: "全部运行",
    cancel: "停止",
    undo: "撤销",
    redo: "重做",
    mine: "我的笔记本",
    new: "新建",
    copy: "另存一份",
    copied: "已另存一份，现在改的是这一份。",
    remove: "删除",
    removeOf: (title: string) => `删除笔记本《${title}》`,
    removed: (title: string) => `已删除《${title}》，还可以恢复。`,
    restore: (title: string) => `恢复刚删除的《${title}》`,
    restored: "已恢复。",
    starters: "范例",
    open: "打开文件",
    keep: "保存和分享",
    json: "笔记本文件（.json）",
    html: "网页（.html）",
    link: "复制链接",
    linked: "已复制链接。对方打开后先看到查询，按“运行”才会有结果。",
    linkHere: "浏览器不许复制，请从这里复制：",
    jsonTitle: "在这一页用“打开文件”再打开",
    htmlTitle: "连同结果和图，双击就能看；也能用“打开文件”再打开",
  },
  said: {
    saved: "已保存在这个浏览器里",
    notLeft: "这里改过的还没有保存，所以没有打开别的。请先用“保存和分享”存成文件，或另存一份。",
    gone: "没有打开：这个笔记本不在这个浏览器里，可能已删除，或是在别的电脑上写的。",
    opened: (title: string) => `已打开《${title}》。`,
    starter: "这是范例，可以随意改；改了就另存为您自己的笔记本。",
    changedElsewhere: "这个笔记本在另一个窗口里改过了。",
    reload: "用那边的",
  },
  /** Of a notebook that somebody else wrote. */
  foreign: {
    explained: "这个笔记本来自链接或文件，还没有运行。请先看看里面的查询，再运行。",
    run: "看过了，全部运行",
  },
  cell: {
    label: (kind: string, number: number, name: string) =>
      `第 ${number} 格，${kind}${name === "" ? "" : `“${name}”`}`,
    name: "名称",
    nameTitle: "别的查询用这个名称引用它",
    more: "更多",
    run: "运行",
    runTitle: "运行这个查询，并更新引用它的（Ctrl+Enter）",
    fold: "折叠",
    unfold: "展开",
    up: "上移",
    down: "下移",
    duplicate: "复制一格",
    remove: "删除",
    removed: (kind: string, readers: number) =>
      `已删除一格${kind}${readers === 0 ? "" : `，还有 ${readers} 格引用它`}。可以撤销。`,
    format: "整理格式",
    notFormatted: "查询没有写完或有错，没法整理。",
    add: "添加",
    addKind: (kind: string) => `添加${kind}`,
    addAt: (number: number) => `在第 ${number} 格后面添加`,
    addFirst: "在最前面添加",
    edit: "编辑文字",
    done: "完成",
    markdown: "文字（Markdown：# 标题，- 列表，**粗体**）",
    blankText: "（空白，按“编辑文字”来写）",
    sql: "查询的 SQL",
    noEditor: (reason: string) => `编辑器没有加载，请刷新页面重试：${reason}`,
  },
  input: {
    kind: "种类",
    label: "提示",
    value: "值",
    choices: "选项（每行一个）",
    unset: "不限",
    use: (name: string) => `在查询里写 $${name}`,
    settings: "设置参数",
  },
  chart: {
    of: "数据来自",
    none: "先选一个查询。",
    missing: (name: string) => `没有名为“${name}”的查询。`,
    notRun: (name: string) => `查询“${name}”还没有运行。`,
    noAnswer: (name: string) => `查询“${name}”没有结果，所以没有图。`,
    failed: (reason: string) => `没有画出：${reason}`,
    run: "运行它",
    kind: "图形",
    auto: "自动",
    noColumn: "不用",
    title: "标题",
    source: (name: string, source: string) => `来自查询“${name}” · ${source}`,
  },
  outcome: {
    notRun: "还没有运行。",
    waiting: "等前面的查询运行完……",
    running: (seconds: number) => `正在运行……${seconds} 秒`,
    cancelled: "已停止。",
    late: (seconds: number) => `运行超过 ${seconds} 秒，已停止。引擎已重新启动，数据都在。`,
    longer: (minutes: number) => `再运行一次，给它 ${minutes} 分钟`,
    stale: "查询或参数改过了，下面还是原来的结果。",
    fileGone: (file: string) => `这张表来自文件“${file}”，它没有保存在浏览器里。请在“数据”里再放入一次。`,
    elsewhere: (name: string) => `毛病在它引用的“${name}”里。`,
    engine: "引擎的原话",
    noEngine: (reason: string) =>
      `查询引擎没有启动，请刷新页面重试；若仍不行，请把这句话告诉管理员：${reason}`,
    broken: (reason: string) => `查询引擎出了毛病，已重新准备好，可以再运行：${reason}`,
    done: (name: string, rows: number) => `查询“${name}”有 ${groupedDigits(rows)} 行结果。`,
    failed: (name: string, reason: string) => `查询“${name}”没有结果：${reason}`,
  },
  faults,
  /** A message of the engine in the reader's words. */
  reason: (message: string): string => {
    for (const [pattern, words] of reasons) {
      const found = pattern.exec(message);
      if (found) return words(...found.slice(1));
    }
    return "引擎没有接受这个查询。";
  },
  notFile: (file: string, reason: string) => `${file}：${reason}`,
};
