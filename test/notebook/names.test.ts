import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {openNodeWorkbench} from "../../src/engine/node.ts";
import type {Workbench} from "../../src/engine/workbench.ts";
import {tableNames} from "../../src/model/schema.ts";
import {faultOfCellName, faultOfName} from "../../src/notebook/names.ts";
import type {Notebook} from "../../src/notebook/notebook.ts";
import {references} from "../../src/notebook/references.ts";

describe("faultOfName", () => {
  test.each(["a", "任务_2", "牵头", "_x", "Tasks2", "ß", "甲".repeat(60), "𠮷".repeat(60)])(
    "takes %s",
    (name) => {
      expect(faultOfName(name)).toBeNull();
    },
  );

  test.each([
    ["", {kind: "blank"}],
    [" 　", {kind: "blank"}],
    ["甲".repeat(61), {kind: "long", most: 60}],
    ["2a", {kind: "digit"}],
    ["２年", {kind: "digit"}],
    ["a b", {kind: "character", character: " "}],
    ["a-b", {kind: "character", character: "-"}],
    ['a"', {kind: "character", character: '"'}],
    ["任务。", {kind: "character", character: "。"}],
    ["a😀", {kind: "character", character: "😀"}],
    ["a$", {kind: "character", character: "$"}],
    ["select", {kind: "reserved"}],
    ["Left", {kind: "reserved"}],
    ["tasks", {kind: "table"}],
    ["TASKS", {kind: "table"}],
  ])("refuses %j", (name, fault) => {
    expect(faultOfName(name)).toEqual(fault);
  });

  test("refuses the names of all tables", () => {
    expect(tableNames.filter((name) => faultOfName(name)?.kind !== "table")).toEqual([]);
  });
});

describe("the words of SQL", () => {
  let bench: Workbench;
  beforeAll(async () => {
    bench = await openNodeWorkbench([]);
  });
  afterAll(() => bench.stop());

  const keywords = async (category: string) => {
    const held = await bench.hold(
      `SELECT DISTINCT keyword_name FROM duckdb_keywords() WHERE keyword_category ${category} ORDER BY 1`,
      [],
    );
    return (await bench.rows(held, {count: 1000})).map(([word]) => String(word));
  };

  test("that no bare name can be are refused, and no word but those that the engine has for its own", async () => {
    const words = await keywords("<> 'unreserved'");
    const unreserved = await keywords("= 'unreserved'");
    expect(words.length).toBeGreaterThan(100);
    const refused: string[] = [];
    for (const word of words) {
      const isRead = references(`SELECT * FROM ${word}`).tables.some(({name}) => name === word);
      const works = await bench.hold(`WITH "${word}" AS (SELECT 1 AS x) SELECT x FROM ${word}`, []).then(
        () => true,
        () => false,
      );
      if (!isRead || !works) refused.push(word);
    }
    expect(refused.length).toBeGreaterThan(90);
    expect(refused.filter((word) => faultOfName(word)?.kind !== "reserved")).toEqual([]);
    expect(unreserved.length).toBeGreaterThan(200);
    // They stand before a name.
    expect(unreserved.filter((word) => faultOfName(word)?.kind === "reserved")).toEqual([
      "describe",
      "summarize",
    ]);
  });
});

describe("faultOfCellName", () => {
  const notebook: Notebook = {
    title: "",
    cells: [
      {id: "1", folded: false, kind: "sql", name: "a", sql: ""},
      {id: "2", folded: false, kind: "input", name: "年", label: "", input: "text", value: null, choices: []},
    ],
  };

  test("refuses the name of another query or input, in any case, but not its own", () => {
    expect(faultOfCellName(notebook, "2", "A")).toEqual({kind: "taken"});
    expect(faultOfCellName(notebook, "1", "年")).toEqual({kind: "taken"});
    expect(faultOfCellName(notebook, "1", "A")).toBeNull();
    expect(faultOfCellName(notebook, "1", "from")).toEqual({kind: "reserved"});
    expect(faultOfCellName(notebook, "1", "b")).toBeNull();
  });

  test("refuses what a query that reads the cell defines for itself, where it reads it", () => {
    const cell = (id: string, name: string, sql: string) =>
      ({id, folded: false, kind: "sql", name, sql}) as const;
    const read = (sql: string): Notebook => ({
      title: "",
      cells: [cell("1", "b", "SELECT 1 AS x"), cell("2", "q", sql)],
    });
    const fault = (sql: string, name = "t") => faultOfCellName(read(sql), "1", name);
    expect(fault("WITH t AS (SELECT 2) SELECT * FROM b, t")).toEqual({kind: "captured", by: "q"});
    expect(fault("WITH T AS (SELECT 2) SELECT 1 WHERE EXISTS (FROM b)")).toEqual({kind: "captured", by: "q"});
    expect(fault("WITH t AS (SELECT * FROM b) FROM t")).toBeNull();
    expect(fault("SELECT * FROM (WITH t AS (SELECT 1) FROM t) x, b")).toBeNull();
    expect(fault("WITH b AS (SELECT * FROM b) FROM b", "B")).toBeNull();
    expect(faultOfCellName(read("WITH t AS (SELECT 2) SELECT * FROM b, t"), "2", "t")).toBeNull();
  });
});
