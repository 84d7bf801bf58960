import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {csvParse} from "d3-dsv";
import type {KnownGroup, Reference} from "../src/list/words/departments.ts";
import type {Row} from "../src/model/schema.ts";
import {aliasReasons, certainties, departmentKinds} from "../src/model/values.ts";

/** A row of `data/lists.csv`: a list to read and what its document does not say of itself. */
export type ListEntry = Pick<Row<"lists">, "list_id" | "title" | "issuer" | "year" | "source_file">;

/** How one column of a CSV file must look; each gives the value or throws what is wrong with it. */
type Columns<R> = {[C in keyof R]: (cell: string) => R[C]};

const filled = (cell: string): string => {
  if (!cell) throw new Error("is blank — fill it in");
  return cell;
};
const integer = (cell: string): number => {
  if (!/^-?\d+$/.test(cell)) throw new Error("is not a whole number");
  return Number(cell);
};
const oneOf =
  <V extends string>(values: readonly V[]) =>
  (cell: string): V => {
    const value = values.find((candidate) => candidate === cell);
    if (value === undefined) throw new Error(`is not one of ${values.join(", ")}`);
    return value;
  };

/**
 * The lists that `data/lists.csv` names.
 *
 * @throws Error with file, line and column of the first cell that is wrong; likewise {@link readReference}.
 */
export function readEntries(folder: string): ListEntry[] {
  return readCsv<ListEntry>(folder, "lists.csv", ["list_id"], {
    list_id: filled,
    title: filled,
    issuer: filled,
    year: integer,
    source_file: filled,
  });
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
      if (known.has(cell)) throw new Error("is a canonical name in departments.csv — remove it here");
      return filled(cell);
    },
    department: (cell) => {
      if (!known.has(cell)) throw new Error("is not in departments.csv — add it there");
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

/** The text of a CSV file; Excel saves GBK unless it is told to save UTF-8. */
function readText(path: string): string {
  if (!existsSync(path)) throw new Error(`${path}: not there — restore it, with its header row at least`);
  try {
    return new TextDecoder("utf-8", {fatal: true}).decode(readFileSync(path));
  } catch {
    throw new Error(`${path}: not UTF-8 text — save it as “CSV UTF-8”`);
  }
}

/** The rows of a CSV file; no two may have the same cell in one of the columns `unique`. */
function readCsv<R extends object>(
  folder: string,
  file: string,
  unique: (keyof R & string)[],
  columns: Columns<R>,
): R[] {
  const path = join(folder, file);
  const parsed = csvParse(readText(path));
  const names = Object.keys(columns) as (keyof R & string)[];
  for (const name of names) {
    if (!parsed.columns.includes(name)) throw new Error(`${path}:1: no column "${name}" — add it`);
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
          throw new Error(`${path}:${line}: ${name} "${cell}" ${(error as Error).message}`);
        }
      }),
    ) as R;
    for (const [name, lines] of seen) {
      const earlier = lines.get(row[name]);
      if (earlier !== undefined) {
        const advice = name === unique[0] ? "keep one" : "give each its own";
        throw new Error(
          `${path}:${line}: ${name} "${row[name]}" stands in line ${earlier} already — ${advice}`,
        );
      }
      lines.set(row[name], line);
    }
    return row;
  });
}
