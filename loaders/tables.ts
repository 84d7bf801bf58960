import {type ColumnTable, desc, from, op} from "arquero";
import type {ListRows} from "../src/list/rows.ts";
import {guessKind} from "../src/list/words/departments.ts";
import type {Row, TableName, Tables} from "../src/model/schema.ts";
import {schema} from "../src/model/schema.ts";
import type {Lists} from "./lists.ts";

/** The key of each table; no two rows may share it. */
const keys: Partial<Record<TableName, string[]>> = {
  lists: ["list_id"],
  tasks: ["task_id"],
  assignments: ["task_id", "department"],
  collectives: ["task_id", "surface", "role"],
  departments: ["department"],
  aliases: ["surface", "department"],
};
/** References from a table's column to another table's key. */
const references: [TableName, string, TableName][] = [
  ["tasks", "list_id", "lists"],
  ["assignments", "task_id", "tasks"],
  ["assignments", "department", "departments"],
  ["collectives", "task_id", "tasks"],
  ["aliases", "department", "departments"],
  ["findings", "list_id", "lists"],
];
/** Tables that nothing can be shown without, and what it means if one is empty. */
const neverEmpty: [TableName, string][] = [
  ["lists", "put a document into seeds/ and a row into data/lists.csv"],
  ["tasks", "no document in seeds/ holds a task"],
  ["assignments", "no responsibility clause in seeds/ names a department"],
];

/**
 * The seven tables of the lists read: rows of all lists put together, departments and aliases as met and in official
 * order, everything sorted and checked.
 *
 * @throws Error if the tables would be impossible: see {@link checkTables}.
 */
export function buildTables({lists, reference}: Lists): Tables {
  const rows = <K extends keyof ListRows>(part: K) => lists.map((list) => list[part]);
  const assignments = rows("assignments").flat();
  const tables = {
    lists: rows("list"),
    tasks: rows("tasks").flat(),
    assignments,
    collectives: rows("collectives").flat(),
    departments: departmentsMet(assignments, reference.departments),
    aliases: aliasesMet(rows("aliases").flat()),
    findings: rows("findings").flat(),
  };
  checkTables(tables);
  return tables;
}

/**
 * The departments that have a task, in official order; those that no reference data knows follow, as written. A known
 * one whose short name is the name of an unknown one (公安局 beside 市公安局) goes by its canonical name.
 */
function departmentsMet(
  assignments: Row<"assignments">[],
  known: Row<"departments">[],
): Row<"departments">[] {
  const met = table("assignments", assignments).select("department").dedupe();
  const last = Math.max(0, ...known.map((row) => row.order));
  const unknown = met
    .antijoin(table("departments", known), "department")
    .orderby("department")
    .objects()
    .map((row, index) => {
      const {department} = row as {department: string};
      return {
        department,
        short_name: department,
        name_en: department,
        kind: guessKind(department),
        order: last + index + 1,
      };
    });
  const taken = new Set(unknown.map(({department}) => department));
  const apart = known.map((row) => (taken.has(row.short_name) ? {...row, short_name: row.department} : row));
  return table("departments", [...apart, ...unknown])
    .semijoin(met, "department")
    .orderby("order", "department")
    .objects() as Row<"departments">[];
}

/** Each written form once, the most frequent first. */
function aliasesMet(aliases: Row<"aliases">[]): Row<"aliases">[] {
  return table("aliases", aliases)
    .groupby(...Object.keys(schema.aliases))
    .rollup({times: op.count()})
    .orderby(desc("times"), "surface")
    .select(...Object.keys(schema.aliases))
    .objects() as Row<"aliases">[];
}

/**
 * Checks what the schema's types cannot say.
 *
 * @throws Error on a table that may not be empty and is, a key that occurs twice, or a reference to a row that is not
 * there; it names the table and the offender.
 */
export function checkTables(tables: Tables): void {
  for (const [name, meaning] of neverEmpty) {
    if (tables[name].length === 0) throw new Error(`table ${name} is empty — ${meaning}`);
  }
  for (const [name, key] of Object.entries(keys) as [TableName, string[]][]) {
    const [twice] = table(name, tables[name])
      .groupby(...key)
      .rollup({times: op.count()})
      .filter((row: {times: number}) => row.times > 1)
      .objects() as Record<string, unknown>[];
    if (twice) {
      throw new Error(
        `table ${name}: ${key.map((column) => `${column} "${twice[column]}"`).join(", ")} occurs twice`,
      );
    }
  }
  for (const [name, column, target] of references) {
    const key = keys[target]![0]!;
    const [orphan] = table(name, tables[name])
      .antijoin(table(target, tables[target]), [[column], [key]])
      .objects() as Record<string, unknown>[];
    if (orphan) throw new Error(`table ${name}: ${column} "${orphan[column]}" is not in table ${target}`);
  }
}

/** An Arquero table that has its columns even if it has no rows. */
function table<T extends TableName>(name: T, rows: readonly object[]): ColumnTable {
  return from([...rows], Object.keys(schema[name]));
}
