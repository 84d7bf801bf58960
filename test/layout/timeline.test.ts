import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {round} from "../../src/layout/round.ts";
import {dayOf} from "../../src/layout/timeAxis.ts";
import {timelineLayout} from "../../src/layout/timeline.ts";
import type {DatedTaskRow} from "../../src/queries/deadlines.ts";
import {zh} from "../../src/text/zh.ts";
import {anyDated, datedRow, monthlyRows} from "../fixtures/datedRows.ts";

const layout = (rows: readonly DatedTaskRow[], width = 1200, today?: string) =>
  timelineLayout(rows, {width, words: zh.charts.deadlines, ...(today === undefined ? {} : {today})});
const one = [datedRow(7, "2021-12-31"), datedRow(12, "2021-12-31", "by_date_then_continuous")];

describe("timelineLayout", () => {
  test("stacks the tasks of a date over it", () => {
    const {groups, axis} = layout(one);
    expect(groups).toHaveLength(1);
    const {marks, x, label} = groups[0]!;
    expect(marks.map((mark) => mark.task.task_no)).toEqual([7, 12]);
    expect(marks[0]!.x).toBe(marks[1]!.x);
    expect(x).toBe(axis.x(dayOf("2021-12-31")));
    expect(label!.text).toBe("2021年12月31日 2 项");
  });
  test("draws a band from the date on for tasks that go on", () => {
    const {bands, axis} = layout(one);
    expect(bands.map(({kind, tasks}) => [kind, tasks])).toEqual([["by_date_then_continuous", 1]]);
    expect(bands[0]!.layers.map((layer) => [layer.date, layer.tasks, layer.x])).toEqual([
      ["2021-12-31", 1, axis.x(dayOf("2021-12-31"))],
    ]);
    expect(layout(one.slice(0, 1)).bands).toEqual([]);
  });
  test("draws a second band of what begins on a date, below the first", () => {
    const {bands, axis} = layout([...one, datedRow(13, "2022-06-01", "from_date")]);
    const [first, second] = bands;
    expect([second!.kind, second!.tasks, second!.layers[0]!.x]).toEqual([
      "from_date",
      1,
      axis.x(dayOf("2022-06-01")),
    ]);
    expect(second!.y).toBeGreaterThanOrEqual(first!.y + first!.height);
    expect(second!.label).toBe("自起始日期起 1 项");
  });
  test("marks the year of the document where it is on the axis", () => {
    const marked = (year: number | null) =>
      timelineLayout(one, {width: 1200, words: zh.charts.deadlines, documentYear: year});
    const {documentYear, axis} = marked(2021);
    expect(documentYear!.x).toBe(axis.x(dayOf("2021-01-01")));
    expect(documentYear!.width).toBe(round(axis.x(dayOf("2022-01-01")) - axis.x(dayOf("2021-01-01"))));
    expect(marked(1978).documentYear).toBeNull();
    expect(marked(null).documentYear).toBeNull();
  });
  test("puts a date decades after all others beside the axis", () => {
    const rows = [...monthlyRows(72, 24), datedRow(73, "2049-12-31"), datedRow(74, "2049-12-31")];
    const {far, groups, axis} = layout(rows);
    expect(groups).toHaveLength(24);
    expect([far!.from, far!.tasks, far!.label!.text]).toEqual(["2049-12-31", 2, "2049年12月31日"]);
    expect(far!.marks.every((mark) => mark.x > axis.x(axis.to))).toBe(true);
    expect(layout([...one, datedRow(13, "2049-12-31")]).far).toBeNull();
  });
  test("draws an axis of the document's year where only recurring tasks are", () => {
    const cycles = [{label: "每季度", months: 3, on: [], tasks: [{task_id: "list/1", task_no: 1}]}];
    const {groups, cycles: lanes} = timelineLayout([], {
      width: 1200,
      words: zh.charts.deadlines,
      documentYear: 2021,
      cycles,
    });
    expect(groups).toEqual([]);
    expect(lanes[0]!.ticks.length).toBeGreaterThanOrEqual(4);
  });
  test("stretches the axis to a day years later", () => {
    const {asOf, axis} = layout(one, 358, "2026-03-04");
    expect(asOf!.beyond).toBeNull();
    expect(axis.to).toBeGreaterThan(dayOf("2026-03-04"));
  });
  test("only points to a day that would press the dates together", () => {
    const months = monthlyRows(125, 40);
    expect(layout(months, 1200, "2022-08-15").asOf!.beyond).toBeNull();
    expect(layout(months, 1200, "2035-08-15").asOf!.beyond).toBe("right");
    expect(layout(months, 1200, "1999-08-15").asOf!.beyond).toBe("left");
  });
  test("keeps forty months apart where there is room, and takes them together where there is not", () => {
    expect(layout(monthlyRows(125, 40), 1200).groups).toHaveLength(40);
    expect(layout(monthlyRows(125, 40), 358).groups).toHaveLength(4);
  });
  test("counts what has no room for a mark", () => {
    const rows = Array.from({length: 500}, (_, i) => datedRow(i + 1, "2021-12-31"));
    const [group] = layout(rows, 358).groups;
    expect(group!.marks.length + group!.more!.tasks).toBe(500);
  });
  test("loses no task, overlaps nothing and keeps in the frame", () => {
    fc.assert(
      fc.property(
        anyDated,
        fc.constantFrom(1200, 920, 358),
        fc.option(fc.constantFrom("2004-01-01", "2020-06-30", "2050-01-01"), {nil: undefined}),
        (rows, width, today) => {
          const {groups: near, far, axisY, height, bands, top} = layout(rows, width, today);
          const groups = far ? [...near, far] : near;
          const drawn = groups.reduce((sum, group) => sum + group.marks.length + (group.more?.tasks ?? 0), 0);
          expect(drawn).toBe(rows.length);
          const boxes = groups.flatMap((group) => [...group.marks, ...(group.more ? [group.more] : [])]);
          for (const box of boxes) {
            expect(box.x).toBeGreaterThanOrEqual(0);
            expect(box.x + box.width).toBeLessThanOrEqual(width);
            expect(box.y).toBeGreaterThanOrEqual(top);
            expect(box.y + box.height).toBeLessThan(axisY);
          }
          boxes.sort((a, b) => a.y - b.y || a.x - b.x);
          boxes.forEach((box, i) => {
            const next = boxes[i + 1];
            if (next?.y === box.y) expect(box.x + box.width).toBeLessThanOrEqual(next.x + 0.02);
          });
          for (const band of bands) expect(band.y + band.height).toBeLessThan(height);
        },
      ),
    );
  });
});
