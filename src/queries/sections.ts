import type {Query} from "../engine/database.js";
import type {Filters} from "../state/filters.js";
import {bindList, inList} from "./selected.js";

/** One row per subsection, or per section where it has none. */
export interface SectionRow {
  section_order: number | null;
  section: string | null;
  subsection_order: number | null;
  subsection: string | null;
  tasks: number;
}

/** The headings of the list in order, with all their tasks, whatever else is filtered: what a control offers. */
export const sections: Query<Filters, SectionRow> = {
  name: "sections",
  sql: `
SELECT section_order, section, subsection_order, subsection, CAST(COUNT(*) AS INT) AS tasks
FROM tasks
WHERE ${inList}
GROUP BY section_order, section, subsection_order, subsection
ORDER BY section_order NULLS LAST, section, subsection_order NULLS LAST, subsection`,
  bind: bindList,
};
