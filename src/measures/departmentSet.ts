import type {DepartmentSetRow} from "../queries/departmentSets.js";

/** Departments that are all of at least one task's. */
export interface DepartmentSet {
  /** Canonical names, in official order. */
  departments: readonly string[];
  /** Tasks whose departments are these and no other. */
  exactly: number;
  /** Tasks that have all of these departments, whatever others. */
  including: number;
}

/** Rows of set × member as sets, in the order of the rows. */
export function departmentSetsOf(rows: readonly DepartmentSetRow[]): DepartmentSet[] {
  const sets = new Map<number, {departments: string[]; exactly: number; including: number}>();
  for (const {set_no, department, exactly, including} of rows) {
    const set = sets.get(set_no);
    if (set) set.departments.push(department);
    else sets.set(set_no, {departments: [department], exactly, including});
  }
  return [...sets.values()];
}
