import {parquetMetadata, parquetReadObjects} from "hyparquet";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {heldParquet} from "../../src/engine/heldParquet.ts";
import {openNodeWorkbench} from "../../src/engine/node.ts";
import type {Workbench} from "../../src/engine/workbench.ts";

let bench: Workbench;
beforeAll(async () => {
  bench = await openNodeWorkbench([]);
});
afterAll(() => bench.stop());

/** What a question gives as a file, so many rows at a time. */
async function written(sql: string, atOnce = 100) {
  const held = await bench.hold(sql, []);
  const file = heldParquet(held);
  for (let from = 0; from === 0 || from < held.rows; from += atOnce) {
    file.write(await bench.rows(held, {from, count: atOnce}));
  }
  return {held, bytes: file.bytes()};
}
/** The same, as an engine reads the file. */
async function readByEngine(bytes: Uint8Array) {
  const other = await openNodeWorkbench([{schema: null, name: "result", bytes}]);
  const held = await other.hold("SELECT * FROM result", []);
  const rows = await other.rows(held, {count: 1000});
  other.stop();
  return {types: held.columns.map(({name, type}) => `${name} ${type}`), rows};
}

const every = `SELECT * FROM (VALUES
  (1::TINYINT, 2147483647::INTEGER, 4294967295::UINTEGER, 9007199254740991, 1.25, 0.1::DOUBLE, '甲"乙', '', DATE '2024-02-29',
   TIMESTAMP '2024-02-29 01:02:03.123456', '2024-02-29 01:02:03+00'::TIMESTAMPTZ, true, [1, 2], 9007199254740993::HUGEINT),
  (-128, (-2147483648)::INTEGER, 0, -9007199254740991, -0.5, 'inf'::DOUBLE, '🀄', 'x', DATE '0001-12-31 (BC)',
   TIMESTAMP '1969-12-31 23:59:59', NULL, false, [], 0),
  (NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'infinity'::DATE, NULL, NULL, NULL, NULL, NULL)
) AS t(tiny, "整数", uint, big, dec, dbl, words, blank, day, moment, zone, truth, list, huge)`;

describe("heldParquet", () => {
  test("keeps names, types, values and nulls for the engine", async () => {
    const {held, bytes} = await written(every);
    const {types, rows} = await readByEngine(bytes);
    expect(types).toEqual([
      "tiny INTEGER",
      "整数 INTEGER",
      "uint BIGINT",
      "big BIGINT",
      "dec DOUBLE",
      "dbl DOUBLE",
      "words VARCHAR",
      "blank VARCHAR",
      "day DATE",
      "moment TIMESTAMP",
      "zone TIMESTAMP WITH TIME ZONE",
      "truth BOOLEAN",
      "list VARCHAR",
      "huge VARCHAR",
    ]);
    expect(rows).toEqual(await bench.rows(held, {count: 10}));
    expect(rows[1]!.slice(8, 10)).toEqual(["0001-12-31 (BC)", "1969-12-31 23:59:59"]);
  });

  test("is read by others too", async () => {
    const {bytes} = await written(`SELECT * FROM (VALUES (1, 3000000000, DATE '2024-02-29',
      TIMESTAMP '2024-02-29 01:02:03.5', false, '市教育局', 0.25), (NULL, NULL, NULL, NULL, NULL, NULL, NULL))
      AS t(a, b, c, d, e, f, g)`);
    expect(await parquetReadObjects({file: bytes.slice().buffer})).toEqual([
      {
        a: 1,
        b: 3_000_000_000n,
        c: new Date("2024-02-29T00:00:00Z"),
        d: new Date("2024-02-29T01:02:03.500Z"),
        e: false,
        f: "市教育局",
        g: 0.25,
      },
      {a: null, b: null, c: null, d: null, e: null, f: null, g: null},
    ]);
  });

  test("puts the rows of several pieces together", async () => {
    const {bytes} = await written("SELECT range AS n, '第' || range AS w FROM range(250)", 100);
    const {rows} = await readByEngine(bytes);
    expect([rows.length, rows[0], rows[249]]).toEqual([250, [0, "第0"], [249, "第249"]]);
    expect(parquetMetadata(bytes.slice().buffer).row_groups.map(({num_rows}) => Number(num_rows))).toEqual([
      100, 100, 50,
    ]);
  });

  test("has its columns where there is no row", async () => {
    const {bytes} = await written("SELECT 1 AS n, DATE '2024-01-01' AS d WHERE false");
    expect(await readByEngine(bytes)).toEqual({types: ["n INTEGER", "d DATE"], rows: []});
  });
});
