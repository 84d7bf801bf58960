import {ascending, rollup, sum} from "d3-array";
import type {WorkloadRow} from "../queries/workload.js";

/** By number of tasks in all or in one column, greatest first; in official order; or by name. */
export type WorkloadSort = "total" | "official" | "name" | {section: number; subsection?: number | null};

export interface WorkloadDepartment {
  department: string;
  short_name: string;
  /** Null for a group without a name: these stand last. */
  department_order: number | null;
}

const names = new Intl.Collator("zh-Hans-CN");

/** The departments of `rows`, each once, sorted by what they have in `counted`; ties stand in official order. */
export function workloadOrder(
  rows: readonly WorkloadRow[],
  counted: readonly WorkloadRow[],
  sort: WorkloadSort,
): WorkloadDepartment[] {
  const departments = new Map<string, WorkloadDepartment>();
  for (const {department, short_name, department_order} of rows)
    departments.set(department, {department, short_name, department_order});
  const inColumn = (row: WorkloadRow) =>
    typeof sort === "string" ||
    (row.section_order === sort.section &&
      (sort.subsection == null || row.subsection_order === sort.subsection));
  const tasks = rollup(
    counted.filter(inColumn),
    (own) => sum(own, (row) => row.tasks),
    (row) => row.department,
  );
  const official = (a: WorkloadDepartment, b: WorkloadDepartment) =>
    (a.department_order ?? Number.MAX_VALUE) - (b.department_order ?? Number.MAX_VALUE) ||
    ascending(a.department, b.department);
  return [...departments.values()].sort((a, b) => {
    if (sort === "official") return official(a, b);
    if (sort === "name") return names.compare(a.short_name, b.short_name) || official(a, b);
    return (tasks.get(b.department) ?? 0) - (tasks.get(a.department) ?? 0) || official(a, b);
  });
}
