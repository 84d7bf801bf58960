import {strFromU8, unzipSync} from "fflate";
import {readXlsx} from "hucre/xlsx";
import {describe, expect, it} from "vitest";
import {type BookContent, type SheetContent, xlsxBytes} from "../../src/export/xlsx.ts";

const sheet = (rows: SheetContent["rows"]): SheetContent => ({
  name: "体检",
  cover: ["分工方案 · 体检", "来源文件：seeds/l.txt"],
  columns: [
    {name: "序号", width: 8},
    {name: "原文", width: 40},
  ],
  rows,
});
const date = new Date("2021-01-01T00:00:00Z");
const content = (rows: SheetContent["rows"]): BookContent => ({sheets: [sheet(rows)], date});

/** The parts of the file as text, by path. */
const partsOf = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

/** The rows below the head, read back. */
async function readBack(...texts: (string | number | null)[]) {
  const bytes = await xlsxBytes(content(texts.map((text) => [1, text])));
  const book = await readXlsx(bytes);
  return {rows: book.sheets[0]!.rows.slice(3).map((row) => row[1]), parts: partsOf(bytes)};
}

describe("xlsxBytes", () => {
  it("has its cover, its head and its rows", async () => {
    const {sheets} = await readXlsx(await xlsxBytes(content([[12, "市法院"]])));
    expect(sheets.map(({name}) => name)).toEqual(["体检"]);
    expect(sheets[0]!.rows.map((row) => row.filter((value) => value !== null))).toEqual([
      ["分工方案 · 体检"],
      ["来源文件：seeds/l.txt"],
      ["序号", "原文"],
      [12, "市法院"],
    ]);
  });

  it("freezes the head, filters below it, wraps long text and gives columns their width", async () => {
    const sheet = partsOf(await xlsxBytes(content([[1, "甲"]])))["xl/worksheets/sheet1.xml"]!;
    expect(sheet).toMatch(/<pane [^>]*ySplit="3"[^>]*state="frozen"/);
    expect(sheet).toContain('<autoFilter ref="A3:B4"');
    expect(sheet).toMatch(/<col min="2" max="2" [^>]*width="40"/);
    // 60 Chinese characters in a column for 19 of them, and a line that is broken twice.
    const high = await xlsxBytes(
      content([
        [1, "长".repeat(60)],
        [2, "一\n二\r\n三"],
        [3, null],
      ]),
    );
    const heights = partsOf(high)["xl/worksheets/sheet1.xml"]!.matchAll(/<row r="\d+" ht="(\d+)"/g);
    expect([...heights].map((match) => Number(match[1]))).toEqual([17, 68, 51, 17]);
    const styles = partsOf(await xlsxBytes(content([])))["xl/styles.xml"]!;
    expect(styles).toMatch(/wrapText="(1|true)"/);
  });

  it("stands a column in the middle where it says so", async () => {
    const plain = sheet([[1, "甲"]]);
    const [first, second] = plain.columns;
    const columns = [{...first!, align: "center"} as const, second!];
    const centred = async (each: SheetContent) =>
      partsOf(await xlsxBytes({sheets: [each], date}))["xl/styles.xml"]!.match(/horizontal="center"/g)
        ?.length ?? 0;
    expect(await centred(plain)).toBe(0);
    expect(await centred({...plain, columns})).toBe(2);
  });

  it("has several sheets, each with its own cover, head and rows, and its head on paper", async () => {
    const other: SheetContent = {
      name: "部门",
      cover: ["另一张"],
      columns: [{name: "部门", width: 20}],
      rows: [["市法院"], ["市检察院"]],
    };
    const bytes = await xlsxBytes({sheets: [sheet([[12, "市法院"]]), other], date});
    const {sheets} = await readXlsx(bytes);
    expect(sheets.map(({name}) => name)).toEqual(["体检", "部门"]);
    expect(sheets.map(({rows}) => rows.at(-1))).toEqual([[12, "市法院"], ["市检察院"]]);
    expect(sheets[1]!.rows).toEqual([["另一张"], ["部门"], ["市法院"], ["市检察院"]]);
    const parts = partsOf(bytes);
    expect(parts["docProps/core.xml"]).toContain("<dc:title>分工方案 · 体检</dc:title>");
    const titles = parts["xl/workbook.xml"]!.matchAll(
      /name="_xlnm.Print_Titles"[^>]*localSheetId="(\d)"[^>]*>([^<]*)</g,
    );
    expect([...titles].map(([, place, range]) => `${place} ${range!.replaceAll("'", "")}`)).toEqual([
      "0 体检!$3:$3",
      "1 部门!$2:$2",
    ]);
    expect(parts["xl/worksheets/sheet2.xml"]).toContain('<autoFilter ref="A2:A4"');
  });

  it("keeps text that begins as a formula as text", async () => {
    const texts = ['=HYPERLINK("http://x","y")', "+1", "-1", "@SUM(A1)", "=1+1", "\t=1", "＝1", "|cmd"];
    const {rows, parts} = await readBack(...texts);
    expect(rows).toEqual(texts);
    const sheet = parts["xl/worksheets/sheet1.xml"]!;
    expect(sheet).not.toMatch(/<f[ >/]/);
    expect(sheet).not.toContain("hyperlink");
    // Numbers in the first column, and shared strings everywhere else.
    const types = [...sheet.matchAll(/<c r="B(\d+)"[^>]*?t="(\w+)"/g)].map((match) => match[2]);
    expect(types).toEqual(Array(texts.length + 1).fill("s"));
    expect(Object.keys(parts).filter((path) => /external|vba|connection|rels$/i.test(path))).toEqual([
      "_rels/.rels",
      "xl/_rels/workbook.xml.rels",
    ]);
  });

  it("writes no error values, and no escapes that Excel would read", async () => {
    const {rows, parts} = await readBack("#N/A", "#REF!", "#DIV/0!", "_x0041_", "#标题", "<b>&amp;</b>");
    expect(rows).toEqual(["'#N/A", "'#REF!", "'#DIV/0!", "_x0041_", "#标题", "<b>&amp;</b>"]);
    expect(parts["xl/worksheets/sheet1.xml"]).not.toContain('t="e"');
  });

  it("leaves out what a cell cannot hold", async () => {
    const {rows} = await readBack("甲\0乙\ud800丙\u0007\uffff", "一\r\n二", "长".repeat(40_000), null);
    expect(rows.slice(0, 2)).toEqual(["甲乙丙", "一\n二"]);
    expect(String(rows[2]).length).toBe(32_767);
  });

  it("is the same file for the same content", async () => {
    const [one, other] = [await xlsxBytes(content([[1, "甲"]])), await xlsxBytes(content([[1, "甲"]]))];
    expect(partsOf(one)).toEqual(partsOf(other));
    expect(partsOf(one)["docProps/core.xml"]).toContain("2021-01-01T00:00:00Z");
    expect(Buffer.compare(one, other)).toBe(0);
  });
});
