import {roles} from "../../model/values.js";
import type {DutyRow} from "../../queries/duties.js";
import type {Text} from "../../text/zh.js";

/** How the rows of a duty sheet are put together. */
export const dutyOrders = ["role", "section"] as const;
export type DutyOrder = (typeof dutyOrders)[number];

/** Rows under one heading; `heading` is null where all rows stand under none. */
export interface DutyGroup {
  key: string;
  heading: string | null;
  rows: readonly DutyRow[];
}

/**
 * The rows of a duty sheet in groups, those of a group in the order of the document: by role, strongest first, or by
 * section.
 */
export function dutyGroups(rows: readonly DutyRow[], order: DutyOrder, text: Text): DutyGroup[] {
  const group = (key: string, name: string, own: readonly DutyRow[]) => ({
    key,
    heading: text.departments.sheet.group(name, own.length),
    rows: own,
  });
  if (order === "role") {
    return roles
      .map((role) =>
        group(
          role,
          text.roles[role],
          rows.filter((row) => row.role === role),
        ),
      )
      .filter((each) => each.rows.length > 0);
  }
  const sections = [...new Set(rows.map((row) => row.section_order))];
  if (sections.length === 1 && sections[0] === null) return [{key: "", heading: null, rows}];
  return sections.map((section) => {
    const own = rows.filter((row) => row.section_order === section);
    return group(String(section ?? ""), own[0]!.section ?? text.departments.sections.noSection, own);
  });
}
