import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {openNodeWorkbench} from "../../src/engine/node.ts";
import type {Workbench} from "../../src/engine/workbench.ts";
import {sqlTokens} from "../../src/notebook/sqlTokens.ts";

const pieces = (sql: string) => sqlTokens(sql).map(({kind, text}) => `${kind} ${text}`);

describe("sqlTokens", () => {
  test.each<[string, string[]]>([
    [
      "SELECT 1 /* a /* b */ ) */, x",
      ["word SELECT", "number 1", "comment /* a /* b */ ) */", "sign ,", "word x"],
    ],
    ["/*/ 1 */ /**/ 2", ["comment /*/ 1 */", "comment /**/", "number 2"]],
    ["$标$ x) $$ $标$ y", ["string $标$ x) $$ $标$", "word y"]],
    ["$$a$$ $年份, $1", ["string $$a$$", "input 年份", "sign ,", "input 1"]],
    ["E'it\\'s' 'it''s' \"a \"\"b\"\"\"", ["string E'it\\'s'", "string 'it''s'", 'quoted a "b"']],
    ["-- a\rb", ["comment -- a", "word b"]],
    ["a，$$ ) b", ["word a，$$", "sign )", "word b"]],
    ["a\u3000b\u200bc", ["word a", "word b", "word c"]],
    ["a😀.b", ["word a😀", "sign .", "word b"]],
  ])("of %j", (sql, expected) => {
    expect(pieces(sql)).toEqual(expected);
  });

  test.each(["/* a", "/* a /* b */", "/*/", "'a''", "E'a\\'", "$$ a", "$标$ a $$", '"a', '"a""'])(
    "says of %j that it has no end",
    (sql) => {
      expect(sqlTokens(`(${sql}`).map(({isClosed, to}) => [isClosed, to])).toEqual([
        [true, 1],
        [false, sql.length + 1],
      ]);
    },
  );

  test.each(["/* a /* b */ */", "/**/", "''", "'a'''", "E'\\\\'", "$$$$", "$标$ $标$", '"a"""'])(
    "says of %j that it has one",
    (sql) => {
      expect(sqlTokens(sql).map(({isClosed}) => isClosed)).toEqual([true]);
    },
  );
});

describe("the engine", () => {
  let bench: Workbench;
  beforeAll(async () => {
    bench = await openNodeWorkbench([]);
  });
  afterAll(() => bench.stop());

  test.each([
    ["SELECT 1 /* a /* b */ ) */ AS n", 1],
    ["SELECT $标$ ) $$ $标$ AS n", " ) $$ "],
    ["SELECT 1 -- ) \r + 1 AS n", 2],
    ["SELECT n，$$ FROM (SELECT 3 AS n，$$) AS t -- $$", 3],
    ["SELECT\u30004\u200bAS\u00a0n", 4],
  ])("ends the pieces of %j where they do", async (sql, value) => {
    const held = await bench.hold(sql, []);
    expect(await bench.rows(held, {count: 1})).toEqual([[value]]);
    const open = sqlTokens(sql).filter(({kind, text}) => kind === "sign" && /[()]/.test(text));
    expect(open.length % 2).toBe(0);
  });
});
