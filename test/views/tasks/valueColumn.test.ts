import {describe, expect, it} from "vitest";
import {countValues, valueColumn} from "../../../src/views/tasks/valueColumn.ts";

const tasks = [["乙", "甲"], [], ["丙", "丙"], ["甲", "丁"]];
const column = valueColumn(4, (task) => tasks[task]!, ["甲", "乙", "戊"]);
const counted = (some: number[], others: number[]) => [
  ...countValues(column, Uint8Array.from(some), Uint8Array.from(others)),
];

describe("valueColumn", () => {
  it("has the known values in their order and the others in that of their first task", () => {
    expect(column.values).toEqual(["甲", "乙", "戊", "丙", "丁"]);
  });

  it("keeps the values of each task, each once", () => {
    expect([...column.starts]).toEqual([0, 2, 2, 3, 5]);
    expect([...column.places]).toEqual([1, 0, 3, 0, 4]);
  });
});

describe("countValues", () => {
  it("counts tasks with a 1 in both masks, and leaves out values without one", () => {
    expect(counted([1, 1, 1, 1], [1, 1, 1, 1])).toEqual([
      ["甲", 2],
      ["乙", 1],
      ["丙", 1],
      ["丁", 1],
    ]);
    expect(counted([1, 1, 1, 0], [0, 1, 1, 1])).toEqual([["丙", 1]]);
    expect(counted([0, 1, 0, 0], [1, 1, 1, 1])).toEqual([]);
  });
});
