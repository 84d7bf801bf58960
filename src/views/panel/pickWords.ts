import {meetings} from "../../model/values.js";
import type {PartyRow} from "../../queries/parties.js";
import type {SectionRow} from "../../queries/sections.js";
import type {Filters} from "../../state/filters.js";
import type {Text} from "../../text/zh.js";
import {filterChips} from "../filterWords.js";
import {assignmentsOf} from "./taskGroups.js";

/**
 * What was picked, in words, who first: 市场监管局 · 一、强化制度约束. A department has its short name where one of the tasks
 * is there to give it.
 */
export function pickWords(
  filters: Filters,
  parties: readonly PartyRow[],
  headings: readonly SectionRow[],
  text: Text,
): string {
  const shortName = shortNameIn(parties);
  const named = {
    ...filters,
    all: filters.all.map(shortName),
    partner: filters.partner === null ? null : shortName(filters.partner),
  };
  const labels = filterChips(named, headings, text)
    // That only named departments count is said with their number.
    .filter(({key}) => key !== "named")
    .map(({key, label}) => ({key, label: key === "department" ? shortName(label) : label}));
  const who = labels.filter(({key}) => key === "department" || key === "group" || key === "all");
  const rest = labels.filter((each) => !who.includes(each));
  return [...who, ...rest].map(({label}) => label).join(" · ") || text.tasks.all;
}

/** The short name of a department where one of the tasks is there to give it, its own otherwise. */
export const shortNameIn =
  (parties: readonly PartyRow[]) =>
  (name: string): string =>
    parties.find(({department}) => department === name)?.name ?? name;

/**
 * The filters of all tasks that two picked departments share, where some of them were picked by how the two meet; null
 * where they were not.
 */
export const wholePair = (filters: Filters): Filters | null =>
  filters.department !== null &&
  filters.partner !== null &&
  filters.relations.length > 0 &&
  filters.relations.length < meetings.length
    ? {...filters, relations: meetings}
    : null;

/**
 * Why a mark's number is not that of its tasks, where a chart counts a task once for each of its parties: that of the
 * totals of all departments. Empty where nothing needs to be said.
 */
export function assignmentWords(
  filters: Filters,
  tasks: number,
  parties: readonly PartyRow[],
  text: Text,
): string {
  const words = text.tasks.picked;
  if (filters.department !== null || filters.group !== null) return "";
  const assignments = assignmentsOf(parties, filters);
  if (assignments <= tasks) return "";
  return filters.named
    ? words.assignments(assignments, tasks)
    : words.assignmentsWithGroups(assignments, tasks);
}
