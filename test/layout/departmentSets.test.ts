import {describe, expect, it} from "vitest";
import {type SetOptions, setMatrix} from "../../src/layout/departmentSets.ts";
import {set, setRows} from "./setRows.ts";

const layout = (options: Partial<SetOptions> = {}, rows = setRows) =>
  setMatrix(rows, {width: 920, top: 0, mode: "exclusive", sort: "size", least: 2, ...options});

describe("setMatrix", () => {
  it("has a column for each set of two or more, and a row for each of their departments, most tasks above", () => {
    const {columns, rows} = layout();
    expect(columns.map(({tasks}) => tasks)).toEqual([2, 1, 1]);
    expect(rows.map(({department}) => department.short_name)).toEqual(["丙局", "乙局", "甲局"]);
    // 甲 and 乙 are the third and the second row.
    const middles = rows.map(({y, height}) => y + height / 2);
    expect(columns[0]!.dots).toEqual([middles[1], middles[2]]);
    expect(columns[2]!.dots).toEqual(middles);
  });
  it("makes bars in proportion: 24 pixels for each of few tasks", () => {
    expect(layout().columns.map(({bar}) => bar.height)).toEqual([48, 24, 24]);
    const inclusive = layout({mode: "inclusive"}).columns;
    expect(inclusive.map(({bar, exactly}) => [bar.height, exactly.height])).toEqual([
      [72, 48],
      [48, 24],
      [24, 24],
    ]);
    // The longest of many is 130: 13 for each of ten.
    const many = layout({}, {...setRows, sets: [set(["甲局", "乙局"], 10), set(["乙局", "丙局"], 1)]});
    expect(many.columns.map(({bar}) => bar.height)).toEqual([130, 13]);
  });
  it("brackets sets of as many departments where they are sorted by that", () => {
    expect(layout().degrees).toEqual([]);
    const {degrees, grid} = layout({sort: "degree"});
    expect(degrees.map(({degree, x, width}) => [degree, x - grid.x, width])).toEqual([
      [2, 0, 60],
      [3, 60, 30],
    ]);
  });
  it("keeps a department that is not among the departments, without tasks", () => {
    const {rows} = layout({}, {...setRows, sets: [set(["甲局", "丁局"], 1)]});
    expect(rows.map(({department: {short_name, tasks}}) => [short_name, tasks])).toEqual([
      ["甲局", 3],
      ["市丁局", 0],
    ]);
  });
  it("draws those with the most tasks where not all have room", () => {
    const sets = Array.from({length: 90}, (_, i) => set(["甲局", `${i}局`], 90 - i));
    const {columns, omitted, grid} = layout({}, {...setRows, sets});
    // Left of the columns: 26 for numbers, 64 and 10 for bars, 24 and 8 for names. (920 − 132) / 18 is 43.8.
    expect(grid.x).toBe(132);
    expect([columns.length, omitted]).toEqual([43, 47]);
    expect([columns[0]!.tasks, columns.at(-1)!.tasks]).toEqual([90, 48]);
  });
});
