import {parquetMetadata, parquetReadObjects} from "hyparquet";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import type {Database, Query} from "../../src/engine/database.ts";
import {openNodeDatabase} from "../../src/engine/node.ts";
import {parquet} from "../../src/engine/parquet.ts";
import {type Row, schema, tableNames} from "../../src/model/schema.ts";
import {tables} from "../fixtures/tables.ts";

const written = (bytes: Uint8Array) => bytes.slice().buffer;
const sql = (text: string): Query<null, Record<string, unknown>> => ({
  name: "test",
  sql: text,
  bind: () => [],
});

describe("parquet", () => {
  it("writes the columns of the schema, in order, with their types", () => {
    const elements = parquetMetadata(written(parquet("tasks", tables.tasks))).schema.slice(1);
    expect(elements.map(({name}) => name)).toEqual(Object.keys(schema.tasks));
    const column = (name: string) => elements.find((element) => element.name === name);
    expect(column("task")).toMatchObject({
      type: "BYTE_ARRAY",
      converted_type: "UTF8",
      repetition_type: "REQUIRED",
    });
    expect(column("task_no")).toMatchObject({type: "INT32", repetition_type: "OPTIONAL"});
    expect(column("task_order")).toMatchObject({type: "INT32", repetition_type: "REQUIRED"});
    expect(column("deadline_date")).toMatchObject({type: "INT32", converted_type: "DATE"});
  });

  it.each(tableNames)("keeps every value of %s", async (name) => {
    const rows = await parquetReadObjects({file: written(parquet(name, tables[name] as never))});
    const dates = rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([key, value]) => [
          key,
          value instanceof Date ? value.toISOString().slice(0, 10) : value,
        ]),
      ),
    );
    expect(dates).toEqual(tables[name]);
  });

  it("gives the same bytes for the same rows", () => {
    for (const name of tableNames) {
      const once = parquet(name, tables[name] as never);
      expect(parquet(name, structuredClone(tables[name]) as never)).toEqual(once);
    }
  });

  const [task] = tables.tasks as [Row<"tasks">];
  it.each([
    [
      "a text where a number belongs",
      {task_order: "1"},
      'tasks, row 2, column task_order: expected INT, got string "1"',
    ],
    ["a fraction", {task_order: 1.5}, "tasks, row 2, column task_order: expected INT, got number 1.5"],
    ["a number beyond 32 bits", {task_order: 2 ** 31}, "tasks, row 2, column task_order: expected INT"],
    ["a number where text belongs", {task: 7}, "tasks, row 2, column task: expected VARCHAR, got number 7"],
    ["half a character", {task: "\ud842"}, "tasks, row 2, column task: expected VARCHAR"],
    [
      "an impossible date",
      {deadline_date: "2021-02-30"},
      'column deadline_date: expected DATE, got string "2021-02-30"',
    ],
    ["a Date", {deadline_date: new Date(0)}, "column deadline_date: expected DATE, got object"],
    [
      "null where none may be",
      {task: null},
      "tasks, row 2, column task: null in a column that must be filled",
    ],
    ["a missing column", {task_no: undefined}, "tasks, row 2, column task_no: expected INT, got undefined"],
    [
      "a word outside the vocabulary",
      {pattern: "boss"},
      '"boss" is not one of lead, sole, shared, collective, none',
    ],
    ["an unknown column", {boss: 1}, 'tasks, row 2: unknown column "boss"'],
  ])("refuses %s", (_, change, message) => {
    expect(() => parquet("tasks", [task, {...task, ...change} as never])).toThrow(message);
  });

  describe("on DuckDB", () => {
    let database: Database;
    const many = Array.from({length: 3000}, (_, index) => ({
      ...tables.assignments[index % 13]!,
      task_id: `l/${index}`,
      inherited: index % 3 === 0,
    }));
    const ancient = {...task, deadline_date: "0403-06-30"};
    beforeAll(async () => {
      database = await openNodeDatabase({
        tasks: parquet("tasks", [...tables.tasks, ancient]),
        assignments: parquet("assignments", many),
        findings: parquet("findings", []),
      });
    });
    afterAll(() => database.close());

    it("arrives with the types of the schema", async () => {
      const described = await database.ask(sql("DESCRIBE tasks"), null);
      const types = {VARCHAR: "VARCHAR", INT: "INTEGER", BOOLEAN: "BOOLEAN", DATE: "DATE"};
      expect(described.map((row) => [row.column_name, row.column_type])).toEqual(
        Object.entries(schema.tasks).map(([name, {type}]) => [name, types[type]]),
      );
    });

    it("keeps nulls, dates and Chinese", async () => {
      const rows = await database.ask(
        sql("SELECT * FROM tasks WHERE deadline_date IS NULL ORDER BY task_order"),
        null,
      );
      expect(rows).toEqual(tables.tasks.filter((row) => row.deadline_date === null));
      const dates = await database.ask(
        sql("SELECT deadline_date AS d FROM tasks WHERE d IS NOT NULL ORDER BY d"),
        null,
      );
      expect(dates).toEqual([{d: "0403-06-30"}, {d: "2021-12-31"}]);
    });

    it("keeps the rows of several row groups, and their flags", async () => {
      expect(await database.ask(sql("SELECT * FROM assignments"), null)).toEqual(many);
      const one =
        "SELECT COUNT(*)::INT AS n FROM assignments WHERE task_id = 'l/2999' AND department = '市委宣传部'";
      expect(await database.ask(sql(one), null)).toEqual([{n: 1}]);
      expect(await database.ask(sql(one.replace("2999", "2991")), null)).toEqual([{n: 0}]);
    });

    it("reads a table without rows", async () => {
      expect(await database.ask(sql("SELECT * FROM findings"), null)).toEqual([]);
    });
  });
});
