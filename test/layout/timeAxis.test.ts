import {describe, expect, test} from "vitest";
import {dayAt, dayOf, partsOf, timeAxis} from "../../src/layout/timeAxis.ts";
import {zh} from "../../src/text/zh.ts";

const axis = (from: string, to: string, width = 1200) =>
  timeAxis(dayOf(from), dayOf(to), 0, width, zh.charts.deadlines);
const labels = (tier: 0 | 1, drawn: ReturnType<typeof axis>) =>
  drawn.labels.filter((label) => label.tier === tier).map((label) => label.text);

describe("dayOf", () => {
  test("counts UTC days, and is undone by partsOf", () => {
    expect(dayOf("1970-01-02")).toBe(1);
    expect(dayOf("2024-03-01") - dayOf("2024-02-28")).toBe(2);
    expect(partsOf(dayOf("2021-12-31"))).toEqual({year: 2021, month: 12, day: 31});
    expect(dayAt(2021, 13)).toBe(dayOf("2022-01-01"));
  });
});

describe("timeAxis", () => {
  test("shows a year around a single date, by months", () => {
    const drawn = axis("2021-12-31", "2021-12-31");
    expect(partsOf(drawn.from)).toEqual({year: 2021, month: 7, day: 1});
    expect(partsOf(drawn.to)).toEqual({year: 2022, month: 7, day: 1});
    expect(labels(0, drawn)).toEqual([
      "7月",
      "8月",
      "9月",
      "10月",
      "11月",
      "12月",
      "1月",
      "2月",
      "3月",
      "4月",
      "5月",
      "6月",
    ]);
    expect(labels(1, drawn)).toEqual(["2021年", "2022年"]);
  });
  test("goes over to quarters, and to years", () => {
    expect(labels(0, axis("2021-01-31", "2024-04-30"))).toContain("四季度");
    const decades = axis("2000-01-01", "2030-01-01");
    expect(labels(0, decades)).toEqual([]);
    expect(decades.tiers).toBe(1);
  });
  test("skips years where they are many", () => {
    const drawn = axis("1900-01-01", "2030-01-01", 358);
    expect(drawn.ticks.length).toBeLessThan(12);
  });
  test("is true: days are as wide everywhere", () => {
    const drawn = axis("2021-01-31", "2024-04-30");
    const day = (iso: string) => drawn.x(dayOf(iso));
    expect(day("2022-01-01") - day("2021-01-31")).toBeCloseTo(day("2024-01-01") - day("2023-01-31"), 1);
  });
});
