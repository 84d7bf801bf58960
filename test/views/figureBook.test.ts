import {readXlsx} from "hucre/xlsx";
import {describe, expect, it} from "vitest";
import {xlsxBytes} from "../../src/export/xlsx.ts";
import {figureSheet} from "../../src/views/figureBook.ts";

const data = {
  columns: ["部门", "任务"],
  rows: [
    ["人民银行铁岭市中心支行", 3],
    ["=1+1", null],
  ],
};

describe("figureSheet", () => {
  it("gives columns the width of what is in them, within bounds", () => {
    const {columns} = figureSheet("数据", [], {...data, rows: [...data.rows, ["长".repeat(200), 1]]});
    expect(columns).toEqual([
      {name: "部门", width: 60},
      {name: "任务", width: 8},
    ]);
    expect(figureSheet("数据", [], data).columns[0]!.width).toBe(25);
  });

  it("is a sheet with its lines above the head, but no empty one", async () => {
    const sheet = figureSheet("数据", ["谁牵头", "", "来源：某清单", "链接：http://a/"], data);
    const book = await readXlsx(await xlsxBytes({sheets: [sheet], date: new Date(Date.UTC(2021, 0, 1))}));
    expect(book.sheets[0]!.name).toBe("数据");
    expect(book.sheets[0]!.rows.map((row) => row.slice(0, 2).filter((value) => value !== null))).toEqual([
      ["谁牵头"],
      ["来源：某清单"],
      ["链接：http://a/"],
      ["部门", "任务"],
      ["人民银行铁岭市中心支行", 3],
      ["=1+1"],
    ]);
  });
});
