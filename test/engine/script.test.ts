import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {openSite, type Site} from "../../loaders/site.ts";
import type {Query, Value} from "../../src/engine/database.ts";
import {questionOf, scriptOf, tablesOf} from "../../src/engine/script.ts";
import {type PairParameters, pairs} from "../../src/queries/pairs.ts";
import {noFilters} from "../../src/state/filters.ts";
import {plainDuckDB} from "./plainDuckDB.ts";

let site: Site;
let run: Awaited<ReturnType<typeof plainDuckDB>>;
beforeAll(async () => {
  site = await openSite();
  const {tasks, assignments, collectives, departments, findings} = site.files;
  run = await plainDuckDB({tasks, assignments, collectives, departments, findings});
});
afterAll(() => site.database.close());

const echo: Query<readonly Value[], Record<string, Value>> = {
  name: "echo",
  parameters: ["one", "other"],
  sql: "\nSELECT CAST($1 AS VARCHAR) AS one, CAST($2 AS VARCHAR) AS other",
  bind: (values) => values,
};
const words = {head: ["甲", "乙"], rows: () => "", parameter: (name: string) => `<${name}>`};
const bare = {head: [], rows: () => "", parameter: (name: string) => name};
const echoed = (...values: readonly Value[]) => scriptOf([questionOf(echo, values)], words);

describe("scriptOf", () => {
  it("says its head, prepares the query as it is asked, and runs it with its values", () => {
    expect(echoed("市法院", null)).toBe(
      [
        "-- 甲",
        "-- 乙",
        "",
        "PREPARE echo AS",
        "SELECT CAST($1 AS VARCHAR) AS one, CAST($2 AS VARCHAR) AS other;",
        "",
        "EXECUTE echo(",
        "  '市法院', -- $1 <one>",
        "  NULL -- $2 <other>",
        ");",
        "",
      ].join("\n"),
    );
  });

  it("gives every value as the engine takes it", () => {
    for (const text of [
      "",
      "'",
      "O'Brien''; DROP TABLE tasks; --",
      "一\n二\r\n三",
      "甲\u001f乙",
      "\\n$1",
      "🙂",
    ])
      expect(run(echoed(text, "x"))).toEqual([{one: text, other: "x"}]);
    expect(run(echoed(true, -1.5))).toEqual([{one: "true", other: "-1.5"}]);
    expect(run(echoed(false, null))).toEqual([{one: "false", other: null}]);
    expect(echoed("甲\u001f乙", 1)).toContain("'甲' || chr(31) || '乙',");
  });

  it("has no line of SQL in words that break", () => {
    const script = scriptOf([questionOf(echo, [1, 2])], {
      head: ["甲\nDROP TABLE x;\u2028y"],
      rows: () => "乙\nDROP TABLE y;",
      parameter: () => "一\r\n)",
    });
    expect(script.split("\n").slice(0, 3)).toEqual(["-- 甲 DROP TABLE x; y", "", "-- 乙 DROP TABLE y;"]);
    expect(run(script)).toEqual([{one: "1", other: "2"}]);
  });

  const asked: [string, Partial<PairParameters>][] = [
    ["whole", {}],
    ["in joint lead", {relations: ["joint"]}],
    ["of section 2", {filters: {...noFilters, section: 2}}],
    ["of leads and others", {filters: {...noFilters, roles: ["lead", "shared"]}, relations: ["lead_with"]}],
    ["of all of two", {filters: {...noFilters, all: ["市司法局", "市委宣传部"]}}],
  ];
  it.each(asked)(
    "asks for the seed's pairs %s what the page asks, in another DuckDB, twice",
    async (_, some) => {
      const parameters = {filters: noFilters, relations: [], ...some};
      const rows = await site.database.ask(pairs, parameters);
      expect(rows.length).toBeGreaterThan(10);
      const script = scriptOf([questionOf(pairs, parameters)], bare);
      expect(run(script)).toEqual(rows);
      expect(run(script)).toEqual(rows);
    },
  );

  it("names each parameter of the pairs, `$1` to `$24`", () => {
    const parameters: PairParameters = {filters: {...noFilters, section: 2}, relations: ["joint"]};
    const script = scriptOf([questionOf(pairs, parameters)], bare);
    const lines = script.split("EXECUTE pairs(\n")[1]!.split("\n");
    expect(lines).toHaveLength(24 + 2);
    expect([lines[0], lines[14], lines[23]]).toEqual([
      "  2, -- $1 section",
      "  NULL, -- $15 list",
      "  'joint' -- $24 counted",
    ]);
    const numbers = [...pairs.sql.matchAll(/\$(\d+)/g)].map((match) => Number(match[1]));
    expect(Math.max(...numbers)).toBe(24);
  });

  it("asks several questions one after the other, each table once, and the last gives the rows", () => {
    const tasks = {name: "numbers", sql: "SELECT CAST(COUNT(*) AS INT) AS tasks FROM tasks", bind: () => []};
    const names = {name: "names", sql: "SELECT task_no FROM tasks JOIN departments ON FALSE", bind: () => []};
    const script = scriptOf([questionOf(names, null), questionOf(tasks, null)], {
      ...bare,
      rows: (query) => `每行：${query}`,
    });
    expect(script.match(/^CREATE .* VIEW \w+/gm)!.map((line) => line.split(" ").at(-1))).toEqual([
      "tasks",
      "departments",
    ]);
    expect(script.match(/^-- .*/gm)).toEqual(["-- 每行：names", "-- 每行：numbers"]);
    expect(run(script)).toEqual([{tasks: 125}]);
  });
});

describe("tablesOf", () => {
  it("are those that the queries read, not their own CTEs", () => {
    expect(tablesOf([pairs])).toEqual(["tasks", "assignments", "collectives", "departments", "findings"]);
    expect(tablesOf([{sql: "SELECT tasks FROM loads JOIN  lists USING (x)"}, {sql: "FROM aliases"}])).toEqual(
      ["lists", "aliases"],
    );
  });
});
