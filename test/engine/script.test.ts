import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {openSite, type Site} from "../../loaders/site.ts";
import type {Query, Value} from "../../src/engine/database.ts";
import {scriptOf, tablesIn} from "../../src/engine/script.ts";
import {type PairParameters, pairParameters, pairs} from "../../src/queries/pairs.ts";
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
const words = {head: ["甲", "乙"], parameters: ["一", "二"]};

describe("scriptOf", () => {
  it("says its head, prepares the query as it is asked, and runs it with its values", () => {
    expect(scriptOf(echo, ["市法院", null], words)).toBe(
      [
        "-- 甲",
        "-- 乙",
        "",
        "PREPARE echo AS",
        "SELECT CAST($1 AS VARCHAR) AS one, CAST($2 AS VARCHAR) AS other;",
        "",
        "EXECUTE echo(",
        "  '市法院', -- $1 一",
        "  NULL -- $2 二",
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
      expect(run(scriptOf(echo, [text, "x"], words))).toEqual([{one: text, other: "x"}]);
    expect(run(scriptOf(echo, [true, -1.5], words))).toEqual([{one: "true", other: "-1.5"}]);
    expect(run(scriptOf(echo, [false, null], words))).toEqual([{one: "false", other: null}]);
    expect(scriptOf(echo, ["甲\u001f乙", 1], words)).toContain("'甲' || chr(31) || '乙',");
  });

  it("has no line of SQL in words that break", () => {
    const script = scriptOf(echo, [1, 2], {
      head: ["甲\nDROP TABLE x;\u2028y"],
      parameters: ["一\r\n)", "二"],
    });
    expect(script.split("\n").slice(0, 2)).toEqual(["-- 甲 DROP TABLE x; y", ""]);
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
      const script = scriptOf(pairs, parameters, {head: [], parameters: pairParameters});
      expect(run(script)).toEqual(rows);
      expect(run(script)).toEqual(rows);
    },
  );

  it("names each parameter of the pairs, `$1` to `$24`", () => {
    const script = scriptOf(
      pairs,
      {filters: {...noFilters, section: 2}, relations: ["joint"]},
      {
        head: [],
        parameters: pairParameters,
      },
    );
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
});

describe("tablesIn", () => {
  it("are those that a query reads, not its own CTEs", () => {
    expect(tablesIn(pairs.sql)).toEqual(["tasks", "assignments", "collectives", "departments", "findings"]);
    expect(tablesIn("SELECT tasks FROM loads JOIN  lists USING (x)")).toEqual(["lists"]);
  });
});
