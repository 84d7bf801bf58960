import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {csvParse} from "d3-dsv";
import type {Reason} from "../src/list/unreadable.ts";
import type {KnownGroup, Reference} from "../src/list/words/departments.ts";
import type {Row} from "../src/model/schema.ts";
import {aliasReasons, certainties, departmentKinds} from "../src/model/values.ts";
import {DataFault} from "./fault.ts";

/** A row of `data/lists.csv`: what a document does not say of itself, or says wrongly. */
export interface ListEntry
  extends Pick<Row<"lists">, "list_id" | "title" | "issuer" | "year" | "source_file"> {
  /** The folder under `data/` that says what is known of its names; null for `data/` itself. */
  reference: string | null;
}

/** How one column of a CSV file must look; each gives the value or throws what is wrong with it. */
type Columns<R> = {[C in keyof R]: (cell: string) => R[C]};

/** What is wrong with a cell. */
class CellFault extends Error {
  constructor(readonly reason: Reason) {
    super(reason.en);
  }
}

const wrong = (zh: string, en: string) => new CellFault({zh, en});
const any = (cell: string): string => cell;
const filled = (cell: string): string => {
  if (!cell) throw wrong("没有填写，请补上", "is blank — fill it in");
  return cell;
};
const integer = (cell: string): number => {
  if (!/^-?\d+$/.test(cell)) throw wrong("不是整数，请写阿拉伯数字", "is not a whole number");
  return Number(cell);
};
const optionalInteger = (cell: string): number | null => (cell ? integer(cell) : null);
const folderName = (cell: string): string | null => {
  if (/[\\/]|^\.+$/.test(cell)) {
    throw wrong(
      "不是 data/ 下的文件夹名，请只写名称",
      "is not the name of a folder in data/ — give the name alone",
    );
  }
  return cell || null;
};
const oneOf =
  <V extends string>(values: readonly V[]) =>
  (cell: string): V => {
    const value = values.find((candidate) => candidate === cell);
    const known = values.join(", ");
    if (value === undefined) throw wrong(`不是可用的值，请改为 ${known} 之一`, `is not one of ${known}`);
    return value;
  };

/**
 * The lists that `data/lists.csv` names; none where the file is not there. Title, issuer and year are blank where they
 * are to be taken from the document, and the column `reference` may be left out.
 *
 * @throws DataFault with file, line and column of the first cell that is wrong; likewise {@link readReference}.
 */
export function readEntries(folder: string): ListEntry[] {
  if (!existsSync(join(folder, "lists.csv"))) return [];
  return readCsv<ListEntry>(
    folder,
    "lists.csv",
    ["list_id"],
    {
      list_id: filled,
      title: any,
      issuer: any,
      year: optionalInteger,
      source_file: filled,
      reference: folderName,
    },
    ["title", "issuer", "year", "reference"],
  );
}

/** What people know about names: `departments.csv`, `aliases.csv` and `collectives.csv` of the folder. */
export function readReference(folder: string): Reference {
  const departments = readCsv<Row<"departments">>(folder, "departments.csv", ["department", "short_name"], {
    department: filled,
    short_name: filled,
    name_en: filled,
    kind: oneOf(departmentKinds),
    order: integer,
  });
  const known = new Set(departments.map((row) => row.department));
  const aliases = readCsv<Row<"aliases">>(folder, "aliases.csv", ["surface"], {
    surface: (cell) => {
      if (known.has(cell)) {
        throw wrong(
          "是 departments.csv 中的规范名称，请从这里删去",
          "is a canonical name in departments.csv — remove it here",
        );
      }
      return filled(cell);
    },
    department: (cell) => {
      if (!known.has(cell)) {
        throw wrong("不在 departments.csv 中，请先补到那里", "is not in departments.csv — add it there");
      }
      return cell;
    },
    reason: oneOf(aliasReasons),
    certainty: oneOf(certainties),
  });
  const groups = readCsv<KnownGroup>(folder, "collectives.csv", ["surface"], {
    surface: filled,
    name_en: filled,
  });
  return {departments, aliases, groups};
}

/**
 * What several folders know, put together, departments under their canonical names.
 *
 * @throws DataFault naming both files if two of them say different things of one department.
 */
export function mergeReferences(references: ReadonlyMap<string, Reference>): Reference {
  const met = new Map<string, {row: Row<"departments">; path: string}>();
  for (const [folder, {departments}] of references) {
    const path = join(folder, "departments.csv");
    for (const row of departments) {
      const before = met.get(row.department);
      const column =
        before && (Object.keys(row) as (keyof typeof row)[]).find((key) => row[key] !== before.row[key]);
      if (column) {
        const [here, there] = [row[column], before.row[column]];
        throw new DataFault(path, {
          zh: `“${row.department}”的 ${column} 是“${here}”，而 ${before.path} 写作“${there}”，请改成一致`,
          en: `${column} of "${row.department}" is "${here}", but "${there}" in ${before.path} — make them agree`,
        });
      }
      met.set(row.department, {row, path});
    }
  }
  const all = [...references.values()];
  return {
    departments: [...met.values()].map(({row}) => row),
    aliases: all.flatMap(({aliases}) => aliases),
    groups: all.flatMap(({groups}) => groups),
  };
}

/** The text of a CSV file; Excel saves GBK unless it is told to save UTF-8. */
function readText(path: string): string {
  if (!existsSync(path)) {
    throw new DataFault(path, {
      zh: "没有这个文件，请恢复，至少要有表头",
      en: "not there — restore it, with its header row at least",
    });
  }
  try {
    return new TextDecoder("utf-8", {fatal: true}).decode(readFileSync(path));
  } catch {
    throw new DataFault(path, {
      zh: "不是 UTF-8 文本，请另存为“CSV UTF-8”",
      en: "not UTF-8 text — save it as “CSV UTF-8”",
    });
  }
}

/** The rows of a CSV file; no two may have the same cell in one of the columns `unique`. */
function readCsv<R extends object>(
  folder: string,
  file: string,
  unique: (keyof R & string)[],
  columns: Columns<R>,
  optional: (keyof R & string)[] = [],
): R[] {
  const path = join(folder, file);
  const parsed = csvParse(readText(path));
  const names = Object.keys(columns) as (keyof R & string)[];
  const missing = names.find((name) => !parsed.columns.includes(name) && !optional.includes(name));
  if (missing) {
    throw new DataFault(`${path}:1`, {
      zh: `没有“${missing}”这一列，请补上`,
      en: `no column "${missing}" — add it`,
    });
  }
  const seen = new Map(unique.map((name) => [name, new Map<unknown, number>()]));
  return parsed.map((cells, index) => {
    const line = index + 2;
    const row = Object.fromEntries(
      names.map((name) => {
        const cell = (cells[name] ?? "").trim();
        try {
          return [name, columns[name](cell)];
        } catch (error) {
          if (!(error instanceof CellFault)) throw error;
          const {zh, en} = error.reason;
          throw new DataFault(`${path}:${line}`, {
            zh: `${name} 栏“${cell}”${zh}`,
            en: `${name} "${cell}" ${en}`,
          });
        }
      }),
    ) as R;
    for (const [name, lines] of seen) {
      const earlier = lines.get(row[name]);
      if (earlier !== undefined) {
        const isKey = name === unique[0];
        throw new DataFault(`${path}:${line}`, {
          zh: `${name} 栏“${row[name]}”与第 ${earlier} 行重复，${isKey ? "请只留一行" : "请各用各的"}`,
          en: `${name} "${row[name]}" stands in line ${earlier} already — ${isKey ? "keep one" : "give each its own"}`,
        });
      }
      lines.set(row[name], line);
    }
    return row;
  });
}
