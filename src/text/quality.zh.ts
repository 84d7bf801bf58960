import type {RuleGroup, Severity} from "../model/values.js";

/** The words of the check-up. */
export const qualityZh = {
  title: "体检",
  lead: (counts: Record<Severity, number>, touched: number, tasks: number) => {
    const {error, warning, note} = counts;
    if (error + warning + note === 0) return `${tasks} 项任务都读过了，没有发现错误、歧义或遗漏。`;
    const heavy = [error > 0 ? `${error} 个错误` : "", warning > 0 ? `${warning} 个警告` : ""].filter(
      Boolean,
    );
    const first = error === 0 ? "没有错误。" : "";
    const second = heavy.length > 0 ? `${heavy.join("、")}请逐条核对` : "";
    const third = note > 0 ? `${note} 个提示多是此类文件的常见写法，供参考` : "";
    const where =
      touched === 0
        ? `${tasks} 项任务各自没有需要核对的，下面是关于整张清单的。`
        : `${tasks} 项任务中，${touched} 项有值得看一眼的地方。`;
    return `${where}${first}${[second, third].filter(Boolean).join("；")}。`;
  },
  numbers: "发现的数目",
  number: {
    findings: "处发现",
    error: "个错误",
    warning: "个警告",
    note: "个提示",
    touched: "项任务涉及",
    meaning: {
      error: "没有读全或无法确定",
      warning: "请核对原文",
      note: "常见写法，供参考",
    } satisfies Record<Severity, string>,
  },
  groups: {
    numbering: "序号与编号",
    parties: "责任部门",
    blanks: "空白",
    dates: "时限",
    text: "文字",
    reading: "读取",
  } satisfies Record<RuleGroup, string>,
  contents: "发现的种类",
  heading: (group: string, findings: number) => `${group}：${findings} 条`,
  count: (findings: number) => `${findings} 条`,
  severityCount: (severity: string, findings: number) => `${severity} ${findings}`,
  remedy: (remedy: string, data: string) => `怎样处理：${remedy}。${data && `${data}。`}`,
  advice: (remedy: string, data: string) => [remedy, data].filter(Boolean).join("。"),
  treatment: (treatment: string) => `现在的读法：${treatment}`,
  /** A message with its own severity, where those of its rule differ. */
  weighed: (severity: string, message: string) => `${severity}：${message}`,
  line: (line: number) => `第 ${line} 行`,
  wholeList: "整张清单",
  place: (no: number | null, line: number | null) => {
    const row = line === null ? "" : `第 ${line} 行`;
    if (no === null) return row || "整张清单";
    return `第 ${no} 项${row && `（${row}）`}`;
  },
  /** Where the words stand that are quoted. */
  fields: {task: "任务", clause: "责任栏", deadline: "时限"},
  evidence: "涉及文字",
  showAll: (findings: number) => `显示全部 ${findings} 条`,
  notListed: (findings: number) => `另有 ${findings} 条没有列在页面上：请用筛选缩小范围，或导出全部。`,
  severity: "轻重",
  group: "类别",
  rule: "规则",
  search: "查找",
  holding: (words: string) => `含“${words}”`,
  choice: (label: string, findings: number) => `${label}（${findings}）`,
  shown: (shown: number, all: number) => (shown === all ? `共 ${all} 条` : `显示 ${shown} 条，共 ${all} 条`),
  none: "没有符合条件的发现。去掉一个筛选条件试试。",
  columns: ["严重程度", "类别", "规则", "序号", "位置", "原文", "问题", "现在的读法", "建议"],
  export: {
    xlsx: {name: "Excel 表", title: "下载 Excel 表（.xlsx）"},
    csv: {name: "CSV 数据", title: "下载 CSV 数据"},
    txt: {name: "致起草人（.txt）", title: "下载可以发给起草人的清单，每条一行"},
    copy: {name: "复制致起草人", title: "把发给起草人的清单复制到剪贴板"},
  },
  copied: (findings: number) => `已复制 ${findings} 条，可以粘贴到邮件或文档。`,
  notCopied: "浏览器不让复制：请改用“致起草人（.txt）”。",
  fileTitle: (title: string) => `${title} · 体检`,
  fileSource: (
    list: {source_file: string; issuer: string; year: number | null},
    counted: string,
    filters: string,
  ) =>
    `来源文件：${list.source_file}；数据：${[list.issuer, list.year === null ? "年份不详" : `${list.year} 年`].filter(Boolean).join("，")}；${counted}${filters ? `；筛选：${filters}` : ""}`,
  counted: ({error, warning, note}: Record<Severity, number>) =>
    `共 ${error + warning + note} 条：错误 ${error}、警告 ${warning}、提示 ${note}`,
  drafterLine: (index: number, place: string, message: string, remedy: string) =>
    `${index}. ${place}：${message}。${remedy && `建议：${remedy}。`}`,
};
