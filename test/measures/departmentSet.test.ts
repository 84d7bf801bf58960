import {expect, it} from "vitest";
import {departmentSetsOf} from "../../src/measures/departmentSet.ts";

it("departmentSetsOf gathers the members of each set in their order", () => {
  const row = (set_no: number, department: string, exactly: number, including: number) => ({
    ...{set_no, department, exactly, including},
    size: set_no,
  });
  expect(departmentSetsOf([row(1, "乙局", 4, 5), row(2, "甲局", 1, 2), row(2, "乙局", 1, 2)])).toEqual([
    {departments: ["乙局"], exactly: 4, including: 5},
    {departments: ["甲局", "乙局"], exactly: 1, including: 2},
  ]);
  expect(departmentSetsOf([])).toEqual([]);
});
