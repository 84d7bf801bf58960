import {strToU8, zipSync} from "fflate";
import {describe, expect, it} from "vitest";
import {readXlsx} from "../../../src/list/formats/xlsx.ts";
import {type Table, tablesOf} from "../../../src/list/source.ts";
import {UnreadableError} from "../../../src/list/unreadable.ts";
import {
  link,
  relations,
  type XlsxCell,
  type XlsxOptions,
  type XlsxSheet,
  xlsx,
  xlsxParts,
} from "../../fixtures/xlsx.ts";

const read = async (sheets: XlsxSheet[], options?: XlsxOptions) =>
  tablesOf(await readXlsx(xlsx(sheets, options), "清单.xlsx"));
const texts = (table: Table | undefined) => table?.rows.map((row) => row.map(({text}) => text));
const row = async (cells: XlsxCell[], options?: XlsxOptions) =>
  texts((await read([{name: "清单", rows: [cells]}], options))[0])?.[0];
const message = async (bytes: Uint8Array) => {
  const error = await readXlsx(bytes, "清单.xlsx").then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(UnreadableError);
  return (error as UnreadableError).message;
};

describe("readXlsx", () => {
  it("gives a table for each worksheet that holds anything, with the rows of the sheet", async () => {
    const tables = await read([
      {name: "分工", rows: [["分工方案"], [], ["序号", "任务"], [1, "甲"]]},
      {name: "空", rows: [[" "]]},
      {name: "附", rows: [["说明"]]},
    ]);
    expect(tables.map(({name}) => name)).toEqual(["分工", "附"]);
    expect(texts(tables[0])).toEqual([
      ["分工方案", ""],
      ["序号", "任务"],
      ["1", "甲"],
    ]);
    expect(tables[0]!.rows.map(([cell]) => cell!.line)).toEqual([1, 3, 4]);
  });

  it("leaves hidden worksheets out, unless nothing else holds anything", async () => {
    const hidden: XlsxSheet = {name: "底稿", rows: [["甲"]], state: "hidden"};
    expect((await read([hidden, {name: "清单", rows: [["乙"]]}])).map(({name}) => name)).toEqual(["清单"]);
    expect((await read([{name: "清单", rows: []}, hidden])).map(({name}) => name)).toEqual(["底稿"]);
    expect((await read([{...hidden, state: "veryHidden"}])).map(({name}) => name)).toEqual(["底稿"]);
  });

  it("marks the places that merged cells cover, above and to the left", async () => {
    const [table] = await read([
      {
        name: "清单",
        rows: [
          ["标题", null, null],
          ["一、总则", "甲", "市科技局"],
          [null, "乙", null],
          [null, "丙", null],
        ],
        merges: ["A1:C1", "A2:A4", "C2:C3", "B9:C12", "A0:Q", "x:y"],
      },
    ]);
    expect(table!.rows.map((cells) => cells.map(({text, covered}) => covered ?? text))).toEqual([
      ["标题", "left", "left"],
      ["一、总则", "甲", "市科技局"],
      ["above", "乙", "above"],
      ["above", "丙", ""],
    ]);
  });

  it("keeps a blank row that a merged cell covers, and drops trailing rows and columns", async () => {
    const [table] = await read([
      {
        name: "清单",
        rows: [["任务"], ["甲", null, " "], [null], ["乙"], [null, null, ""]],
        merges: ["A2:A3"],
      },
    ]);
    expect(table!.rows.map(([cell]) => [cell!.text, cell!.covered ?? null, cell!.line])).toEqual([
      ["任务", null, 1],
      ["甲", null, 2],
      ["", "above", 3],
      ["乙", null, 4],
    ]);
    expect(table!.rows.every(({length}) => length === 1)).toBe(true);
  });

  it("reads numbers, percentages, truth values and errors as they show", async () => {
    const cells = [1, 0.1 + 0.2, 1e21, {xml: '<c s="1"><v>0.955</v></c>'}, {xml: '<c t="b"><v>1</v></c>'}];
    expect(await row([...cells, {xml: '<c t="e"><v>#REF!</v></c>'}], {formats: ["0.0%"]})).toEqual([
      "1",
      "0.3",
      "1e+21",
      "95.5%",
      "TRUE",
      "#REF!",
    ]);
  });

  it("reads a date by what its format shows, in both date systems, without a shift", async () => {
    const formats = [
      "yyyy/m/d",
      'yyyy"年"m"月"',
      57,
      31,
      'm"月"d"日"',
      14,
      "yyyy-mm-dd hh:mm",
      20,
      '[$-804]yyyy"年"m"月"d"日" dddd;@',
    ];
    const shown = [
      "2021年12月31日",
      "2021年12月",
      "2021年12月",
      "2021年12月31日",
      "12月31日",
      "2021年12月31日",
    ];
    const cells = (serial: number) => formats.map((_, n) => ({xml: `<c s="${n + 1}"><v>${serial}</v></c>`}));
    expect(await row(cells(44561), {formats})).toEqual([
      ...shown,
      "2021年12月31日",
      "00:00",
      "2021年12月31日",
    ]);
    expect(await row(cells(44561.75), {formats})).toEqual([
      ...shown,
      "2021年12月31日 18:00",
      "18:00",
      "2021年12月31日",
    ]);
    expect(await row(cells(43099), {formats, date1904: true})).toEqual([
      ...shown,
      "2021年12月31日",
      "00:00",
      "2021年12月31日",
    ]);
    expect(await row([{xml: '<c s="1"><v>1e300</v></c>'}], {formats})).toEqual(["#####"]);
  });

  it("reads rich text, shared strings without their phonetic runs, and line breaks", async () => {
    const parts = xlsxParts([
      {
        name: "清单",
        rows: [
          [
            {xml: '<c t="s"><v>0</v></c>'},
            {xml: '<c t="s"><v>1</v></c>'},
            {xml: '<c t="s"><v>99</v></c>'},
            "尾",
          ],
        ],
      },
    ]);
    const options: XlsxOptions = {
      parts: {
        ...parts,
        "xl/_rels/workbook.xml.rels": relations([
          link("rId1", "worksheet", "worksheets/sheet1.xml"),
          link("rId2", "sharedStrings", "sharedStrings.xml"),
        ]),
        "xl/sharedStrings.xml":
          '<sst><si><r><t>市科</t></r><r><rPr><b/></rPr><t>技局</t></r></si><si><t>第一行_x000D_\n第二行</t><rPh sb="0" eb="1"><t>di</t></rPh></si></sst>',
      },
    };
    const [table] = tablesOf(await readXlsx(xlsx([], options), "清单.xlsx"));
    expect(texts(table)).toEqual([["市科技局", "第一行\n第二行", "", "尾"]]);
  });

  it("gives a formula's saved result, and never the formula", async () => {
    const formula = (result: string) => ({xml: `<c t="str"><f>A1&amp;"局"</f>${result}</c>`});
    expect(await row([formula("<v>市科技局</v>"), formula(""), "=HYPERLINK(1)"])).toEqual([
      "市科技局",
      "",
      "=HYPERLINK(1)",
    ]);
  });

  it("reads past a sheet that is a chart, and past broken drawings and comments", async () => {
    const parts = xlsxParts([
      {name: "图", rows: []},
      {name: "清单", rows: [["甲"]]},
    ]);
    const bytes = xlsx([], {
      parts: {
        ...parts,
        "xl/_rels/workbook.xml.rels": parts["xl/_rels/workbook.xml.rels"]!.replace(
          '/worksheet"',
          '/chartsheet"',
        ),
        "xl/worksheets/sheet1.xml": "<chartsheet/>",
        "xl/worksheets/_rels/sheet2.xml.rels": relations([
          link("rId1", "drawing", "../drawings/drawing1.xml"),
        ]),
        "xl/drawings/drawing1.xml": "<broken",
        "xl/comments1.xml": "<broken",
      },
    });
    expect(tablesOf(await readXlsx(bytes, "清单.xlsx")).map(({name}) => name)).toEqual(["清单"]);
  });

  it("reads a sheet whose far-off cells only have a style, and refuses one whose far-off cells hold something", async () => {
    const far = (cell: string) =>
      xlsx([{name: "清单", rows: [["甲"]]}], {
        parts: {
          "xl/worksheets/sheet1.xml": `<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576">${cell}</row></sheetData></worksheet>`,
        },
      });
    const [table] = tablesOf(await readXlsx(far('<c r="XFD1048576" s="3"/>'), "清单.xlsx"));
    expect(texts(table)).toEqual([["1"]]);
    expect(await message(far('<c r="XFD1048576"><v>1</v></c>'))).toBe(
      "清单.xlsx: 表格有 1048576 行、16384 列，太大，请删去清单以外的行和列（包括远处的零散内容）",
    );
  });

  it.each([
    ["in an attribute with >", '<c x=">" r="XFD1048576"><v>1</v></c>'],
    ["as a number with an exponent", '<c r="A1e6"><v>1</v></c>'],
    ["as an entity", '<c r="&#88;FD1048576"><v>1</v></c>'],
    ["twice", '<c r="A1" r="XFD1048576"><v>1</v></c>'],
    ["without quotes", "<c r=XFD1048576><v>1</v></c>"],
    ["below the last row", '<c r="A9999999"><v>1</v></c>'],
  ])("refuses a cell whose place is written %s", async (_, cell) => {
    const sheet = `<worksheet><sheetData><row r="1">${cell}</row></sheetData></worksheet>`;
    const bytes = xlsx([{name: "清单", rows: []}], {parts: {"xl/worksheets/sheet1.xml": sheet}});
    expect(await message(bytes)).toMatch(/文件不完整或已损坏|表格有 \d+ 行/);
  });

  it("expands no entities", async () => {
    const sheet =
      '<!DOCTYPE w [<!ENTITY a "甲甲甲"><!ENTITY b "&a;&a;&a;">]><worksheet><sheetData><row><c t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>';
    const bytes = xlsx([{name: "清单", rows: []}], {parts: {"xl/worksheets/sheet1.xml": sheet}});
    expect(texts(tablesOf(await readXlsx(bytes, "清单.xlsx"))[0])).toEqual([["&b;"]]);
  });

  it("says what is wrong with an empty workbook, a truncated one, and one whose sheet is missing or repeated", async () => {
    expect(await message(xlsx([{name: "清单", rows: []}]))).toBe("清单.xlsx: 工作簿里没有内容，请放入清单");
    const whole = xlsx([{name: "清单", rows: [["甲"]]}]);
    expect(await message(whole.subarray(0, whole.length - 40))).toContain("损坏");
    const {"xl/worksheets/sheet1.xml": sheet, ...others} = xlsxParts([{name: "清单", rows: [["甲"]]}]);
    expect(sheet).toContain("甲");
    const zipped = (parts: Record<string, string>) =>
      zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
    expect(await message(zipped(others))).toContain("损坏");
    const twice = others["xl/workbook.xml"]!.replace(/<sheet .*?\/>/, "$&$&");
    expect(
      await message(zipped({...others, "xl/workbook.xml": twice, "xl/worksheets/sheet1.xml": sheet!})),
    ).toContain("损坏");
    expect(
      await message(zipped({...others, "xl/worksheets/sheet1.xml": "<worksheet><sheetData><row"})),
    ).toContain("损坏");
  });

  it("reads a hundred thousand rows of eight columns within seconds", async () => {
    const rows = Array.from({length: 100_000}, (_, n) => [
      n,
      `任务${n}`,
      "市科技局",
      "市财政局",
      "持续推进",
      "",
      "甲",
      2021,
    ]);
    const bytes = xlsx([{name: "清单", rows}]);
    const start = performance.now();
    const [table] = tablesOf(await readXlsx(bytes, "清单.xlsx"));
    expect(table!.rows.length).toBe(100_000);
    expect(performance.now() - start).toBeLessThan(45_000);
  }, 120_000);
});
