import {expect, it} from "vitest";
import type {DepartmentDateRow} from "../../../src/queries/deadlineDates.ts";
import {kindsOfDepartments} from "../../../src/views/deadlines/kindsOfDepartments.ts";

const row = (
  department: string,
  deadline_kind: DepartmentDateRow["deadline_kind"],
  deadline_date: string | null,
  tasks: number,
): DepartmentDateRow => ({
  department,
  short_name: department.slice(1),
  department_order: department === "市法院" ? 1 : 2,
  deadline_kind,
  deadline_date,
  tasks,
});

it("kindsOfDepartments adds up the dates of each kind, kinds in the model's order", () => {
  const rows = [
    row("市法院", "by_date", "2021-06-30", 2),
    row("市法院", "by_date", "2021-12-31", 3),
    row("市法院", "by_date", null, 1),
    row("市法院", "continuous", null, 4),
    row("市公安局", "missing", null, 5),
  ];
  expect(kindsOfDepartments(rows).map((each) => Object.values(each))).toEqual([
    ["市法院", "法院", 1, "continuous", 4, 0],
    ["市法院", "法院", 1, "by_date", 6, 5],
    ["市公安局", "公安局", 2, "missing", 5, 0],
  ]);
});
