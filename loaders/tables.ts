import {type ColumnTable, from, op} from "arquero";
import {combineLists} from "../src/list/tables.ts";
import type {Reason} from "../src/list/unreadable.ts";
import type {TableName, Tables} from "../src/model/schema.ts";
import {schema} from "../src/model/schema.ts";
import {DataFault} from "./fault.ts";
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
/** References from a table's column to another table's key; null refers to nothing. */
const references: [TableName, string, TableName][] = [
  ["tasks", "list_id", "lists"],
  ["assignments", "task_id", "tasks"],
  ["assignments", "department", "departments"],
  ["collectives", "task_id", "tasks"],
  ["aliases", "department", "departments"],
  ["findings", "list_id", "lists"],
  ["findings", "task_id", "tasks"],
];
/** Tables that nothing can be shown without, and what it means if one is empty. */
const neverEmpty: [TableName, Reason][] = [
  ["lists", {zh: "没有清单，请把清单文件放进这个文件夹", en: "no list — put a document into this folder"}],
  ["tasks", {zh: "其中的文件没有一项任务", en: "no document in seeds/ holds a task"}],
  [
    "assignments",
    {
      zh: "其中的清单没有一项写明责任部门",
      en: "no responsibility clause in seeds/ names a department",
    },
  ],
];

/**
 * The seven tables of the lists read, checked.
 *
 * @throws Error if the tables would be impossible: see {@link checkTables}.
 */
export function buildTables({lists, reference}: Lists): Tables {
  const tables = combineLists(lists, reference);
  checkTables(tables);
  return tables;
}

/**
 * Checks what the schema's types cannot say.
 *
 * @throws DataFault on a table that may not be empty and is; Error on a key that occurs twice, or a reference to a row
 * that is not there; it names the table and the offender.
 */
export function checkTables(tables: Tables): void {
  for (const [name, reason] of neverEmpty) {
    if (tables[name].length === 0) throw new DataFault("seeds", reason);
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
    const named = tables[name].filter((row) => row[column as keyof typeof row] !== null);
    const [orphan] = table(name, named)
      .antijoin(table(target, tables[target]), [[column], [key]])
      .objects() as Record<string, unknown>[];
    if (orphan) throw new Error(`table ${name}: ${column} "${orphan[column]}" is not in table ${target}`);
  }
}

/** An Arquero table that has its columns even if it has no rows. */
function table<T extends TableName>(name: T, rows: readonly object[]): ColumnTable {
  return from([...rows], Object.keys(schema[name]));
}
