import {describe, expect, test} from "vitest";
import {dayOf, partsOf, timeAxis} from "../../src/layout/timeAxis.ts";
import {cycleDays, cycleLanes} from "../../src/layout/timeCycles.ts";
import {zh} from "../../src/text/zh.ts";

const days = (months: number, from: string, to: string, ...on: {month: number; day: number | null}[]) =>
  cycleDays({months, on}, dayOf(from), dayOf(to)).map((day) => {
    const {year, month, day: ofMonth} = partsOf(day);
    return `${year}-${month}-${ofMonth}`;
  });

describe("cycleDays", () => {
  test("are the last days of the periods, both ends included", () => {
    expect(days(3, "2023-03-31", "2023-12-31")).toEqual([
      "2023-3-31",
      "2023-6-30",
      "2023-9-30",
      "2023-12-31",
    ]);
    expect(days(12, "2023-01-01", "2025-06-30")).toEqual(["2023-12-31", "2024-12-31"]);
    expect(days(6, "2023-07-01", "2024-01-01")).toEqual(["2023-12-31"]);
    expect(days(1, "2024-01-01", "2024-12-31")).toHaveLength(12);
  });
  test("are the days that are written, in a leap year too", () => {
    expect(days(12, "2023-01-01", "2024-12-31", {month: 2, day: null}, {month: 6, day: 15})).toEqual([
      "2023-2-28",
      "2023-6-15",
      "2024-2-29",
      "2024-6-15",
    ]);
  });
});

describe("cycleLanes", () => {
  const axis = (to: string) => timeAxis(dayOf("2021-01-01"), dayOf(to), 4, 344, zh.charts.deadlines);
  const tasks = Array.from({length: 40}, (_, i) => ({task_id: `list/${i}`, task_no: i + 1}));
  const cycle = {label: "每月", months: 1, on: [], tasks};
  test("keep all their marks in the frame, in rows", () => {
    const [lane] = cycleLanes([cycle], axis("2021-12-31"), {width: 358, top: 100});
    expect(lane!.marks).toHaveLength(40);
    expect(Math.max(...lane!.marks.map((mark) => mark.x + mark.width))).toBeLessThanOrEqual(358);
    expect(lane!.tickY).toBeGreaterThan(lane!.marks.at(-1)!.y + 18);
  });
  test("run together where the times are too dense, and follow each other", () => {
    const [one, two] = cycleLanes([cycle, {...cycle, months: 12}], axis("2040-12-31"), {width: 358, top: 0});
    expect([one!.isDense, two!.isDense]).toEqual([true, false]);
    expect(two!.labelY).toBeGreaterThan(one!.bottom);
  });
});
