import {strFromU8, unzipSync} from "fflate";
import {readXlsx} from "hucre/xlsx";
import {parquetReadObjects} from "hyparquet";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {openNodeWorkbench} from "../../../src/engine/node.ts";
import type {Workbench} from "../../../src/engine/workbench.ts";
import type {Result} from "../../../src/views/notebook/result.ts";
import {
  mostInWorkbook,
  resultFile,
  TooManyForWorkbookError,
} from "../../../src/views/notebook/resultFiles.ts";
import {notebookText} from "../../fixtures/notebookText.ts";

let bench: Workbench;
beforeAll(async () => {
  bench = await openNodeWorkbench([]);
});
afterAll(() => bench.stop());

/** What a question gives, and how many rows were asked for at each time. */
async function given(sql: string, name = "查询_1") {
  const held = await bench.hold(sql, []);
  const asked: number[] = [];
  const result: Result = {
    name,
    held,
    reader: {
      rows: async (options) => {
        const rows = await bench.rows(held, options);
        asked.push(rows.length);
        return rows;
      },
      summary: (column) => bench.summary(held, column),
    },
  };
  return {result, asked};
}
const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

const few = `SELECT * FROM (VALUES
  (1, 0.1::DOUBLE, '=1+1', DATE '2024-02-29', TIMESTAMP '2024-02-29 13:02:03', true, [1], ''),
  (NULL, '-inf'::DOUBLE, '甲,"乙"', DATE '1856-01-01', NULL, NULL, NULL, 'x'))
  AS t("序号", "数", "字", "日", "时", "是", "表", "空")`;

describe("resultFile", () => {
  test("makes CSV that is harmless in a spreadsheet, and that the engine's values stand in", async () => {
    const blob = await resultFile("csv", (await given(few)).result, {text: notebookText});
    expect(blob.type).toBe("text/csv;charset=utf-8");
    expect(Buffer.from(await bytesOf(blob)).toString()).toBe(
      "\ufeff序号,数,字,日,时,是,表,空\r\n" +
        "1,0.1,'=1+1,2024-02-29,2024-02-29 13:02:03,true,[1],\r\n" +
        ',-Infinity,"甲,""乙""",1856-01-01,,,,x\r\n',
    );
  });

  test("makes a workbook of true dates and moments, and of words where Excel knows no such day", async () => {
    const bytes = await bytesOf(
      await resultFile("xlsx", (await given(few, "a/b")).result, {text: notebookText}),
    );
    const [sheet] = (await readXlsx(bytes)).sheets;
    expect(sheet!.name).toBe("a_b");
    expect(sheet!.rows[1]).toEqual(["序号", "数", "字", "日", "时", "是", "表", "空"]);
    expect(sheet!.rows[2]!.slice(0, 7)).toEqual([
      1,
      0.1,
      "=1+1",
      new Date("2024-02-29T00:00:00Z"),
      new Date("2024-02-29T13:02:03Z"),
      true,
      "[1]",
    ]);
    expect(sheet!.rows[3]!.slice(0, 6)).toEqual([null, "-Infinity", '甲,"乙"', "1856-01-01", null, null]);
    const parts = unzipSync(bytes);
    expect(strFromU8(parts["xl/styles.xml"]!)).toMatch(/formatCode="yyyy-mm-dd hh:mm:ss"/);
    // 45351 days and 13 hours, 2 minutes, 3 seconds since the last day of 1899.
    expect(strFromU8(parts["xl/worksheets/sheet1.xml"]!)).toMatch(/<v>45351\.54309/);
  });

  test("asks for all rows, some at a time", async () => {
    const {result, asked} = await given("SELECT range AS n, '第' || range AS w FROM range(45000)");
    const text = await (await resultFile("csv", result, {text: notebookText})).text();
    expect(asked).toEqual([20_000, 20_000, 5000]);
    const lines = text.trimEnd().split("\r\n");
    expect([lines.length, lines[20_001], lines.at(-1)]).toEqual([45_001, "20000,第20000", "44999,第44999"]);
  });

  test("makes Parquet, of which the engine reads the same again", async () => {
    const {result} = await given(few);
    const bytes = await bytesOf(await resultFile("parquet", result, {text: notebookText}));
    const other = await openNodeWorkbench([{schema: null, name: "t", bytes}]);
    const held = await other.hold("SELECT * FROM t", []);
    expect(held.columns.map(({type}) => type).join(" ")).toBe(
      "INTEGER DOUBLE VARCHAR DATE TIMESTAMP BOOLEAN VARCHAR VARCHAR",
    );
    expect(await other.rows(held, {count: 9})).toEqual(await bench.rows(result.held, {count: 9}));
    other.stop();
    const [first] = await parquetReadObjects({file: bytes.slice().buffer});
    expect(first).toMatchObject({序号: 1, 字: "=1+1", 日: new Date("2024-02-29T00:00:00Z"), 是: true});
  });

  test("makes files without a row", async () => {
    const {result} = await given("SELECT 1 AS a, '' AS b WHERE false");
    expect(await (await resultFile("csv", result, {text: notebookText})).text()).toBe("a,b\r\n");
    const book = await readXlsx(await bytesOf(await resultFile("xlsx", result, {text: notebookText})));
    expect(book.sheets[0]!.rows.at(-1)).toEqual(["a", "b"]);
    const bytes = await bytesOf(await resultFile("parquet", result, {text: notebookText}));
    const other = await openNodeWorkbench([{schema: null, name: "t", bytes}]);
    expect(other.tables[0]).toMatchObject({rows: 0, columns: [{name: "a"}, {name: "b"}]});
    other.stop();
  });

  test("refuses a workbook of more rows than it may have, and says what else there is", async () => {
    const {result, asked} = await given(`SELECT range AS n FROM range(${mostInWorkbook + 1})`);
    const refused = resultFile("xlsx", result, {text: notebookText});
    await expect(refused).rejects.toThrow(TooManyForWorkbookError);
    await expect(refused).rejects.toThrow(
      /^XLSX 最多 100\u202f000 行，这里有 100\u202f001 行。请改用 CSV 或 Parquet/,
    );
    expect(asked).toEqual([]);
  });
});
