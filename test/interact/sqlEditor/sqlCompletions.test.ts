import {describe, expect, test} from "vitest";
import {sqlCompletions} from "../../../src/interact/sqlEditor/sqlCompletions.ts";
import {written} from "../../../src/interact/sqlEditor/sqlOptions.ts";
import {names} from "./names.ts";

const functions = {count: "行数", concat: "连接文字", unnest: "展开"};

/** What is offered where `|` stands. */
const at = (marked: string, isAsked = false) =>
  sqlCompletions(marked.replace("|", ""), marked.indexOf("|"), names, functions, isAsked);
const texts = (marked: string, isAsked = false) => at(marked, isAsked)?.options.map(({text}) => text) ?? null;
/** The text after the first option was taken. */
const taken = (marked: string, isAsked = false) => {
  const sql = marked.replace("|", "");
  const {from, to, options} = at(marked, isAsked)!;
  return sql.slice(0, from) + options[0]!.text + sql.slice(to);
};

describe("sqlCompletions", () => {
  test("offers tables after FROM and JOIN, of schemas too, and other queries", () => {
    expect(texts("SELECT 1 FROM |", true)).toEqual([
      "tasks",
      "assignments",
      '"导入 1".tasks',
      "牵头部门",
      "unnest",
      "range",
      "generate_series",
      "LATERAL",
    ]);
    expect(texts("SELECT 1 FROM ta|")).toEqual(["tasks", '"导入 1".tasks']);
    expect(texts("SELECT 1 FROM tasks JOIN ass|")).toEqual(["assignments"]);
    expect(texts("SELECT 1 FROM tasks, ass|")).toEqual(["assignments"]);
    expect(texts("WITH 近期 AS (SELECT 1) SELECT * FROM 近|")).toEqual(["近期"]);
  });

  test("completes names in Chinese from Chinese, wherever in the name it stands", () => {
    expect(taken("SELECT * FROM 牵|")).toBe("SELECT * FROM 牵头部门");
    expect(taken("SELECT * FROM 部门|")).toBe("SELECT * FROM 牵头部门");
    expect(texts("SELECT 任| FROM 牵头部门")).toEqual(["任务数"]);
  });

  test("finds a name by its meaning", () => {
    expect(texts("SELECT 时限| FROM tasks")).toEqual(["deadline_kind"]);
    expect(texts("SELECT 规范| FROM assignments")).toEqual(["department"]);
  });

  test("offers columns of the tables that are read; of all, if none is read", () => {
    expect(texts("SELECT de| FROM assignments")).toEqual(["department", "DESC", "DESCRIBE"]);
    expect(texts("SELECT d| FROM tasks")?.[0]).toBe("deadline_kind");
    expect(texts("SELECT d|")?.slice(0, 2)).toEqual(["deadline_kind", "department"]);
    expect(texts('SELECT | FROM "导入 1".tasks', true)?.slice(0, 4)).toEqual([
      "任务",
      '"完成 时限"',
      "负责",
      "tasks",
    ]);
    expect(texts("SELECT kin| FROM tasks")).toEqual(["deadline_kind"]);
  });

  test("offers the columns of one table after its name or alias", () => {
    expect(texts("SELECT a.| FROM tasks t JOIN assignments AS a USING (task_id)")).toEqual([
      "task_id",
      "department",
      "role",
    ]);
    expect(texts("SELECT t.dea| FROM tasks t")).toEqual(["deadline_kind"]);
    expect(texts("SELECT tasks.| FROM tasks")).toEqual(["task_id", "task", "deadline_kind"]);
    expect(texts('SELECT 1 FROM "导入 1".|')).toEqual(["tasks"]);
    expect(texts('SELECT "导入 1".tasks.|')).toEqual(["任务", '"完成 时限"', "负责"]);
    expect(texts("SELECT nobody.| FROM tasks")).toBeNull();
  });

  test("offers the values of a column, in quotes or before them", () => {
    expect(texts("SELECT 1 FROM assignments WHERE role = '|'")).toEqual(["'lead'", "'shared'"]);
    expect(taken("SELECT 1 FROM assignments WHERE role = 's|'")).toBe(
      "SELECT 1 FROM assignments WHERE role = 'shared'",
    );
    expect(taken("SELECT 1 FROM assignments WHERE role = 's|")).toBe(
      "SELECT 1 FROM assignments WHERE role = 'shared'",
    );
    expect(texts("SELECT 1 FROM assignments a WHERE a.role NOT IN ('lead', '|')")).toEqual([
      "'lead'",
      "'shared'",
    ]);
    expect(texts("SELECT 1 FROM assignments WHERE role <> l|")?.[0]).toBe("'lead'");
    expect(texts(`SELECT 1 FROM "导入 1".tasks WHERE 负责 = 'O|'`)).toEqual(["'O''Neil'"]);
    expect(texts("SELECT 1 FROM assignments WHERE department = '|'")).toBeNull();
    expect(texts("SELECT 1 FROM tasks WHERE role = '|'")).toBeNull();
  });

  test("offers inputs after $", () => {
    expect(texts("SELECT $|")).toEqual(["部门", "year"]);
    expect(taken("SELECT 1 WHERE department = $部|")).toBe("SELECT 1 WHERE department = $部门");
  });

  test("puts a name in quotes that needs them, and completes one that stands in quotes", () => {
    expect(taken('SELECT "完|" FROM "导入 1".tasks')).toBe('SELECT "完成 时限" FROM "导入 1".tasks');
    expect(taken('SELECT "de| FROM tasks', true)).toContain("deadline_kind");
    const names = ["a", "order", "extract", "部门", "1月", 'x"y', "市（县）"];
    expect(names.map((name) => written("column", name, "").text)).toEqual([
      "a",
      '"order"',
      '"extract"',
      "部门",
      '"1月"',
      '"x""y"',
      '"市（县）"',
    ]);
  });

  test("offers words where words go on, but leaves a short one alone: it may be an alias", () => {
    expect(texts("se|")).toEqual(["SELECT", "SEMI JOIN"]);
    expect(texts("SELECT 1 FROM tasks w|")).toBeNull();
    expect(texts("SELECT 1 FROM tasks wh|")).toEqual(["WHERE", "WHEN"]);
    expect(texts("SELECT 1 FROM tasks GROUP|", true)).toEqual(["GROUP BY", "GROUP BY ALL", "GROUPING SETS"]);
  });

  test("offers functions with their meaning, and types in a cast", () => {
    expect(at("SELECT coun| FROM tasks")?.options).toEqual([
      {kind: "function", label: "count", text: "count", about: "行数"},
    ]);
    expect(texts("SELECT '1'::dou|")).toEqual(["DOUBLE"]);
    expect(texts("SELECT CAST(1 AS varc|)")).toEqual(["VARCHAR"]);
  });

  test("knows the names that a query gives itself", () => {
    expect(texts("SELECT count(*) AS 项数 FROM tasks ORDER BY 项|")).toEqual(["项数"]);
    expect(texts("SELECT a| FROM assignments AS abc")?.slice(0, 1)).toEqual(["abc"]);
  });

  test("is silent in comments, numbers, new names, after a whole word, and where nobody asked", () => {
    expect(texts("-- tas|")).toBeNull();
    expect(texts("/* tas| */ SELECT 1")).toBeNull();
    expect(texts("SELECT 12|", true)).toBeNull();
    expect(texts("SELECT 1 AS 任|")).toBeNull();
    expect(texts("SELECT 1 FROM tasks|")).toBeNull();
    expect(texts("SELECT FROM|")).toBeNull();
    expect(texts("SELECT | FROM tasks")).toBeNull();
    expect(texts("SELECT 'tas|'")).toBeNull();
  });

  test("says what it takes the place of", () => {
    expect(at("SELECT dep| FROM assignments")).toMatchObject({from: 7, to: 10, typed: "dep"});
    expect(at("WHERE role = 'l|'")).toMatchObject({from: 13, to: 16, typed: "l"});
  });
});
