import {expect, test} from "vitest";
import {percent} from "../../src/measures/percent.ts";

test("percent is whole, but neither none of something nor all of less", () => {
  const cases: [number, number, number][] = [
    [1, 3, 33],
    [2, 3, 67],
    [0, 8, 0],
    [8, 8, 100],
    [3, 1000, 0.3],
    [1, 100_000, 0.1],
    [999, 1000, 99.9],
    [99_999, 100_000, 99.9],
  ];
  for (const [part, whole, share] of cases)
    expect([part, whole, percent(part, whole)]).toEqual([part, whole, share]);
});
