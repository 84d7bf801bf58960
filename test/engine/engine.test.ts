import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {type Database, type Query, QueryError, type Value} from "../../src/engine/database.ts";
import {openNodeDatabase} from "../../src/engine/node.ts";
import {parquet} from "../../src/engine/parquet.ts";
import {tables} from "../fixtures/tables.ts";

type Parameters = readonly Value[];
const sql = (text: string): Query<Parameters, Record<string, unknown>> => ({
  name: "test",
  sql: text,
  bind: (values) => values,
});

let database: Database;
beforeAll(async () => {
  database = await openNodeDatabase({tasks: parquet("tasks", tables.tasks)});
});
afterAll(() => database.close());

const ask = (text: string, ...values: Value[]) => database.ask(sql(text), values);
const failure = async (text: string, ...values: Value[]): Promise<QueryError> => {
  const error = await ask(text, ...values).then(
    () => null,
    (caught) => caught,
  );
  expect(error).toBeInstanceOf(QueryError);
  return error;
};

describe("ask", () => {
  it("gives plain values, in the order of the columns", async () => {
    const [row] = await ask(
      `SELECT 'x汉🙂' AS text, 7::INT AS int, 7::BIGINT AS bigint, 1.5::DOUBLE AS double, TRUE AS flag,
        DATE '2021-12-31' AS date, NULL::DATE AS no_date, NULL::VARCHAR AS no_text, NULL AS nothing`,
    );
    expect(Object.entries(row!)).toEqual([
      ["text", "x汉🙂"],
      ["int", 7],
      ["bigint", 7],
      ["double", 1.5],
      ["flag", true],
      ["date", "2021-12-31"],
      ["no_date", null],
      ["no_text", null],
      ["nothing", null],
    ]);
  });

  it("gives dates before 1970 and far away", async () => {
    const text = "SELECT DATE '0403-01-01' AS a, DATE '1969-12-31' AS b, DATE '9999-12-31' AS c";
    expect(await ask(text)).toEqual([{a: "0403-01-01", b: "1969-12-31", c: "9999-12-31"}]);
  });

  it("binds every kind of value, null too, and asks the same statement with others", async () => {
    const text = "SELECT CAST($1 AS INT) AS a, CAST($2 AS VARCHAR) AS b, CAST($3 AS BOOLEAN) AS c";
    expect(await ask(text, 1, "市公安局", true)).toEqual([{a: 1, b: "市公安局", c: true}]);
    expect(await ask(text, null, null, null)).toEqual([{a: null, b: null, c: null}]);
    expect(await ask(text, 2, "' OR 1=1 --", false)).toEqual([{a: 2, b: "' OR 1=1 --", c: false}]);
  });

  it("answers questions put at the same time, each with its own rows", async () => {
    const numbers = Array.from({length: 20}, (_, index) => index);
    const answers = await Promise.all(
      numbers.map((n) => ask("SELECT CAST($1 AS INT) + x::INT AS n FROM range(3000) t(x) ORDER BY n", n)),
    );
    expect(answers.map((rows) => [rows.length, rows[0]!.n, rows.at(-1)!.n])).toEqual(
      numbers.map((n) => [3000, n, n + 2999]),
    );
  });

  it("keeps two databases apart", async () => {
    const other = await openNodeDatabase({tasks: parquet("tasks", tables.tasks.slice(0, 3))});
    const count = sql("SELECT COUNT(*) AS n FROM tasks");
    const asked = [database.ask(count, []), other.ask(count, []), database.ask(count, [])];
    expect(await Promise.all(asked)).toEqual([[{n: 8}], [{n: 3}], [{n: 8}]]);
    await other.close();
    expect(await database.ask(count, [])).toEqual([{n: 8}]);
  });
});

describe("ask, when it fails", () => {
  it("gives the query, its SQL, its values and the engine's words", async () => {
    const error = await failure("SELEC $1", 1);
    expect(error).toMatchObject({name: "QueryError", query: "test", sql: "SELEC $1", values: [1]});
    expect(error.message).toMatch('query "test" failed: Parser Error: syntax error at or near "SELEC"');
  });

  it.each([
    ["a column that is not there", "SELECT boss FROM tasks", [], 'column "boss" not found'],
    ["a table that is not there", "SELECT * FROM bosses", [], "bosses does not exist"],
    ["a failure at the first row", "SELECT CAST($1 AS INT) AS n", ["x"], "Could not convert string 'x'"],
    [
      "a failure after many rows",
      "SELECT IF(x = 4000, error('late'), x) AS n FROM range(5000) t(x)",
      [],
      "late",
    ],
    ["too few values", "SELECT CAST($1 AS INT) AS n", [], "parameters: 1"],
    ["too many values", "SELECT 1 AS n", [1], "excess parameters: 1"],
    ["a NUL, which would end the text", "SELECT CAST($1 AS VARCHAR) AS n", ["a\0b"], "cannot be bound"],
    ["half a character", "SELECT CAST($1 AS VARCHAR) AS n", ["\ud842"], "cannot be bound"],
    ["what is not a number", "SELECT CAST($1 AS DOUBLE) AS n", [Number.NaN], "NaN cannot be bound"],
    [
      "an integer beyond 2^53",
      "SELECT 9007199254740993 AS n",
      [],
      'column "n": 9007199254740993 is too large',
    ],
    [
      "a type without a plain form",
      "SELECT SUM(x::INT) AS n FROM range(2) t(x)",
      [],
      'column "n" is a Decimal',
    ],
    ["two columns of one name", "SELECT 1 AS n, 2 AS n", [], 'column "n" occurs twice'],
  ])("rejects %s, and answers the next question", async (_, text, values, message) => {
    expect((await failure(text, ...values)).message).toContain(message);
    expect(await ask("SELECT 1 AS n")).toEqual([{n: 1}]);
  });

  it("rejects after close", async () => {
    const closed = await openNodeDatabase({});
    await closed.close();
    await expect(closed.ask(sql("SELECT 1 AS n"), [])).rejects.toThrow("the database is closed");
  });
});

describe("openNodeDatabase", () => {
  const whole = parquet("tasks", tables.tasks);
  it.each([
    ["empty", new Uint8Array()],
    ["cut short", whole.slice(0, -9)],
    ["a page that says 404", new TextEncoder().encode("<!doctype html><title>404</title>")],
  ])("names a file that is %s", async (_, bytes) => {
    await expect(openNodeDatabase({tasks: bytes})).rejects.toThrow("tasks.parquet is not a Parquet file");
  });
});
