import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {columnNames} from "../../../src/imported/tables/columnNames.ts";

describe("columnNames", () => {
  it.each([
    [
      ["序号", "", " "],
      ["序号", "列2", "列3"],
    ],
    [
      ["名称", "名称", "名称"],
      ["名称", "名称_2", "名称_3"],
    ],
    [
      ["名称", "名称", "名称_2"],
      ["名称", "名称_3", "名称_2"],
    ],
    [
      ["", "列1"],
      ["列1_2", "列1"],
    ],
    [
      ["Name", "name"],
      ["Name", "name_2"],
    ],
    [
      ["工 作\n任 务", " First\r\n name "],
      ["工作任务", "First name"],
    ],
    [["责任\u0000部门\ud800"], ["责任部门"]],
  ])("names %j as %j", (cells, names) => expect(columnNames(cells)).toEqual(names));

  it("gives each another name, whatever the case of letters", () => {
    const cell = fc.constantFrom("", "a", "A", "a_2", "A_3", "列1", "列2", " ", "列1_2");
    fc.assert(
      fc.property(fc.array(cell, {maxLength: 12}), (cells) => {
        const names = columnNames(cells).map((name) => name.toLowerCase());
        expect(new Set(names).size).toBe(cells.length);
        expect(names).not.toContain("");
      }),
    );
  });
});
