/** What the command line asks for. */
export interface Arguments {
  files: string[];
  /** Rows as JSON on standard output, in place of the check-up in words. */
  json: boolean;
  /** Folder for the Parquet files; null if none are asked for. */
  out: string | null;
  /** Folder with departments.csv, aliases.csv and collectives.csv. */
  data: string;
  /** The documents' year, whatever they say; null to take what they say. */
  year: number | null;
  help: boolean;
}

export const usage = `用法：npm run --silent read -- [选项] 文件…

读取一份或几份责任清单（.docx .xlsx .csv .tsv .txt .md），打印体检结果。

  --json        改为打印各表的行（JSON）
  --out 目录    另将七张表写成 Parquet 文件
  --year 年份   不看文件写明的年份，一律按这一年计（“年底前”是哪一年）
  --data 目录   部门、别称、群体的登记表所在目录（默认 data）

退出码：0 已读取；1 已读取，清单中有错误；2 有文件无法读取。`;

/**
 * Reads the arguments of the command, in any order; what follows `--` is a file, whatever it looks like.
 *
 * @throws Error, in words for the user, on an option that is unknown or lacks its value, and if no file is named.
 */
export function parseArguments(words: readonly string[]): Arguments {
  const asked: Arguments = {files: [], json: false, out: null, data: "data", year: null, help: false};
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const value = () => {
      const next = words[++at];
      if (next === undefined || next.startsWith("--")) throw new Error(`${word} 后面缺少内容`);
      return next;
    };
    if (word === "--") {
      asked.files.push(...words.slice(at + 1));
      break;
    }
    if (word === "--help" || word === "-h") asked.help = true;
    else if (word === "--json") asked.json = true;
    else if (word === "--out") asked.out = value();
    else if (word === "--data") asked.data = value();
    else if (word === "--year") asked.year = yearOf(value());
    else if (/^-./.test(word)) throw new Error(`没有“${word}”这个选项`);
    else asked.files.push(word);
  }
  if (asked.files.length === 0 && !asked.help) throw new Error("没有指定文件");
  return asked;
}

function yearOf(word: string): number {
  if (!/^(?:19|20|21)\d\d$/.test(word)) throw new Error(`--year 后面的“${word}”不是年份`);
  return Number(word);
}
