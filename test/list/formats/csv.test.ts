import {csvParseRows} from "d3-dsv";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {parseRecords, readCsv} from "../../../src/list/formats/csv.ts";
import {tablesOf} from "../../../src/list/source.ts";
import {csv} from "../../fixtures/csv.ts";

const texts = (text: string, delimiter = ",") => parseRecords(text, delimiter).map((record) => record.texts);
const rows = (text: string, delimiter = ",") => tablesOf(readCsv(text, delimiter, "清单.csv"))[0]!.rows;

describe("parseRecords", () => {
  it("parts cells at the delimiter and rows at any line break", () => {
    expect(texts("1,甲\r\n2,乙\n3,丙\r4,丁")).toEqual([
      ["1", "甲"],
      ["2", "乙"],
      ["3", "丙"],
      ["4", "丁"],
    ]);
    expect(texts("1\t甲,乙\t\n", "\t")).toEqual([["1", "甲,乙", ""]]);
    expect(texts("1;甲,乙;", ";")).toEqual([["1", "甲,乙", ""]]);
    expect(texts("")).toEqual([]);
  });

  it("keeps delimiters, line breaks and doubled quotes inside quotes", () => {
    expect(texts('1,"市科技局,市财政局\n负责","""十四五""规划"\n2,"",乙\n')).toEqual([
      ["1", "市科技局,市财政局\n负责", '"十四五"规划'],
      ["2", "", "乙"],
    ]);
  });

  it("gives the line on which each row begins, as an editor counts", () => {
    const records = parseRecords('序号,任务\n1,"甲\r\n乙\n丙"\n\n2,丁\n', ",");
    expect(records.map(({line, texts: [first]}) => [line, first])).toEqual([
      [1, "序号"],
      [2, "1"],
      [5, ""],
      [6, "2"],
    ]);
  });

  it("joins what follows a closing quote, and takes a quote that never closes as it stands", () => {
    expect(texts('"十四五"规划,甲\n')).toEqual([["十四五规划", "甲"]]);
    expect(texts('1,甲 "乙" 丙\n')).toEqual([["1", '甲 "乙" 丙']]);
    expect(texts('1,"甲\n2,乙\n')).toEqual([
      ["1", '"甲'],
      ["2", "乙"],
    ]);
  });

  it("stops at the limit", () => {
    expect(parseRecords("1\n2\n3\n", ",", 2).map((record) => record.texts)).toEqual([["1"], ["2"]]);
  });

  it("reads what was written, as d3-dsv does", () => {
    const cell = fc.string({unit: fc.constantFrom("甲", "a", ",", '"', "\n", "\r", " ", "\t", "=", "😀")});
    fc.assert(
      fc.property(fc.array(fc.array(cell, {minLength: 2, maxLength: 4}), {maxLength: 6}), (written) => {
        expect(texts(csv(written))).toEqual(written);
        expect(texts(csv(written))).toEqual(csvParseRows(csv(written)));
        expect(texts(csv(written, "\t"), "\t")).toEqual(written);
      }),
    );
  });

  it("throws at no text, and loses no character but quotes, delimiters and line breaks", () => {
    const text = fc.string({unit: fc.constantFrom("甲", ",", '"', "\n", "\r", " ", "\0", "\ud800")});
    fc.assert(
      fc.property(text, (written) => {
        const bare = (some: string) => some.replace(/[",\r\n]/g, "");
        expect(bare(texts(written).flat().join(""))).toBe(bare(written));
      }),
    );
  });

  it("reads a million commas, and a million opened quotes, in bounded time", () => {
    expect(texts(",".repeat(1_000_000))[0]!.length).toBe(1_000_001);
    expect(texts(',"a'.repeat(333_333)).flat().length).toBeGreaterThan(1);
    expect(texts(`"${'""'.repeat(500_000)}`).flat().length).toBe(1);
  }, 10_000);
});

describe("readCsv", () => {
  it("gives one table with the title rows above its header, without blank rows and columns", () => {
    expect(
      rows("分工方案,,,\n,,,\n序号,任务,责任部门,\n1,甲\n\n2,乙,市科技局, \n").map((row) =>
        row.map(({text}) => text),
      ),
    ).toEqual([
      ["分工方案", "", ""],
      ["序号", "任务", "责任部门"],
      ["1", "甲"],
      ["2", "乙", "市科技局"],
    ]);
    expect(rows("分工方案,,\n,,\n1,甲,\n").map(([cell]) => cell!.line)).toEqual([1, 3]);
  });

  it("keeps what looks like a formula as text", () => {
    expect(rows('1,"=HYPERLINK(""x"")",@SUM(A1)\n')[0]!.map(({text}) => text)).toEqual([
      "1",
      '=HYPERLINK("x")',
      "@SUM(A1)",
    ]);
  });

  it("refuses a table far larger than any list", () => {
    expect(() => rows(`${",".repeat(3000)}a\n`.repeat(1000))).toThrow(
      "清单.csv: 表格有 1000 行、3001 列，太大",
    );
  });
});
