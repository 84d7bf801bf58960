import {describe, expect, test} from "vitest";
import type {Plain} from "../../src/engine/rows.ts";
import type {ColumnKind, HeldColumn} from "../../src/engine/workbench.ts";
import {chartChoice, columnsFor} from "../../src/notebook/chartChoice.ts";
import type {ChartCell} from "../../src/notebook/notebook.ts";

const column = (name: string, kind: ColumnKind): HeldColumn => ({name, kind, type: kind.toUpperCase()});
const text = (name: string) => column(name, "text");
const number = (name: string) => column(name, "number");
const day = (name: string) => column(name, "day");
const free: Pick<ChartCell, "chart" | "columns"> = {chart: null, columns: {}};
const choose = (columns: HeldColumn[], rows: Plain[][], cell: Partial<ChartCell> = {}) =>
  chartChoice(columns, rows, {...free, ...cell});

/** So many departments by so many sections. */
const crossed = (departments: number, sections: number): Plain[][] =>
  Array.from({length: departments * sections}, (_, i) => [
    `部门${i % departments}`,
    `章节${Math.floor(i / departments)}`,
    i + 1,
  ]);
const crossedColumns = [text("department"), text("section"), number("tasks")];

describe("chartChoice", () => {
  test("makes bars of words and numbers", () => {
    expect(
      choose(
        [text("department"), number("tasks")],
        [
          ["甲", 1],
          ["乙", 2],
        ],
      ),
    ).toEqual({chart: "bar", columns: {x: "department", y: "tasks"}});
  });
  test("stacks a second column of words if it has six values at most, the one with more values as bars", () => {
    expect(choose(crossedColumns, crossed(9, 6))).toEqual({
      chart: "stackedBar",
      columns: {x: "department", series: "section", y: "tasks"},
    });
    expect(choose(crossedColumns, crossed(3, 9))).toEqual({
      chart: "stackedBar",
      columns: {x: "section", series: "department", y: "tasks"},
    });
  });
  test("crosses columns of words that both have more than six, more values in the rows", () => {
    expect(choose(crossedColumns, crossed(9, 7))).toEqual({
      chart: "heatmap",
      columns: {x: "section", series: "department", y: "tasks"},
    });
  });
  test("makes bars where a second name stands beside each first one", () => {
    const rows = Array.from({length: 9}, (_, i): Plain[] => [`市局${i}`, `局${i}`, i]);
    expect(choose([text("department"), text("short_name"), number("tasks")], rows)).toEqual({
      chart: "bar",
      columns: {x: "department", y: "tasks"},
    });
  });
  test("makes lines of days or years and numbers, one for each of a few words", () => {
    expect(
      choose(
        [number("n"), day("due")],
        [
          [3, "2021-12-31"],
          [2, "2022-12-31"],
        ],
      ),
    ).toEqual({chart: "line", columns: {x: "due", y: "n"}});
    expect(
      choose(
        [number("年份"), number("n")],
        [
          [2019, 3],
          [2020, 8],
        ],
      ),
    ).toEqual({chart: "line", columns: {x: "年份", y: "n"}});
    expect(
      choose(
        [text("role"), column("at", "moment"), number("n")],
        [
          ["lead", "2021-12-31 00:00:00", 3],
          ["lead", "2022-12-31 00:00:00", 4],
          ["sole", "2022-12-31 00:00:00", 2],
        ],
      ),
    ).toEqual({chart: "line", columns: {x: "at", y: "n", series: "role"}});
  });
  test("makes points of numbers twice, and none of a single day", () => {
    const rows = [
      [1, 2],
      [3, 4],
    ];
    expect(choose([number("a"), number("b")], rows)).toEqual({
      chart: "scatter",
      columns: {x: "a", y: "b"},
    });
    expect(choose([day("due"), number("n")], [["2021-12-31", 3]])).toEqual({
      chart: "bar",
      columns: {x: "due", y: "n"},
    });
  });
  test.each([
    ["source", "target"],
    ["来源", "去向"],
    ["部门甲", "部门乙"],
    ["department_a", "department_b"],
  ])("makes a network of %s and %s", (one, other) => {
    expect(choose([text(one), text(other), number("tasks")], [["甲", "乙", 1]])).toEqual({
      chart: "network",
      columns: {source: one, target: other, y: "tasks"},
    });
  });
  test("makes a network of columns in which the same names stand, without a number too", () => {
    const rows = [
      ["甲", "乙"],
      ["乙", "丙"],
      ["丙", "丁"],
      ["丁", "甲"],
    ];
    expect(choose([text("x"), text("y")], rows)).toEqual({
      chart: "network",
      columns: {source: "x", target: "y"},
    });
  });
  test("keeps to what the cell fixes", () => {
    expect(choose(crossedColumns, crossed(9, 6), {chart: "heatmap"})).toEqual({
      chart: "heatmap",
      columns: {x: "section", series: "department", y: "tasks"},
    });
    expect(choose(crossedColumns, crossed(9, 6), {chart: "bar", columns: {x: "SECTION"}})).toEqual({
      chart: "bar",
      columns: {x: "section", y: "tasks"},
    });
    const two = [text("department"), number("tasks"), number("leads")];
    expect(choose(two, [["甲", 3, 1]], {columns: {y: "leads"}})).toEqual({
      chart: "bar",
      columns: {x: "department", y: "leads"},
    });
    expect(
      choose(
        two,
        [
          ["甲", 3, 1],
          ["乙", 5, 2],
        ],
        {columns: {label: "department"}},
      ),
    ).toEqual({
      chart: "scatter",
      columns: {x: "tasks", y: "leads", label: "department"},
    });
  });
  test("leaves out what the chart can do without if all else is named", () => {
    const columns = [day("due"), number("n"), text("role")];
    const rows = [
      ["2021-12-31", 1, "lead"],
      ["2022-12-31", 2, "lead"],
      ["2022-12-31", 2, "sole"],
    ];
    expect(choose(columns, rows, {chart: "line", columns: {x: "due"}})).toEqual({
      chart: "line",
      columns: {x: "due", y: "n", series: "role"},
    });
    expect(choose(columns, rows, {chart: "line", columns: {x: "due", y: "n"}})).toEqual({
      chart: "line",
      columns: {x: "due", y: "n"},
    });
  });
  test("says what is missing or does not fit", () => {
    const columns = [text("department"), text("section")];
    const rows = [["甲", "一"]];
    expect(choose(columns, rows)).toEqual({kind: "none"});
    expect(choose(columns, rows, {chart: "bar"})).toEqual({kind: "missing", chart: "bar", role: "y"});
    expect(choose(columns, rows, {chart: "bar", columns: {y: "section"}})).toEqual({
      kind: "unfit",
      chart: "bar",
      role: "y",
      name: "section",
    });
    expect(choose(columns, rows, {columns: {x: "tasks"}})).toEqual({
      kind: "unknown",
      role: "x",
      name: "tasks",
    });
    expect(choose(columns, rows, {columns: {x: "section", series: "Section"}})).toEqual({
      kind: "twice",
      name: "Section",
    });
    expect(choose([number("n")], [[1]])).toEqual({kind: "none"});
  });
  test("needs no rows", () => {
    expect(choose([text("department"), number("tasks")], [])).toEqual({
      chart: "bar",
      columns: {x: "department", y: "tasks"},
    });
  });
});

describe("columnsFor", () => {
  test("gives the columns that may serve", () => {
    const columns = [text("t"), number("n"), day("d")];
    expect(columnsFor(columns, "line", "x").map(({name}) => name)).toEqual(["n", "d"]);
    expect(columnsFor(columns, "line", "y").map(({name}) => name)).toEqual(["n"]);
    expect(columnsFor(columns, "bar", "series")).toEqual([]);
  });
});
