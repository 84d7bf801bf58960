import fc from "fast-check";
import {describe, expect, test} from "vitest";
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
    expect(bands!.tasks).toBe(1);
    expect(bands!.layers.map((layer) => [layer.date, layer.tasks, layer.x])).toEqual([
      ["2021-12-31", 1, axis.x(dayOf("2021-12-31"))],
    ]);
    expect(layout(one.slice(0, 1)).bands).toBeNull();
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
          const {groups, axisY, height, bands, top} = layout(rows, width, today);
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
          if (bands) expect(bands.y + bands.height).toBeLessThan(height);
        },
      ),
    );
  });
});
