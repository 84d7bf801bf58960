import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {EngineError} from "../../src/engine/database.ts";
import {placeOf} from "../../src/engine/errorPlace.ts";
import {openNodeWorkbench} from "../../src/engine/node.ts";
import {parquet} from "../../src/engine/parquet.ts";
import {mostHeld, QuestionError, type Workbench} from "../../src/engine/workbench.ts";

const aliases = parquet("aliases", [
  {surface: "教育局", department: "市教育局", reason: "missing-prefix", certainty: "certain"},
  {surface: "财局", department: "市财政局", reason: "abbreviation", certainty: "probable"},
  {surface: "公局", department: "市公安局", reason: "abbreviation", certainty: "probable"},
]);

let bench: Workbench;
beforeAll(async () => {
  bench = await openNodeWorkbench([
    {schema: null, name: "aliases", bytes: aliases},
    {schema: "导入 1", name: "aliases", bytes: aliases},
    {schema: null, name: "broken", bytes: new Uint8Array([1, 2, 3])},
  ]);
});
afterAll(() => bench.stop());

const given = async (sql: string, values: (string | number | null)[] = []) => {
  const held = await bench.hold(sql, values);
  const rows = await bench.rows(held, {count: 100});
  return {held, rows, kinds: held.columns.map(({name, type, kind}) => [name, type, kind])};
};
const refusal = (sql: string, values: (string | number | null)[] = []) =>
  bench.hold(sql, values).then(
    () => null,
    (error) => error as QuestionError,
  );

describe("openBench", () => {
  test("knows its tables, and the values of columns that have few", () => {
    expect(bench.tables.map(({schema, name, rows}) => [schema, name, rows])).toEqual([
      [null, "aliases", 3],
      ["导入 1", "aliases", 3],
    ]);
    expect(bench.tables[0]!.columns[2]).toEqual({
      name: "reason",
      type: "VARCHAR",
      values: ["abbreviation", "missing-prefix"],
    });
  });

  test("rejects where it cannot read a table of the site", async () => {
    const broken = (schema: string | null) => ({schema, name: "tasks", bytes: new Uint8Array([1, 2, 3])});
    const error = await openNodeWorkbench([broken(null)]).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(EngineError);
    expect(error).toMatchObject({part: "table", file: "tasks.parquet"});
    expect((error as EngineError).reason).toMatch(/too small to be a Parquet file/);
    const other = await openNodeWorkbench([broken("导入 1")]);
    expect(other.refused).toHaveLength(1);
    other.stop();
  });

  test("says which other table it could not read, and has all the rest", () => {
    expect(bench.refused.map(({source, reason}) => [source.name, reason])).toEqual([
      ["broken", expect.stringMatching(/too small to be a Parquet file/)],
    ]);
  });
});

describe("hold", () => {
  test("binds values and gives the rows in the order that was asked for", async () => {
    const {rows, held} = await given(
      'SELECT surface, department FROM "导入 1".aliases WHERE reason = $1 ORDER BY surface DESC',
      ["abbreviation"],
    );
    expect(rows).toEqual([
      ["财局", "市财政局"],
      ["公局", "市公安局"],
    ]);
    expect([held.rows, held.isCut]).toEqual([2, false]);
  });

  test("gives every type as a plain value", async () => {
    const {rows, kinds} = await given(`SELECT 1 AS a, 1.25 AS b, 10::HUGEINT AS c, 9007199254740993 AS d,
      DATE '2024-02-29' AS e, TIMESTAMP '2024-02-29 01:02:03' AS f, TRUE AS g, [1, 2] AS h, {'x': '字'} AS i,
      NULL AS j, 'x'::BLOB AS k, INTERVAL 2 DAY AS l, 1e308 * 10 AS m, sum(1) AS n, 'x' AS "名 ""称"""`);
    expect(rows).toEqual([
      [
        1,
        1.25,
        10,
        "9007199254740993",
        "2024-02-29",
        "2024-02-29 01:02:03",
        true,
        "[1, 2]",
        "{'x': 字}",
        null,
      ].concat(["x", "2 days", Number.POSITIVE_INFINITY, 1, "x"] as never[]),
    ]);
    expect(kinds.map(([, , kind]) => kind).join(" ")).toBe(
      "number number number other day moment truth other other number other other number number text",
    );
    expect(kinds.at(-1)![0]).toBe('名 "称"');
  });

  test("shows all digits of decimals, as text where a number has not so many", async () => {
    const {rows, kinds} =
      await given(`SELECT 12345678901234567.89::DECIMAL(20,2) AS a, 123456789012345.67::DECIMAL(17,2) AS b,
      -12345678901234.5::DECIMAL(38,10) AS c, 1.1::DECIMAL(38,30) AS d, 0.0012300::DECIMAL(38,20) AS e,
      1234500000000000000000::DECIMAL(38,0) AS f, NULL::DECIMAL(20,2) AS g, 1.5::DECIMAL(15,1) AS h`);
    expect(rows).toEqual([
      ["12345678901234567.89", "123456789012345.67", -12345678901234.5, 1.1, 0.00123, 1.2345e21, null, 1.5],
    ]);
    expect(kinds.map(([, , kind]) => kind).join(" ")).toBe(
      "other other number number number number number number",
    );
    const held = await bench.hold("SELECT 1.1::DECIMAL(38,30) AS x", []);
    expect(await bench.summary(held, 0)).toMatchObject({least: 1.1, greatest: 1.1});
  });

  test("holds no more than it may, and says so", async () => {
    const held = await bench.hold(`SELECT range AS n FROM range(${mostHeld + 5})`, []);
    expect([held.rows, held.isCut]).toEqual([mostHeld, true]);
    expect(await bench.rows(held, {count: 5, from: mostHeld - 1})).toEqual([[mostHeld - 1]]);
    expect(await bench.rows(held, {count: 1, sort: {column: 0, descending: true}})).toEqual([[mostHeld - 1]]);
    await bench.drop(held);
    await expect(bench.rows(held, {count: 1})).rejects.toThrow("does not exist");
  });

  test.each([
    ["SELECT nme FROM aliases", "nme FROM"],
    ["SELECT surface\nFROM aliases\nWHERE 部门 FORM 1", "FORM 1"],
    ["SELECT surface,\nFROM aliases WHERE\nWHERE surface", "WHERE surface"],
    ["SELECT surface, nosuch(surface) FROM aliases", "nosuch("],
    ["SELECT surface AS 名称 FROM aliases WHERE 名 = 1", "名 = 1"],
    ["SELECT 1 FROM aliases a, aliases b WHERE surface = ''", "surface ="],
    ["SELECT '一二' = 1", "一二"],
  ])("says where %j is wrong", async (sql, words) => {
    const error = await refusal(sql);
    expect(error).toBeInstanceOf(QuestionError);
    expect(sql.slice(error!.place ?? sql.length, (error!.place ?? 0) + words.length)).toBe(words);
  });

  test.each([
    "SELECT * FROM read_csv('http://127.0.0.1/x.csv')",
    "SELECT * FROM read_csv_auto('/etc/passwd')",
    "SELECT * FROM 'http://127.0.0.1/x.parquet'",
    "SELECT * FROM parquet_scan('aliases.parquet')",
    "SELECT * FROM 'source_0.parquet'",
    "SELECT * FROM glob('*')",
    "SELECT 1); COPY aliases TO 'x.csv'; SELECT (1",
    "SELECT 1); SET enable_external_access = true; SELECT (1",
    "COPY aliases TO 'x.csv'",
    "ATTACH 'x.db'",
    "INSTALL httpfs",
    "LOAD httpfs",
    "INSERT INTO aliases VALUES ('a', 'b', 'c', 'd')",
    "DROP TABLE aliases",
    "PRAGMA database_list",
    "EXPORT DATABASE 'x'",
  ])("refuses %s", async (sql) => {
    expect(await refusal(sql)).toBeInstanceOf(QuestionError);
    expect((await given("SELECT count(*) AS n FROM aliases")).rows).toEqual([[3]]);
  });

  test("ends in a message where memory does not suffice, and goes on after that", async () => {
    expect(
      (await refusal("SELECT string_agg(repeat('x', 100000), '') AS x FROM range(40000)"))!.reason,
    ).toMatch(/memory|bad_alloc/i);
    expect((await given("SELECT 1 AS n")).rows).toEqual([[1]]);
  });
});

describe("summary", () => {
  test("counts what is blank and different, steps of numbers and days, the most frequent of others", async () => {
    const held = await bench.hold(
      `SELECT * FROM (VALUES (1, DATE '2024-01-01', '甲', true), (2, DATE '2024-01-11', '乙', true),
         (41, NULL, '甲', false), (NULL, NULL, NULL, NULL)) AS t(n, day, word, yes)`,
      [],
    );
    const [n, day, word, yes] = await Promise.all([0, 1, 2, 3].map((column) => bench.summary(held, column)));
    expect(n).toMatchObject({nulls: 1, distinct: 3, least: 1, greatest: 41, most: []});
    expect(n!.mean).toBeCloseTo(44 / 3);
    expect([n!.steps[0], n!.steps.at(-1), n!.steps.length]).toEqual([2, 1, 20]);
    expect(day).toMatchObject({nulls: 2, least: "2024-01-01", greatest: "2024-01-11", mean: null});
    expect(word!.most).toEqual([
      {value: "甲", count: 2},
      {value: "乙", count: 1},
    ]);
    expect(yes!.most[0]).toEqual({value: true, count: 2});
  });

  test("of nothing, of one value and of what is not finite", async () => {
    const held = await bench.hold("SELECT 1 AS a, NULL::DOUBLE AS b, 'inf'::DOUBLE AS c", []);
    const [a, b, c] = await Promise.all([0, 1, 2].map((column) => bench.summary(held, column)));
    expect(a!.steps.reduce((sum, each) => sum + each)).toBe(1);
    expect(b).toMatchObject({nulls: 1, distinct: 0, least: null, steps: []});
    expect(c).toMatchObject({nulls: 0, distinct: 1, steps: []});
  });
});

describe("stop", () => {
  test("lets what is awaited and what comes later reject", async () => {
    const other = await openNodeWorkbench([]);
    other.stop();
    await expect(other.hold("SELECT 1", [])).rejects.toThrow("stopped");
  });
});

test("placeOf gives null where a message points nowhere", () => {
  expect(placeOf("Binder Error: x", "SELECT 1")).toBeNull();
  expect(placeOf('syntax error at or near "x"\nLINE 9: y\n        ^', "SELECT 1")).toBe(8);
});
