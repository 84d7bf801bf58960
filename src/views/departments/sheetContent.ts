import {roles} from "../../model/values.js";
import type {DepartmentRow} from "../../queries/departments.js";
import type {DutyRow} from "../../queries/duties.js";
import type {ListRow} from "../../queries/listInfo.js";
import type {Text} from "../../text/zh.js";
import {deadlineCounts} from "./deadlineCounts.js";

/** What a duty sheet says over its table, and its rows in the order of the document. */
export interface SheetContent {
  heading: string;
  list: string;
  total: string;
  duties: readonly DutyRow[];
  shortName: string;
  year: number | null;
  /** Parts of the name that its files get. */
  file: readonly string[];
}

/** The duty sheet of a department, of its tasks in the whole list. */
export function sheetContent(
  shown: DepartmentRow,
  list: ListRow,
  duties: readonly DutyRow[],
  text: Text,
): SheetContent {
  const own = text.departments.sheet;
  const byRole = roles
    .filter((role) => shown[role] > 0)
    .map((role) => ({name: text.roles[role], tasks: shown[role]}));
  const {dated, missing} = deadlineCounts(duties);
  return {
    heading: own.heading(shown.department),
    list: own.list(list),
    total: [own.total(duties.length, byRole), own.dated(dated, missing)].filter(Boolean).join("。"),
    duties,
    shortName: shown.short_name,
    year: list.year,
    file: [own.name, shown.short_name, list.list_id],
  };
}
