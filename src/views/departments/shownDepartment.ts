import type {DepartmentRow} from "../../queries/departments.js";
import type {ListRow} from "../../queries/listInfo.js";

/** A department with all others of its list, in official order. */
export interface ShownDepartment {
  shown: DepartmentRow;
  rows: readonly DepartmentRow[];
  list: ListRow;
}
