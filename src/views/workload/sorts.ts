import {sectionOrdinals, withOrdinal} from "../../layout/sectionOrdinals.js";
import type {WorkloadSort} from "../../layout/workloadOrder.js";
import type {SectionRow} from "../../queries/sections.js";
import type {Text} from "../../text/zh.js";
import type {ChoiceGroup} from "../controls.js";

/** The orders of rows that do not depend on a column; the first is the one that the page comes with. */
export const plainSorts = ["total", "official", "name", "similar"] as const;

/**
 * The order of rows that a text in the URL means: `official`, `section-2`, `subsection-12`. By total for any other
 * text, and for a column that the list does not have.
 */
export function sortNamed(text: string | null, headings: readonly SectionRow[]): WorkloadSort {
  const plain = plainSorts.find((sort) => sort === text);
  if (plain) return plain;
  const [, level, digits] = /^(section|subsection)-(\d{1,9})$/.exec(text ?? "") ?? [];
  const order = Number(digits);
  const own = headings.find(
    (row) => (level === "section" ? row.section_order : row.subsection_order) === order,
  );
  if (!level || !own || own.section_order === null) return "total";
  return level === "section" ? {section: order} : {section: own.section_order, subsection: order};
}

/** The text of an order of rows in the URL; it also stands for the order by total, which the URL leaves out. */
export function sortText(sort: WorkloadSort): string {
  if (typeof sort === "string") return sort;
  return sort.subsection == null ? `section-${sort.section}` : `subsection-${sort.subsection}`;
}

/** The columns by which rows can be sorted: all sections, and the subsections of those that are open. */
export function columnSorts(
  {open, sort}: {open: ReadonlySet<number>; sort: WorkloadSort},
  headings: readonly SectionRow[],
  names: ReadonlyMap<number, string>,
  text: Text,
): ChoiceGroup<string>[] {
  const ordinals = sectionOrdinals(names, text.charts.workload.ordinal);
  const chosen = sortText(sort);
  const choices = [...names].flatMap(([section, name]) => {
    const ordinal = ordinals.get(section)!;
    const within = headings.flatMap((row) => {
      if (row.section_order !== section || row.subsection_order === null) return [];
      const value = sortText({section, subsection: row.subsection_order});
      return open.has(section) || value === chosen ? [{value, label: `　${row.subsection}`}] : [];
    });
    return [{value: sortText({section}), label: withOrdinal(name, ordinal)}, ...within];
  });
  return choices.length > 0 ? [{label: text.workload.columnSorts, choices}] : [];
}
