import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {type WorkloadLayoutOptions, type WorkloadPanel, workloadLayout} from "../../src/layout/workload.ts";
import {roles} from "../../src/model/values.ts";
import type {WorkloadRow} from "../../src/queries/workload.ts";
import {zh} from "../../src/text/zh.ts";
import {anyWorkload, manyWorkload, smallWorkload} from "../fixtures/workloadRows.ts";

const words = zh.charts.workload;
const layout = (rows: readonly WorkloadRow[], options: Partial<WorkloadLayoutOptions> = {}) =>
  workloadLayout(rows, {width: 920, words, ...options});
const only = (rows: readonly WorkloadRow[], options: Partial<WorkloadLayoutOptions> = {}): WorkloadPanel => {
  const {panels} = layout(rows, options);
  expect(panels).toHaveLength(1);
  return panels[0]!;
};
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
const departments = (panel: WorkloadPanel) => panel.rows.map((row) => row.shortName);

describe("workloadLayout", () => {
  test("counts cells, rows and columns", () => {
    const {rows, columns, cells} = only(smallWorkload);
    expect(rows.map((row) => [row.shortName, row.tasks])).toEqual([
      ["市场监管局", 8],
      ["宣传部", 4],
      ["法院", 4],
    ]);
    expect(columns.map((column) => column.tasks)).toEqual([7, 9]);
    expect(cells.map((cell) => [cell.department, cell.section, cell.tasks])).toEqual([
      ["市市场监管局", 1, 6],
      ["市市场监管局", 2, 2],
      ["市宣传部", 1, 1],
      ["市宣传部", 2, 3],
      ["市法院", 2, 4],
    ]);
  });
  test("splits totals by role, strongest first", () => {
    const {rows} = only(smallWorkload);
    expect(rows[0]!.parts.map((part) => [part.role, part.tasks])).toEqual([
      ["lead", 3],
      ["sole", 2],
      ["shared", 3],
    ]);
  });
  test("replaces an opened section by its subsections, in place", () => {
    const {columns, heads} = only(smallWorkload, {open: new Set([1])});
    expect(columns.map(({section, subsection, tasks}) => [section, subsection, tasks])).toEqual([
      [1, 1, 5],
      [1, 2, 2],
      [2, undefined, 9],
    ]);
    expect(heads.brackets.map((bracket) => [bracket.section, bracket.name])).toEqual([
      [1, smallWorkload[0]!.section],
    ]);
  });
  test("names the tasks of an opened section that stand in no subsection", () => {
    const {columns} = only(smallWorkload, {open: new Set([2])});
    expect(columns.map(({subsection, name}) => [subsection, name])).toEqual([
      [undefined, smallWorkload[0]!.section],
      [null, words.noSubsection],
    ]);
  });
  test("draws one named column for a list without sections", () => {
    const rows = smallWorkload.map((row) => ({
      ...row,
      section_order: null,
      section: null,
      subsection_order: null,
      subsection: null,
    }));
    const {columns} = only(rows);
    expect(columns.map(({section, name, tasks}) => [section, name, tasks])).toEqual([
      [null, words.noSection, 16],
    ]);
  });
  test("sorts by total, official order, name, section or subsection, with ties in official order", () => {
    const sorted = (sort: WorkloadLayoutOptions["sort"]) => departments(only(smallWorkload, {sort: sort!}));
    expect(sorted("total")).toEqual(["市场监管局", "宣传部", "法院"]);
    expect(sorted("official")).toEqual(["市场监管局", "宣传部", "法院"]);
    expect(sorted("name")).toEqual(["法院", "市场监管局", "宣传部"]);
    expect(sorted({section: 2})).toEqual(["法院", "宣传部", "市场监管局"]);
    expect(sorted({section: 1, subsection: 2})).toEqual(["市场监管局", "宣传部", "法院"]);
  });
  test("keeps departments without a task in the roles shown, at the end", () => {
    const {rows} = only(smallWorkload, {roles: ["lead"]});
    expect(rows.map((row) => [row.shortName, row.tasks])).toEqual([
      ["法院", 4],
      ["市场监管局", 3],
      ["宣传部", 0],
    ]);
  });
  test("continues columns below where they do not fit, with the departments and totals that belong there", () => {
    const rows = manyWorkload(31, 6, 5);
    const {panels} = layout(rows, {width: 358, open: new Set([1, 2, 3, 4, 5, 6])});
    expect(panels.length).toBeGreaterThan(1);
    expect(panels.flatMap((panel) => panel.columns)).toHaveLength(30);
    for (const {rows: bands} of panels) for (const band of bands) expect(band.tasks).toBeGreaterThan(0);
  });
  test("keeps one grid for thirty columns at the widths of a screen", () => {
    for (const width of [1200, 920]) only(manyWorkload(31, 6, 5), {width, open: new Set([1, 2, 3, 4, 5, 6])});
  });
  test("keeps the height of a row for 300 departments", () => {
    const one = only(manyWorkload(1, 6, 5));
    const many = only(manyWorkload(300, 6, 5));
    expect(many.rows).toHaveLength(300);
    expect(many.rows[299]!.height).toBe(one.rows[0]!.height);
  });

  const anyOptions = fc.record({
    width: fc.constantFrom(1200, 920, 358),
    open: fc.array(fc.integer({min: 1, max: 7})).map((orders) => new Set(orders)),
    roles: fc.subarray([...roles], {minLength: 1}),
    sort: fc.constantFrom<NonNullable<WorkloadLayoutOptions["sort"]>>("total", "official", "name", {
      section: 1,
    }),
  });
  test("agrees in every sum with the rows", () => {
    fc.assert(
      fc.property(anyWorkload, anyOptions, (rows, options) => {
        const {panels} = layout(rows, options);
        const counted = rows.filter((row) => options.roles.includes(row.role));
        const expected = sum(counted.map((row) => row.tasks));
        expect(sum(panels.flatMap((panel) => panel.cells.map((cell) => cell.tasks)))).toBe(expected);
        for (const {cells, rows: bands, columns} of panels) {
          for (const band of bands) {
            expect(sum(cells.filter((c) => c.department === band.department).map((c) => c.tasks))).toBe(
              band.tasks,
            );
            expect(sum(band.parts.map((part) => part.tasks))).toBe(band.tasks);
          }
          for (const column of columns) {
            const own = cells.filter(
              (c) => c.section === column.section && c.subsection === column.subsection,
            );
            expect(sum(own.map((cell) => cell.tasks))).toBe(column.tasks);
            expect(sum(column.parts.map((part) => part.tasks))).toBe(column.tasks);
          }
        }
        const shown = new Set(panels.flatMap((panel) => panel.rows.map((row) => row.department)));
        const all = panels.length === 1 ? rows : counted;
        expect(shown).toEqual(new Set(all.map((row) => row.department)));
      }),
    );
  });
  test("keeps everything in the frame, aligned and apart", () => {
    fc.assert(
      fc.property(anyWorkload, anyOptions, (rows, options) => {
        const {panels, height} = layout(rows, options);
        let below = 0;
        for (const {
          y,
          grid,
          rows: bands,
          columns,
          cells,
          heads,
          bars,
          columnFoot,
          columnBarHeight,
          ...panel
        } of panels) {
          expect(y).toBeGreaterThanOrEqual(below);
          below = y + panel.height;
          expect(below).toBeLessThanOrEqual(height);
          expect(heads.bottom).toBeLessThanOrEqual(columnFoot - columnBarHeight);
          expect(bars.x).toBeGreaterThan(grid.x + grid.width);
          expect(bars.width).toBeGreaterThan(0);
          expect(bars.x + bars.width).toBeLessThan(options.width);
          bands.forEach((band, i) => {
            expect(band.y).toBe(grid.y + i * band.height);
            expect(band.lines.join("")).toBe(band.shortName);
            const end = band.parts.at(-1);
            if (end) expect(end.start + end.length).toBeLessThanOrEqual(bars.width + 0.02);
          });
          columns.forEach((column, i) => {
            expect(column.x).toBe(grid.x + i * column.width);
            const end = column.parts.at(-1);
            if (end) expect(end.start + end.length).toBeLessThanOrEqual(columnBarHeight + 0.02);
          });
          for (const cell of cells) {
            const band = bands.find((row) => row.department === cell.department)!;
            const column = columns.find(
              (c) => c.section === cell.section && c.subsection === cell.subsection,
            )!;
            expect(cell.y).toBeGreaterThan(band.y);
            expect(cell.y + cell.height).toBeLessThan(band.y + band.height);
            expect(cell.x).toBeGreaterThan(column.x);
            expect(cell.x + cell.width).toBeLessThan(column.x + column.width);
          }
        }
      }),
    );
  });
});
