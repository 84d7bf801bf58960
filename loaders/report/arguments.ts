import {reportSections as reportParts} from "../../src/model/values.ts";
import {isDate} from "../../src/state/filters.ts";
import type {ReportState} from "../../src/views/report/state.ts";
import {orientations, reportState} from "../../src/views/report/state.ts";

/** The formats that the command makes: those of the page, and what the site itself is made of. */
export const commandFormats = ["docx", "pptx", "xlsx", "html", "svg", "csv", "parquet"] as const;
export type CommandFormat = (typeof commandFormats)[number];

/** What the command line asks for. */
export interface Arguments extends ReportState {
  /** Folder for the files. */
  out: string;
  formats: readonly CommandFormat[];
  /** `list_id` of the list; null: the first. */
  list: string | null;
  /** Filters as the address of a page has them, e.g. `department=市公安局`. */
  filters: string;
  help: boolean;
}

export const usage = `用法：npm run --silent report -- --out 目录 [选项]

不打开浏览器，生成与“报告”页相同的文件，供定时任务使用。

  --out 目录          放文件的目录，没有就新建
  --formats 格式,…    ${commandFormats.join("、")}；默认全部
  --list 编号         哪一份清单，见 data/lists.csv；默认第一份
  --parts 部分,…      ${reportParts.join("、")}，按写的顺序；
                      xlsx 和 parquet 总是完整的，svg 和 csv 只有 workload、network、deadlines 的图
  --orientation 方向  ${orientations.join(" 或 ")}，默认 portrait（竖排）
  --filters 条件      与网页地址里的写法相同，如 'department=市公安局&section=1'；parquet 不受影响
  --day 日期          从哪一天看时限，如 2026-12-31；默认不看，同一清单总得到同样的文件

退出码：0 全部生成；1 有文件没有生成；2 命令有误。`;

/**
 * Reads the arguments of the command, in any order.
 *
 * @throws Error, in words for the user, on an option that is unknown, lacks its value or has one that is not known.
 */
export function parseArguments(words: readonly string[]): Arguments {
  const values = new Map<string, string>();
  const known = ["out", "formats", "list", "parts", "orientation", "filters", "day"];
  let help = false;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (word === "--help" || word === "-h") {
      help = true;
      continue;
    }
    const name = word.replace(/^--/, "");
    if (!word.startsWith("--") || !known.includes(name)) throw new Error(`没有“${word}”这个选项`);
    const value = words[++at];
    if (value === undefined || value.startsWith("--")) throw new Error(`${word} 后面缺少内容`);
    values.set(name, value);
  }
  const some = (name: string, all: readonly string[]) => {
    const named =
      values
        .get(name)
        ?.split(",")
        .map((each) => each.trim()) ?? [];
    const unknown = named.find((each) => !all.includes(each));
    if (unknown !== undefined) throw new Error(`--${name} 里的“${unknown}”不认识，可用：${all.join("、")}`);
    return named;
  };
  const formats = some("formats", commandFormats) as CommandFormat[];
  some("parts", reportParts);
  some("orientation", orientations);
  const day = values.get("day");
  if (day !== undefined && !isDate(day))
    throw new Error(`--day 后面的“${day}”不是日期，请写成 2026-12-31 的样子`);
  if (!values.has("out") && !help) throw new Error("没有用 --out 指明放文件的目录");
  const search = new URLSearchParams();
  for (const name of ["parts", "orientation", "day"])
    if (values.has(name)) search.set(name, values.get(name)!);
  return {
    ...reportState(search),
    out: values.get("out") ?? "",
    formats: formats.length > 0 ? formats : commandFormats,
    list: values.get("list") ?? null,
    filters: values.get("filters") ?? "",
    help,
  };
}
