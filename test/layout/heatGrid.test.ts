import {describe, expect, test} from "vitest";
import {heatGridLayout, mostColumns} from "../../src/layout/heatGrid.ts";

const grid = (rows: string[], columns: string[], width = 920) =>
  heatGridLayout(
    rows.flatMap((row, i) => columns.map((column, k) => ({row, column, value: i * 10 + k}))),
    {width, top: 0, rows, columns, print: String},
  );
const names = (count: number, word: string) => Array.from({length: count}, (_, i) => `${word}${i + 1}`);

describe("heatGridLayout", () => {
  test("makes cells of one size, row by row", () => {
    const {cells, grid: area, width} = grid(["甲", "乙"], ["一", "二", "三"]);
    expect(cells.map(({printed}) => printed)).toEqual(["0", "1", "2", "10", "11", "12"]);
    expect(new Set(cells.map((cell) => cell.width))).toEqual(new Set([109]));
    expect(area.width).toBe(330);
    expect(width).toBe(920);
  });
  test("stands names of Chinese upright over narrow columns, and keeps those of figures level as long as they fit", () => {
    expect(grid(["甲"], names(5, "章节")).isVertical).toBe(false);
    const chinese = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"].flatMap((one) =>
      ["甲", "乙"].map((other) => `强化${one}${other}`),
    );
    expect(grid(["甲"], [...chinese, "末"]).isVertical).toBe(true);
    const months = names(21, "2021年").map((name) => `${name}月`);
    expect(grid(["甲"], months).isVertical).toBe(false);
    expect(grid(["甲"], names(31, "2021年")).isVertical).toBe(true);
  });
  test("becomes wider than a phone where columns need it", () => {
    expect(grid(["甲"], names(20, "列"), 358).width).toBeGreaterThan(560);
    expect(mostColumns(["甲"], 358)).toBe(32);
    expect(mostColumns(["甲"], 920)).toBe(49);
  });
  test("leaves out numbers that have no room", () => {
    const rows = ["甲"];
    const columns = names(40, "列");
    const {cells} = heatGridLayout(
      columns.map((column, i) => ({row: "甲", column, value: i === 0 ? 12_345_678 : 1})),
      {width: 920, top: 0, rows, columns, print: String},
    );
    expect(cells.slice(0, 2).map(({printed}) => printed)).toEqual(["", "1"]);
  });
});
