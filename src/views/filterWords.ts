import {meetings} from "../model/values.js";
import type {SectionRow} from "../queries/sections.js";
import {type Filters, noFilters} from "../state/filters.js";
import type {Text} from "../text/zh.js";
import {findingName} from "./findingName.js";

/** One restriction in words, and what remains of the filters without it. */
export interface Chip {
  /** The filter that restricts, or the first of several that do so together. */
  key: keyof Filters;
  label: string;
  without: Filters;
}

/** The restrictions of the filters in words, in the order in which they are read; none for all tasks. */
export function filterChips(filters: Filters, sections: readonly SectionRow[], text: Text): Chip[] {
  const words = text.filters;
  const chips: Chip[] = [];
  const add = (label: string, key: keyof Filters, ...others: (keyof Filters)[]) => {
    const cleared = Object.fromEntries([key, ...others].map((each) => [each, noFilters[each]]));
    chips.push({key, label, without: {...filters, ...cleared}});
  };
  if (filters.task !== null) add(words.task(filters.task), "task");
  if (filters.section !== null) {
    const row = sections.find((section) => section.section_order === filters.section);
    const name = filters.section === 0 ? words.noSection : row?.section;
    add(name ?? words.section(filters.section), "section");
  }
  if (filters.subsection !== null) {
    const row = sections.find((section) => section.subsection_order === filters.subsection);
    const name = filters.subsection === 0 ? words.noSubsection : row?.subsection;
    add(name ?? words.subsection(filters.subsection), "subsection");
  }
  if (filters.department !== null) add(filters.department, "department");
  if (filters.kinds.length > 0)
    add(filters.kinds.map((kind) => text.departmentKinds[kind]).join("、"), "kinds");
  if (filters.group !== null) add(words.group(filters.group), "group");
  if (filters.partner !== null) add(words.partner(filters.partner), "partner");
  if (filters.relations.length > 0) {
    const ways = filters.relations.map((meeting) => text.meetings[meeting]);
    add(ways.length < meetings.length ? ways.join("、") : words.anyMeeting, "relations");
  }
  if (filters.all.length > 0) add((filters.only ? words.exactly : words.all)(filters.all), "all", "only");
  if (filters.roles.length > 0) add(filters.roles.map((role) => text.roles[role]).join("、"), "roles");
  if (filters.pattern !== null) add(text.patterns[filters.pattern], "pattern");
  if (filters.deadlineKind !== null) add(text.deadlineKinds[filters.deadlineKind], "deadlineKind");
  if (filters.dated) add(words.dated, "dated");
  if (filters.date !== null) add(words.date(filters.date, filters.until), "date", "until");
  if (filters.blank) add(words.blank, "blank");
  if (filters.written) add(words.written, "written");
  if (filters.parties !== null) add(words.parties(filters.parties), "parties");
  if (filters.named) add(words.named, "named");
  if (filters.unnamed) add(words.unnamed, "unnamed");
  if (filters.finding !== null) add(words.finding(findingName(filters.finding, text)), "finding");
  return chips;
}

/** The sections' names by their order, in order; empty for a list without sections. */
export function sectionNames(
  headings: readonly Pick<SectionRow, "section_order" | "section">[],
): Map<number, string> {
  const names = new Map<number, string>();
  for (const {section_order, section} of headings) {
    if (section_order !== null && section !== null) names.set(section_order, section);
  }
  return names;
}

/** The filters in force before a sentence, so that it is true when it is read alone; nothing where there are none. */
export const amongFilters = (limits: readonly string[], text: Text): string =>
  limits.length > 0 ? `${text.filters.among(limits.join("、"))}：` : "";
