import fc from "fast-check";
import {strToU8, zipSync} from "fflate";
import {writeXlsx} from "hucre/xlsx";
import {parquetReadObjects} from "hyparquet";
import {parquetWriteBuffer} from "hyparquet-writer";
import {describe, expect, it} from "vitest";
import {openNodeWorkbench} from "../../../src/engine/node.ts";
import {parquet} from "../../../src/engine/parquet.ts";
import {type DroppedTable, droppedTables} from "../../../src/imported/tables/droppedTable.ts";
import {type TableFault, TableFaultError} from "../../../src/imported/tables/fault.ts";
import {fileTables} from "../../../src/imported/tables/fileTables.ts";
import {csv} from "../../fixtures/csv.ts";
import {oleFile} from "../../fixtures/ole.ts";
import {type XlsxCell, xlsx} from "../../fixtures/xlsx.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

/** What the engine has of files, table by table: names and types of their columns, and their rows. */
async function inEngine(...files: [bytes: Uint8Array, file: string][]) {
  const dropped: DroppedTable[] = [];
  for (const [bytes, file] of files) {
    const taken = ["tasks", ...dropped.map(({source}) => source.name)];
    dropped.push(...droppedTables(file, await fileTables(bytes, file), taken));
  }
  const bench = await openNodeWorkbench(dropped.map(({source}) => source));
  expect(bench.refused).toEqual([]);
  const found = [];
  for (const [index, {name, columns}] of bench.tables.entries()) {
    const held = await bench.hold(`SELECT * FROM ${name}`, []);
    found.push({
      name,
      above: dropped[index]!.above,
      columns: columns.map((column) => `${column.name} ${column.type}`),
      rows: await bench.rows(held, {count: 100}),
    });
  }
  bench.stop();
  return found;
}

async function faultOf(bytes: Uint8Array, file: string): Promise<TableFault | null> {
  try {
    await fileTables(bytes, file);
    return null;
  } catch (error) {
    if (!(error instanceof TableFaultError)) throw error;
    return error.fault;
  }
}

const ledger = [
  ["序号", "部门", "金额", "完成日期", "已完成", "编码", "证件"],
  ["1", "市财政局", "12.5", "2023-06-30", "TRUE", "00123", "210102199001011234"],
  ["2", "𠮷林“局”,\n二行", "", "2023年12月1日", "FALSE", "00045", ""],
  ["", "", "", "", "", "", ""],
];
const inTable = {
  columns: [
    "序号 INTEGER",
    "部门 VARCHAR",
    "金额 DOUBLE",
    "完成日期 DATE",
    "已完成 BOOLEAN",
    "编码 VARCHAR",
    "证件 VARCHAR",
  ],
  rows: [
    [1, "市财政局", 12.5, "2023-06-30", true, "00123", "210102199001011234"],
    [2, "𠮷林“局”,\n二行", null, "2023-12-01", false, "00045", null],
  ],
};

describe("fileTables, of a text", () => {
  it("has its types, its days and its Chinese in the engine, whatever parts its cells", async () => {
    const files = [",", ";", "\t", "|"].map((delimiter): [Uint8Array, string] => [
      utf8(`\ufeff${csv(ledger, delimiter)}`),
      "2023 台账.csv",
    ]);
    expect(await inEngine(...files)).toEqual(
      ["", "_2", "_3", "_4"].map((number) => ({name: `表_2023_台账${number}`, above: [], ...inTable})),
    );
  });

  it("reads Chinese Windows' encoding, one column, names without rows, rows too long and too short", async () => {
    // 部门,数\n教育局,1 in GB2312.
    const gb = Uint8Array.from([
      ...[0xb2, 0xbf, 0xc3, 0xc5, 0x2c, 0xca, 0xfd, 0x0a],
      ...[0xbd, 0xcc, 0xd3, 0xfd, 0xbe, 0xd6, 0x2c, 0x31],
    ]);
    const tables = await inEngine(
      [gb, "旧.TXT"],
      [utf8("部门\n甲局\n乙局"), "tasks.csv"],
      [utf8("a,b"), "x.csv"],
      [utf8("a,,a\n1,2\n1,2,3,4\n"), "y.csv"],
    );
    expect(tables).toEqual([
      {name: "旧", above: [], columns: ["部门 VARCHAR", "数 INTEGER"], rows: [["教育局", 1]]},
      {name: "tasks_2", above: [], columns: ["部门 VARCHAR"], rows: [["甲局"], ["乙局"]]},
      {name: "x", above: [], columns: ["a VARCHAR", "b VARCHAR"], rows: []},
      {
        name: "y",
        above: [],
        columns: ["a INTEGER", "列2 INTEGER", "a_2 INTEGER", "列4 INTEGER"],
        rows: [
          [1, 2, null, null],
          [1, 2, 3, 4],
        ],
      },
    ]);
  });

  it("tells the titles above the names, and takes many rows of one cell for rows", async () => {
    const [titled, long] = await inEngine(
      [utf8("全市台账,,\n2023年6月\n序号,任务\n1,甲\n"), "x.csv"],
      [utf8("部门\n甲\n乙\n丙\n丁\n戊\n己,多\n"), "y.csv"],
    );
    expect(titled).toMatchObject({
      above: ["全市台账", "2023年6月"],
      columns: ["序号 INTEGER", "任务 VARCHAR"],
      rows: [[1, "甲"]],
    });
    expect(long).toMatchObject({above: [], columns: ["部门 VARCHAR", "列2 VARCHAR"]});
    expect(long!.rows).toHaveLength(6);
  });

  it("keeps every value, whatever is in it", async () => {
    const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`;
    const written = (rows: string[][]) => utf8(rows.map((row) => row.map(quoted).join(",")).join("\n"));
    // A word in each column, so that all are text.
    const head = [
      ["a", "b", "c"],
      ["甲", "乙", "丙"],
    ];
    const text = fc
      .string({unit: "binary", minLength: 1, maxLength: 8})
      .filter((cell) => /\S/.test(cell) && !/\p{Surrogate}/u.test(cell));
    const odd = ['"', ",", "'", "=1+1", "NULL", "\0", "a\r\nb", " 甲 ", "𠮷", "\u202e"];
    const cell = fc.oneof(text, fc.integer().map(String), fc.constantFrom(...odd));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell), {minLength: 1, maxLength: 6}), async (rows) => {
        const [table] = await fileTables(written([...head, ...rows]), "x.csv");
        const read = await parquetReadObjects({file: table!.bytes.slice().buffer});
        expect(read.map(({a, b, c}) => [a, b, c])).toEqual([head[1], ...rows]);
      }),
      {numRuns: 200},
    );
    const rows = odd.map((each) => ["甲", each, each + each]);
    const [table] = await inEngine([written([...head, ...rows]), "x.csv"]);
    expect(table!.rows).toEqual([head[1], ...rows]);
  });
});

describe("fileTables, of a workbook", () => {
  const dated = (serial: number, style: number): XlsxCell => ({xml: `<c s="${style}"><v>${serial}</v></c>`});

  it("has the values of its cells, not what is shown of them", async () => {
    const bytes = xlsx(
      [
        {
          name: "表一",
          rows: [
            ["部门", "比例", "日期", "时刻", "编码", "完成", "和"],
            [
              "甲局",
              {xml: '<c s="1"><v>0.45</v></c>'},
              dated(45107, 2),
              dated(45107.5, 3),
              dated(123, 4),
              {xml: '<c t="b"><v>1</v></c>'},
              0.1 + 0.2,
            ],
            ["乙局", 1, dated(45291, 2), dated(45291, 3), dated(7, 4), null, 2],
          ],
        },
      ],
      {formats: ["0%", 'm"月"d"日"', "yyyy/m/d h:mm", "00000"]},
    );
    expect(await inEngine([bytes, "台账.xlsx"])).toEqual([
      {
        name: "台账",
        above: [],
        columns: [
          "部门 VARCHAR",
          "比例 DOUBLE",
          "日期 DATE",
          "时刻 VARCHAR",
          "编码 VARCHAR",
          "完成 BOOLEAN",
          "和 DOUBLE",
        ],
        rows: [
          ["甲局", 0.45, "2023-06-30", "2023-06-30 12:00:00", "00123", true, 0.3],
          ["乙局", 1, "2023-12-31", "2023-12-31", "00007", null, 2],
        ],
      },
    ]);
  });

  it("is a table for each worksheet that shows and holds anything", async () => {
    const rows = [
      ["a", "b"],
      ["1", "2"],
    ];
    const bytes = xlsx([
      {name: "任务", rows: [["全市任务表"], ...rows], merges: ["A1:B1"]},
      {name: "空", rows: []},
      {name: "藏", rows, state: "hidden"},
      {name: "任务!", rows},
    ]);
    const tables = await inEngine([bytes, "台账.xlsx"]);
    expect(tables.map(({name, above}) => [name, above])).toEqual([
      ["台账_任务", ["全市任务表"]],
      ["台账_任务_2", []],
    ]);
    expect(tables[0]!.rows).toEqual([[1, 2]]);
  });
});

describe("fileTables, of a Parquet file", () => {
  const aliases = parquet("aliases", [
    {surface: "教育局", department: "市教育局", reason: "missing-prefix", certainty: "certain"},
  ]);

  it("is the file itself", async () => {
    const [table] = await fileTables(aliases, "别名.parquet");
    expect([table!.bytes, table!.rows]).toEqual([aliases, 1]);
    const [held] = await inEngine([aliases, "别名.parquet"]);
    expect(held!.rows).toEqual([["教育局", "市教育局", "missing-prefix", "certain"]]);
  });

  it("is refused where the engine does not know how it is packed", async () => {
    const packed = parquetWriteBuffer({
      columnData: [{name: "n", data: ["甲", "乙", "甲", "乙"]}],
      codec: "BROTLI",
      compressors: {BROTLI: (bytes: Uint8Array) => bytes},
    });
    expect(await faultOf(new Uint8Array(packed), "x.parquet")).toEqual({kind: "packing", packing: "BROTLI"});
  });
});

describe("fileTables, of what is no table", () => {
  const workbook = xlsx([{name: "表", rows: [["a", "b"]]}]);
  const magic = utf8("PAR1");
  it.each<[string, Uint8Array, string, TableFault]>([
    ["nothing", new Uint8Array(), "x.csv", {kind: "empty"}],
    ["blanks", utf8(" \n\n"), "x.csv", {kind: "empty"}],
    ["blank cells", utf8(",,\n,,\n"), "x.csv", {kind: "empty"}],
    ["an empty workbook", xlsx([{name: "表", rows: []}]), "x.xlsx", {kind: "empty"}],
    ["another ending", utf8("{}"), "x.JSON", {kind: "ending", ending: "json"}],
    ["no ending", utf8("a,b"), "台账", {kind: "ending", ending: ""}],
    ["an ending of every object", utf8("a,b"), "x.constructor", {kind: "ending", ending: "constructor"}],
    [
      "a Word document",
      zipSync({"word/document.xml": strToU8("<x/>")}),
      "x.docx",
      {kind: "ending", ending: "docx"},
    ],
    ["a workbook named CSV", workbook, "x.csv", {kind: "mislabelled", ending: "csv", holds: "workbook"}],
    [
      "a text named Parquet",
      utf8("a,b"),
      "x.parquet",
      {kind: "mislabelled", ending: "parquet", holds: "text"},
    ],
    ["a text named XLSX", utf8("a,b"), "x.xlsx", {kind: "mislabelled", ending: "xlsx", holds: "text"}],
    ["a PDF named CSV", utf8("%PDF-1.7"), "x.csv", {kind: "mislabelled", ending: "csv", holds: null}],
    ["a Parquet file cut off", magic, "x.parquet", {kind: "damaged"}],
    ["a Parquet file of marks only", utf8("PAR1\0\0\0\0PAR1"), "x.parquet", {kind: "damaged"}],
    ["a locked Parquet file", utf8("PARE....PARE"), "x.parquet", {kind: "password"}],
    ["a workbook cut off", workbook.slice(0, 300), "x.xlsx", {kind: "damaged"}],
    ["an old workbook", oleFile("Workbook"), "x.xls", {kind: "oldExcel"}],
    ["an old workbook named anew", oleFile("Workbook"), "x.xlsx", {kind: "oldExcel"}],
    ["a binary workbook", zipSync({"xl/workbook.bin": strToU8("x")}), "x.xlsb", {kind: "xlsb"}],
    ["an OpenDocument", zipSync({"content.xml": strToU8("<x/>")}), "x.ods", {kind: "openDocument"}],
    ["a web page named XLS", utf8("<html><table>"), "x.xls", {kind: "webPage"}],
    ["bytes", Uint8Array.from([0x61, 0x0a, 0xff, 0x80, 0x80, 0xff]), "x.csv", {kind: "notText", line: 2}],
    [
      "too many columns",
      utf8(`${"a,".repeat(1000)}a\n`),
      "x.csv",
      {kind: "tooManyColumns", columns: 1001, most: 1000},
    ],
    ["too many rows", utf8("a\n".repeat(1_000_002)), "x.csv", {kind: "tooManyRows", most: 1_000_000}],
    [
      "cells in far corners",
      utf8(`${"a,".repeat(999)}a\n${"1\n".repeat(20_001)}`),
      "x.csv",
      {kind: "tooManyCells", rows: 20_001, columns: 1000, most: 20_000_000},
    ],
  ])("says so of %s", async (_, bytes, file, fault) => {
    expect(await faultOf(bytes, file)).toEqual(fault);
  });

  it("says that a workbook has a password", async () => {
    const locked = await writeXlsx({
      sheets: [{name: "表", rows: [["a"], ["b"]]}],
      encryption: {password: "123456", spinCount: 1000},
    });
    expect(await faultOf(locked, "x.xlsx")).toEqual({kind: "password"});
  });

  it("says so of a file that is too large, before it reads it", async () => {
    const file = new Uint8Array(200 * 2 ** 20 + 1);
    expect(await faultOf(file, "x.csv")).toEqual({kind: "tooLarge", megabytes: 201, most: 200});
  });

  it("throws nothing else, whatever the bytes are", async () => {
    const sound: [string, Uint8Array][] = [
      [
        "x.parquet",
        parquet("aliases", [{surface: "a", department: "b", reason: "former-name", certainty: "certain"}]),
      ],
      ["x.xlsx", workbook],
      ["x.csv", utf8(csv(ledger))],
    ];
    const head = fc.constantFrom("", "PAR1", "PK\x03\x04", "\xff\xfe", '"', "a,b\n");
    const random = fc.record({
      head,
      bytes: fc.uint8Array({maxLength: 200}),
      tail: fc.constantFrom("", "PAR1"),
    });
    const ending = fc.constantFrom("csv", "tsv", "txt", "xlsx", "parquet");
    await fc.assert(
      fc.asyncProperty(random, ending, async ({head: first, bytes, tail}, end) => {
        const whole = Buffer.concat([Buffer.from(first, "latin1"), bytes, Buffer.from(tail)]);
        const fault = await faultOf(new Uint8Array(whole), `x.${end}`);
        expect(fault?.kind).not.toBe("failed");
      }),
      {numRuns: 300},
    );
    const changes = fc.array(fc.tuple(fc.double({min: 0, max: 0.999, noNaN: true}), fc.nat(255)), {
      minLength: 1,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...sound), changes, async ([file, bytes], places) => {
        const changed = bytes.slice();
        for (const [at, byte] of places) changed[Math.floor(at * changed.length)] = byte;
        const fault = await faultOf(changed, file);
        expect(fault?.kind).not.toBe("failed");
      }),
      {numRuns: 300},
    );
  });
});
