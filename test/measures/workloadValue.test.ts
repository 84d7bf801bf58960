import {describe, expect, test} from "vitest";
import {printedValue, roundedValue, shortValue} from "../../src/measures/printedValue.ts";
import {defaultWeights, type WorkloadMeasure} from "../../src/measures/workloadMeasures.ts";
import {countedRoles, isShown, totalMeasure, workloadValue} from "../../src/measures/workloadValue.ts";

const tally = (lead: number, sole: number, shared: number, support: number) => ({
  lead,
  sole,
  shared,
  support,
});
/** 6 tasks of the row's 8 and the column's 7, of 16 in all. */
const cell = {
  own: tally(3, 2, 1, 0),
  row: tally(3, 2, 3, 0),
  column: tally(3, 2, 2, 0),
  all: tally(7, 2, 6, 1),
};

describe("workloadValue", () => {
  test.each<[WorkloadMeasure, number]>([
    ["tasks", 6],
    // 3·3 + 2·3 + 1·1
    ["load", 16],
    // 6 of 8
    ["row", 75],
    // 6 of 7
    ["column", 85.714],
    // As in the test of adjustedResidual.
    ["residual", 2.5198],
  ])("of %s is %d", (measure, expected) => {
    expect(workloadValue(measure, cell, defaultWeights)).toBeCloseTo(expected, 3);
  });
  test("takes the weights asked for, in the load only", () => {
    const weights = {lead: 1, sole: 0.5, shared: 2, support: 4};
    expect(workloadValue("load", cell, weights)).toBe(6);
    expect(workloadValue("load", {...cell, own: tally(0, 1, 1, 1)}, weights)).toBe(6.5);
    expect(workloadValue("tasks", {...cell, own: tally(0, 1, 1, 1)}, weights)).toBe(3);
  });
  test("says nothing where it would divide by nothing", () => {
    const zero = tally(0, 0, 0, 0);
    const empty = {own: zero, row: zero, column: zero, all: zero};
    for (const measure of ["row", "column", "residual"] as const)
      expect(workloadValue(measure, empty, defaultWeights)).toBeNull();
    expect(workloadValue("load", empty, defaultWeights)).toBe(0);
  });
});

describe("countedRoles", () => {
  test("are only those that lead for leads, whatever is chosen", () => {
    expect(countedRoles({measure: "leads", roles: ["lead", "shared"]})).toEqual(["lead"]);
    expect(countedRoles({measure: "leads", roles: ["shared"]})).toEqual(["lead"]);
    expect(countedRoles({measure: "load", roles: ["lead", "shared"]})).toEqual(["lead", "shared"]);
  });
});

describe("totalMeasure", () => {
  test("is of tasks, but where they are weighed, or only those led are counted", () => {
    expect((["tasks", "leads", "load", "row", "column", "residual"] as const).map(totalMeasure)).toEqual([
      "tasks",
      "leads",
      "load",
      "tasks",
      "tasks",
      "tasks",
    ]);
  });
});

describe("isShown", () => {
  test("leaves noughts and nothing blank", () => {
    expect(isShown("tasks", 0, 0)).toBe(false);
    expect(isShown("tasks", 1, 1)).toBe(true);
    expect(isShown("load", 2, 0)).toBe(false);
    expect(isShown("row", 0, null)).toBe(false);
  });
  test("shows a residual of 2 or more where there is no task, and any where there is one", () => {
    expect(isShown("residual", 0, -1.99)).toBe(false);
    expect(isShown("residual", 0, -2)).toBe(true);
    expect(isShown("residual", 1, 0)).toBe(true);
    expect(isShown("residual", 1, null)).toBe(false);
  });
});

describe("printedValue", () => {
  test.each<[WorkloadMeasure, number, string]>([
    ["tasks", 12, "12"],
    ["load", 12.5, "12.5"],
    ["load", 12, "12"],
    ["load", 0.30000000000000004, "0.3"],
    ["load", 0.01, "0.1"],
    ["row", 27.27, "27"],
    ["row", 0.33, "0.3"],
    ["row", 0.01, "0.1"],
    ["row", 99.7, "99"],
    ["row", 100, "100"],
    ["column", 0.5, "1"],
    ["residual", 2.345, "+2.3"],
    ["residual", -1.06, "−1.1"],
    ["residual", 3, "+3.0"],
    ["residual", -0.04, "0.0"],
  ])("of %s %d is %s", (measure, value, expected) => {
    expect(printedValue(measure, value)).toBe(expected);
  });
  test("has a plain number behind it", () => {
    expect(roundedValue("residual", -1.06)).toBe(-1.1);
    expect(Object.is(roundedValue("residual", -0.04), 0)).toBe(true);
    expect(roundedValue("load", 12.5)).toBe(12.5);
  });
  test("is shorter where there is no room", () => {
    expect(shortValue("residual", -12.4)).toBe("−12");
    expect(shortValue("residual", 1.6)).toBe("+2");
    expect(shortValue("residual", -0.4)).toBe("0");
    expect(shortValue("load", 112.5)).toBe("113");
  });
});
