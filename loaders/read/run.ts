import {createHash} from "node:crypto";
import {mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {basename, join} from "node:path";
import {parquet} from "../../src/engine/parquet.ts";
import {listIds} from "../../src/list/listIds.ts";
import {readList} from "../../src/list/read.ts";
import {type ListRows, listRows} from "../../src/list/rows.ts";
import {combineLists} from "../../src/list/tables.ts";
import {UnreadableError} from "../../src/list/unreadable.ts";
import {Names, type Reference} from "../../src/list/words/departments.ts";
import {type TableName, type Tables, tableNames} from "../../src/model/schema.ts";
import {type Effects, understood} from "../command.ts";
import {DataFault, inBothLanguages} from "../fault.ts";
import {readReference} from "../reference.ts";
import {parseArguments, usage} from "./arguments.ts";
import {checkup} from "./checkup.ts";

/** After this many milliseconds, and for files of this many bytes, the command says which file it is reading. */
const long = 1000;
const big = 4_000_000;

/**
 * Runs `npm run read`: reads the files that `words` name and prints their check-up, or their rows.
 *
 * @returns The exit code: 0 all read, 1 read and some list holds errors, 2 some file could not be read, or the command
 * was not understood.
 */
export async function run(words: readonly string[], {print, say, clock}: Effects): Promise<0 | 1 | 2> {
  const asked = understood(words, parseArguments, usage, {print, say});
  if (typeof asked === "number") return asked;
  const began = clock();
  let reference: Reference;
  try {
    reference = readReference(asked.data);
  } catch (error) {
    if (!(error instanceof DataFault)) throw error;
    say(inBothLanguages(error));
    return 2;
  }
  const names = new Names(reference);
  const ids = listIds(asked.files);
  const lists: ListRows[] = [];
  let unread = false;
  for (const [index, path] of asked.files.entries()) {
    try {
      const bytes = readFileSync(path);
      if (bytes.length > big || clock() - began > long) {
        say(`正在读取 ${index + 1}/${asked.files.length}：${path}`);
      }
      const reading = await readList(bytes, {file: path, names, year: asked.year});
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      lists.push(listRows(reading, {list_id: ids[index]!, source_file: basename(path), sha256}));
    } catch (error) {
      unread = true;
      say(messageOf(error, path));
    }
  }
  const tables = combineLists(lists, reference);
  if (asked.json) print(`${JSON.stringify(tables)}\n`);
  else for (const list of lists) print(`${checkup(list)}\n`);
  if (asked.out !== null && lists.length > 0) {
    try {
      writeTables(asked.out, tables);
      say(`已写入 ${join(asked.out, "*.parquet")}`);
    } catch (error) {
      unread = true;
      say(messageOf(error, asked.out));
    }
  }
  if (unread) return 2;
  return tables.findings.some(({severity}) => severity === "error") ? 1 : 0;
}

function writeTables(folder: string, tables: Tables): void {
  mkdirSync(folder, {recursive: true});
  for (const name of tableNames) {
    writeFileSync(join(folder, `${name}.parquet`), parquet(name, tables[name as TableName] as never));
  }
}

/** What the system's refusals mean. */
const systemWords: Record<string, string> = {
  ENOENT: "没有这个文件",
  EISDIR: "这是一个文件夹，请指明其中的文件",
  ENOTDIR: "路径中有一段不是文件夹",
  EEXIST: "已有同名的文件，不是文件夹",
  EACCES: "没有权限",
  EPERM: "没有权限",
  ENOSPC: "磁盘已满",
};

/** What went wrong with a file: what its reader says, or what the system says of opening it. Our own faults are thrown on. */
function messageOf(error: unknown, path: string): string {
  if (error instanceof UnreadableError) return error.message;
  const {code} = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  return `${path}: ${systemWords[code] ?? `系统拒绝了（${code}）`}`;
}
