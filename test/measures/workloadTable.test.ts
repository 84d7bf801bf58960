import {describe, expect, test} from "vitest";
import {tasksIn, weighed, workloadTable} from "../../src/measures/workloadTable.ts";
import {groupRow, mixedWorkload, smallWorkload, workloadRow} from "../fixtures/workloadRows.ts";

const none = {lead: 0, sole: 0, shared: 0, support: 0};

describe("workloadTable", () => {
  const table = workloadTable(smallWorkload, [{section: 1}, {section: 2}]);
  test("counts tasks by party, column and role", () => {
    expect(table.parties.map(({department}) => department)).toEqual(["市市场监管局", "市宣传部", "市法院"]);
    expect(table.cells).toEqual([
      [
        {lead: 3, sole: 2, shared: 1, support: 0},
        {...none, shared: 2},
      ],
      [
        {...none, shared: 1},
        {...none, shared: 2, support: 1},
      ],
      [none, {...none, lead: 4}],
    ]);
  });
  test("sums up rows, columns and all", () => {
    expect(table.rows.map(tasksIn)).toEqual([8, 4, 4]);
    expect(table.totals.map(tasksIn)).toEqual([7, 9]);
    expect(table.all).toEqual({lead: 7, sole: 2, shared: 6, support: 1});
  });
  test("tells subsections of a section apart, and the tasks in none of them", () => {
    const columns = [
      {section: 1, subsection: 1},
      {section: 1, subsection: 2},
      {section: 2, subsection: null},
    ];
    expect(workloadTable(smallWorkload, columns).totals.map(tasksIn)).toEqual([5, 2, 9]);
  });
  test("leaves out what stands in none of the columns, or is in another role", () => {
    const one = workloadTable(smallWorkload, [{section: 1}], ["shared"]);
    expect(one.rows.map(tasksIn)).toEqual([1, 1, 0]);
    expect(tasksIn(one.all)).toBe(2);
  });
  test("counts a list without sections in one column", () => {
    const flat = workloadTable([workloadRow(1, null, null, "lead", 3)], [{section: null}]);
    expect(flat.totals.map(tasksIn)).toEqual([3]);
  });
  test("puts groups last, apart from a department of the same name", () => {
    const rows = [
      groupRow("等部门", 1, 1, "shared", 1),
      groupRow("市法院", 1, 1, "shared", 2),
      ...mixedWorkload,
    ];
    const {parties} = workloadTable(rows, [{section: 1}]);
    expect(parties.map(({department, kind}) => [department, kind])).toEqual([
      ["市市场监管局", "government"],
      ["市宣传部", "party"],
      ["市法院", "court"],
      ["各有关单位", null],
      ["市法院", null],
      ["等部门", null],
    ]);
  });
});

describe("weighed", () => {
  test("weighs each task by its role", () => {
    // 2·3 + 1·3 + 4·1 + 3·0.5
    const tally = {lead: 2, sole: 1, shared: 4, support: 3};
    expect(weighed(tally, {lead: 3, sole: 3, shared: 1, support: 0.5})).toBe(14.5);
  });
});
