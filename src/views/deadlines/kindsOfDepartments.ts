import {group} from "d3-array";
import {type DeadlineKind, deadlineKinds} from "../../model/values.js";
import type {DepartmentDateRow} from "../../queries/deadlineDates.js";

/** One row per department × kind of deadline with at least one task. */
export interface DepartmentKindRow {
  department: string;
  short_name: string;
  department_order: number;
  deadline_kind: DeadlineKind;
  tasks: number;
  /** Of these, tasks with a date. */
  dated: number;
}

/** Adds up the dates of each kind; departments as they come, kinds in the model's order. */
export function kindsOfDepartments(rows: readonly DepartmentDateRow[]): DepartmentKindRow[] {
  const sum = (some: readonly DepartmentDateRow[]) => some.reduce((all, {tasks}) => all + tasks, 0);
  return [...group(rows, (row) => row.department).values()].flatMap((own) =>
    deadlineKinds.flatMap((deadline_kind) => {
      const {department, short_name, department_order} = own[0]!;
      const ofKind = own.filter((row) => row.deadline_kind === deadline_kind);
      if (ofKind.length === 0) return [];
      const dated = sum(ofKind.filter((row) => row.deadline_date !== null));
      return [{department, short_name, department_order, deadline_kind, tasks: sum(ofKind), dated}];
    }),
  );
}
