import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {type WorkloadLayoutOptions, workloadLayout, workloadPages} from "../../src/layout/workload.ts";
import type {WorkloadCell, WorkloadPanel} from "../../src/layout/workloadPanel.ts";
import {workloadMeasures} from "../../src/measures/workloadMeasures.ts";
import {roles} from "../../src/model/values.ts";
import type {WorkloadRow} from "../../src/queries/workload.ts";
import {zh} from "../../src/text/zh.ts";
import {
  anyWorkload,
  groupRow,
  manyWorkload,
  mixedWorkload,
  smallWorkload,
  workloadRow,
} from "../fixtures/workloadRows.ts";

const words = zh.charts.workload;
const layout = (rows: readonly WorkloadRow[], options: Partial<WorkloadLayoutOptions> = {}) =>
  workloadLayout(rows, {width: 920, words, ...options});
const only = (rows: readonly WorkloadRow[], options: Partial<WorkloadLayoutOptions> = {}): WorkloadPanel => {
  const {panels} = layout(rows, options);
  expect(panels).toHaveLength(1);
  return panels[0]!;
};
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
/** What is printed in the cells: 市场监管局/1 6. */
const printed = (cells: readonly WorkloadCell[]) =>
  cells.map(({party, column, text}) => `${party.shortName}/${column.section} ${text}`);
const departments = (panel: WorkloadPanel) => panel.rows.map((row) => row.shortName);

describe("workloadPages", () => {
  const many = manyWorkload(60, 4, 1);
  const pages = (
    rows: readonly WorkloadRow[],
    height: number,
    options: Partial<WorkloadLayoutOptions> = {},
  ) => workloadPages(rows, {width: 920, words, ...options}, height);

  test("are none where the chart fits on one", () => expect(pages(smallWorkload, 1000)).toEqual([]));

  test("have every row once, in order, each page no higher than asked", () => {
    for (const options of [{}, {byKind: true}, {sort: "similar" as const}]) {
      const {height, panels} = layout(many, options);
      const {rows} = panels[0]!;
      const limit = Math.ceil(height / 2);
      const ranges = pages(many, limit, options);
      expect(ranges.length).toBeGreaterThan(2);
      const drawn = ranges.map((page) => layout(many, {...options, page}));
      expect(drawn.flatMap((page) => page.panels[0]!.rows.map((row) => row.department))).toEqual(
        rows.map((row) => row.department),
      );
      for (const page of drawn) expect(page.height).toBeLessThanOrEqual(limit);
    }
  });

  test("keep totals, colours and headings of the whole", () => {
    const whole = layout(many, {byKind: true});
    const part = layout(many, {byKind: true, page: {from: 1, to: 2}});
    expect(part.panels[0]!.rows).toHaveLength(1);
    expect(part.panels[0]!.columns).toEqual(whole.panels[0]!.columns);
    expect(part.maxCell).toBe(whole.maxCell);
    const heading = part.panels[0]!.blocks[0]!;
    expect(heading.parties).toBe(
      whole.panels[0]!.blocks.find((block) => block.heading === heading.heading)!.parties,
    );
    const [own, same] = [part.panels[0]!.rows[0]!, whole.panels[0]!.rows[1]!];
    expect([own.department, own.parts]).toEqual([same.department, same.parts]);
  });
});

describe("workloadLayout", () => {
  test("counts cells, rows and columns", () => {
    const {rows, columns, cells} = only(smallWorkload);
    expect(rows.map((row) => [row.shortName, row.tasks])).toEqual([
      ["市场监管局", 8],
      ["宣传部", 4],
      ["法院", 4],
    ]);
    expect(columns.map((column) => column.tasks)).toEqual([7, 9]);
    expect(cells.map(({party, column, tasks}) => [party.department, column.section, tasks])).toEqual([
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
    expect(columns.map(({section, name, tasks}) => [section, name, tasks])).toEqual([[null, "全部任务", 16]]);
  });
  test("calls the tasks of no section so where there are sections too", () => {
    const {columns} = only([...smallWorkload, workloadRow(3, null, null, "lead", 2)]);
    expect(columns.map(({section, name, tasks}) => [section, name, tasks])).toEqual([
      [1, smallWorkload[0]!.section, 7],
      [2, smallWorkload[3]!.section, 9],
      [null, "未分章节", 2],
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

  test("sorts by the measure, and by its value in a column; shares and residuals by tasks", () => {
    const sorted = (options: Partial<WorkloadLayoutOptions>) => departments(only(mixedWorkload, options));
    expect(sorted({})).toEqual(["市场监管局", "宣传部", "法院", "各有关单位", "等部门"]);
    expect(sorted({measure: "leads"})[0]).toBe("市场监管局");
    // 宣传部 4, 市场监管局 3 in the first section; loads 4 and 9.
    expect(sorted({sort: {section: 1}}).slice(0, 2)).toEqual(["宣传部", "市场监管局"]);
    expect(sorted({sort: {section: 1}, measure: "load"}).slice(0, 2)).toEqual(["市场监管局", "宣传部"]);
    // Of its own tasks 法院 has all in the second section, 市场监管局 2 of 5, 宣传部 none.
    expect(sorted({sort: {section: 2}, measure: "row"})).toEqual(
      ["法院", "市场监管局", "宣传部"].concat(["等部门", "各有关单位"]),
    );
    expect(sorted({measure: "residual"})).toEqual(sorted({}));
  });
  test("sorts by an opened section as a whole, by its subsection, and by its tasks in none", () => {
    const open = new Set([2]);
    const rows = [...mixedWorkload, workloadRow(3, 2, 4, "shared", 6)];
    const sorted = (sort: WorkloadLayoutOptions["sort"]) => departments(only(rows, {open, sort: sort!}))[0];
    expect(sorted({section: 2})).toBe("法院");
    expect(sorted({section: 2, subsection: 4})).toBe("法院");
    expect(sorted({section: 2, subsection: null})).toBe("市场监管局");
  });
  test("brings similar departments together, those without a task last", () => {
    const rows = [
      workloadRow(1, 1, 1, "lead", 9),
      workloadRow(2, 2, 1, "lead", 5),
      workloadRow(3, 1, 1, "lead", 2),
      workloadRow(4, 3, 1, "shared", 4),
      workloadRow(5, 2, 1, "lead", 3),
    ];
    expect(departments(only(rows, {sort: "similar", roles: ["lead"]}))).toEqual([
      "市场监管局",
      "法院",
      "宣传部",
      "公安局",
      "人大教科文卫委",
    ]);
  });
  test("puts departments of a kind under its name, sorted within it, and groups last", () => {
    const {blocks, rows} = only(mixedWorkload, {byKind: true});
    expect(blocks.map(({heading, parties}) => [heading, parties])).toEqual([
      ["party", 1],
      ["government", 1],
      ["court", 1],
      ["group", 2],
    ]);
    expect(rows.map((row) => row.shortName)).toEqual(
      ["宣传部", "市场监管局", "法院"].concat(["各有关单位", "等部门"]),
    );
  });
  test("keeps groups after the departments without kinds, too", () => {
    const {blocks} = only(mixedWorkload);
    expect(blocks.map(({heading, parties}) => [heading, parties])).toEqual([
      [null, 3],
      [null, 2],
    ]);
  });
  test("tells a group from a department of the same name", () => {
    const rows = [workloadRow(1, 1, 1, "lead", 3), groupRow("市市场监管局", 1, 1, "lead", 2)];
    expect(only(rows).rows.map(({kind, tasks}) => [kind, tasks])).toEqual([
      ["government", 3],
      [null, 2],
    ]);
  });
  test("prints loads with a decimal where they have one, in cells and in totals", () => {
    const {cells, rows, columns} = only(smallWorkload, {measure: "load"});
    // 3·3 + 1 + 3·2 = 16; 宣传部 has 2 + 0.5 in the second section.
    expect(printed(cells)).toEqual([
      "市场监管局/1 16",
      "市场监管局/2 2",
      "法院/2 12",
      "宣传部/1 1",
      "宣传部/2 2.5",
    ]);
    expect(rows.map((row) => row.text)).toEqual(["18", "12", "3.5"]);
    expect(columns.map((column) => column.text)).toEqual(["17", "16.5"]);
    expect(rows[0]!.parts.map((part) => [part.role, part.tasks, part.value])).toEqual([
      ["lead", 3, 9],
      ["sole", 2, 6],
      ["shared", 3, 3],
    ]);
  });
  test("gives the longest bar all the room, however little it weighs", () => {
    const weights = {lead: 0.1, sole: 0, shared: 0, support: 0};
    const {rows, bars} = only(smallWorkload, {measure: "load", weights});
    expect(rows[0]!.text).toBe("0.4");
    expect(rows[0]!.parts[0]!.length).toBeCloseTo(bars.width, 1);
  });
  test("leaves roles that weigh nothing out of cells and bars", () => {
    const weights = {lead: 1, sole: 0, shared: 0, support: 0};
    const {cells, rows} = only(smallWorkload, {measure: "load", weights});
    expect(printed(cells)).toEqual(["法院/2 4", "市场监管局/1 3"]);
    expect(rows.map((row) => row.parts.length)).toEqual([1, 1, 0]);
  });
  test("prints shares of rows and of columns, and keeps the totals of tasks", () => {
    const ofRows = only(smallWorkload, {measure: "row"});
    // 6 and 2 of 8; 1 and 3 of 4; 4 of 4.
    expect(ofRows.cells.map((cell) => cell.text)).toEqual(["75", "25", "25", "75", "100"]);
    // 6 and 1 of 7; 2, 3 and 4 of 9.
    const ofColumns = only(smallWorkload, {measure: "column"});
    expect(ofColumns.cells.map((cell) => cell.text)).toEqual(["86", "22", "14", "33", "44"]);
    expect(ofColumns.rows.map((row) => row.text)).toEqual(["8", "4", "4"]);
  });
  test("prints residuals with their sign, and of empty cells only those that are notable", () => {
    const rows = (without: number) => [
      workloadRow(1, 1, 1, "shared", 9),
      workloadRow(1, 2, 1, "shared", 9),
      workloadRow(2, 1, 1, "shared", without),
    ];
    // 12 more in 1: r = 12, c = 9, N = 30; E = 3.6, z = −3.6 / √(3.6 · 0.6 · 0.7) = −2.93.
    expect(printed(only(rows(12), {measure: "residual"}).cells)).toEqual([
      "市场监管局/1 −2.9",
      "市场监管局/2 +2.9",
      "宣传部/1 +2.9",
      "宣传部/2 −2.9",
    ]);
    // r = 2, N = 20; E = 0.9, z = −0.9 / √(0.9 · 0.9 · 0.55) = −1.35.
    expect(printed(only(rows(2), {measure: "residual"}).cells)).toEqual([
      "市场监管局/1 −1.3",
      "市场监管局/2 +1.3",
      "宣传部/1 +1.3",
    ]);
  });
  test("takes shares and residuals of the whole table where columns are continued below", () => {
    const rows = manyWorkload(12, 6, 5);
    const open = new Set([1, 2, 3, 4, 5, 6]);
    const rowTasks = (width: number) =>
      layout(rows, {width, open, measure: "row"})
        .panels.flatMap((panel) => panel.cells)
        .filter(({party}) => party.shortName === "宣传部")
        .map(({column, rowTasks}) => [column.section, column.subsection, rowTasks]);
    expect(layout(rows, {width: 358, open}).panels.length).toBeGreaterThan(1);
    expect(rowTasks(358)).toEqual(rowTasks(1200));
  });
  test("prints whole numbers where a column has no room for a decimal", () => {
    const rows = Array.from({length: 30}, (_, i) => workloadRow(1, i + 1, null, "support", 25));
    const {columns, cells} = only([...rows, workloadRow(2, 1, null, "lead", 1)], {
      width: 920,
      measure: "load",
    });
    expect(columns[0]!.width).toBeLessThan(26);
    expect(cells.map((cell) => cell.text).slice(0, 2)).toEqual(["13", "13"]);
  });

  const anyOptions = fc.record({
    width: fc.constantFrom(1200, 920, 358),
    open: fc.array(fc.integer({min: 1, max: 7})).map((orders) => new Set(orders)),
    roles: fc.subarray([...roles], {minLength: 1}),
    sort: fc.constantFrom<NonNullable<WorkloadLayoutOptions["sort"]>>(
      "total",
      "official",
      "name",
      "similar",
      {section: 1},
      {section: 2, subsection: 1},
    ),
  });
  const anyForm = fc.record({measure: fc.constantFrom(...workloadMeasures), byKind: fc.boolean()});
  test("agrees in every sum with the rows", () => {
    fc.assert(
      fc.property(anyWorkload, anyOptions, (rows, options) => {
        const {panels} = layout(rows, options);
        const counted = rows.filter((row) => options.roles.includes(row.role));
        const expected = sum(counted.map((row) => row.tasks));
        expect(sum(panels.flatMap((panel) => panel.cells.map((cell) => cell.tasks)))).toBe(expected);
        for (const {cells, rows: bands, columns} of panels) {
          for (const band of bands) {
            const own = cells.filter((c) => c.party.department === band.department);
            expect(sum(own.map((c) => c.tasks))).toBe(band.tasks);
            expect(sum(band.parts.map((part) => part.tasks))).toBe(band.tasks);
          }
          for (const column of columns) {
            const own = cells.filter(
              (c) => c.column.section === column.section && c.column.subsection === column.subsection,
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
      fc.property(anyWorkload, anyOptions, anyForm, (rows, options, form) => {
        const {panels, height} = layout(rows, {...options, ...form});
        let below = 0;
        for (const {
          y,
          grid,
          rows: bands,
          blocks,
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
          let end = grid.y;
          let next = 0;
          for (const block of blocks) {
            expect(block.y).toBe(end);
            end += block.height;
            for (const band of bands.slice(next, next + block.parties)) {
              expect(band.y).toBe(end);
              end += band.height;
            }
            next += block.parties;
          }
          expect(next).toBe(bands.length);
          expect(end).toBe(grid.y + grid.height);
          bands.forEach((band) => {
            expect(band.lines.join("")).toBe(band.shortName);
            const part = band.parts.at(-1);
            if (part) expect(part.start + part.length).toBeLessThanOrEqual(bars.width + 0.02);
          });
          columns.forEach((column, i) => {
            expect(column.x).toBe(grid.x + i * column.width);
            const end = column.parts.at(-1);
            if (end) expect(end.start + end.length).toBeLessThanOrEqual(columnBarHeight + 0.02);
          });
          for (const cell of cells) {
            const band = bands.find((row) => row.department === cell.party.department)!;
            const column = columns.find(
              (c) => c.section === cell.column.section && c.subsection === cell.column.subsection,
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
