import {describe, expect, it} from "vitest";
import type {TaskIndexRow} from "../../../src/queries/taskIndex.ts";
import {zh} from "../../../src/text/zh.ts";
import {sorted} from "../../../src/views/tasks/sorted.ts";
import type {TaskSort} from "../../../src/views/tasks/state.ts";
import {taskSet} from "../../../src/views/tasks/taskSet.ts";

/** Five tasks: dates, parties and findings of each. */
const rows = (
  [
    ["2022-01-01", "lead=甲", null],
    [null, "lead=甲\u001fshared=乙", "a-b,a-b"],
    ["2021-06-30", null, "a-b"],
    [null, "lead=甲\u001fshared~各单位", null],
    ["2021-06-30", "lead=乙\u001fshared=甲\u001fshared=丙", "a-b"],
  ] as const
).map(([deadline_date, parties, findings], index) => ({
  task_id: `l/${index + 1}`,
  task_order: index + 1,
  deadline_date,
  parties,
  findings,
})) as TaskIndexRow[];

const set = taskSet(rows, [], zh);
const order = (sort: TaskSort, descending = false, mask = [1, 1, 1, 1, 1]) =>
  sorted(set, Uint8Array.from(mask), sort, descending).map((index) => index + 1);

describe("sorted", () => {
  it("leaves the order of the document, or turns it round", () => {
    expect(order("document")).toEqual([1, 2, 3, 4, 5]);
    expect(order("document", true)).toEqual([5, 4, 3, 2, 1]);
    expect(order("document", false, [0, 1, 0, 1, 0])).toEqual([2, 4]);
  });

  it("puts what has no date last, in either direction", () => {
    expect(order("date")).toEqual([3, 5, 1, 2, 4]);
    expect(order("date", true)).toEqual([1, 3, 5, 2, 4]);
  });

  it("counts parties, groups among them, and findings; ties stand as in the document", () => {
    expect(order("parties", true)).toEqual([5, 2, 4, 1, 3]);
    expect(order("parties")).toEqual([3, 1, 2, 4, 5]);
    expect(order("findings", true)).toEqual([2, 3, 5, 1, 4]);
  });
});
