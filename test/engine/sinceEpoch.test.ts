import {describe, expect, test} from "vitest";
import {dayNumber, momentNumber} from "../../src/engine/sinceEpoch.ts";

describe("dayNumber", () => {
  test.each([
    ["1970-01-01", 0],
    ["1969-12-31", -1],
    ["1972-02-29", 789],
    ["2000-03-01", 11_017],
    ["1600-02-29", -135_081],
    ["0001-01-01", -719_162],
    ["0001-12-31 (BC)", -719_163],
    ["12000-03-01", 3_663_442],
    ["infinity", 2_147_483_647],
    ["-infinity", -2_147_483_647],
  ])("counts %s as %d", (text, days) => {
    expect(dayNumber(text)).toBe(days);
  });

  test("refuses what is no day", () => {
    expect(() => dayNumber("2024-2-29")).toThrow('"2024-2-29" is no day');
  });
});

describe("momentNumber", () => {
  test.each([
    ["1970-01-01 00:00:00", 0n],
    ["1970-01-02 01:02:03.5", 90_123_500_000n],
    ["1970-01-01 00:00:00.000001+00", 1n],
    ["1969-12-31 23:59:59", -1_000_000n],
    ["0001-12-31 (BC) 00:00:00", -62_135_683_200_000_000n],
    ["infinity", 9_223_372_036_854_775_807n],
  ])("counts %s as %d", (text, microseconds) => {
    expect(momentNumber(text)).toBe(microseconds);
  });

  test("refuses what is no moment", () => {
    expect(() => momentNumber("2024-02-29")).toThrow('"2024-02-29" is no moment');
    expect(() => momentNumber("2024-02-29 01:02:03+08")).toThrow("is no moment");
  });
});
