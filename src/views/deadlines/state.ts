import {type DeadlineKind, type DueSpan, deadlineKinds} from "../../model/values.js";
import {type Filters, isDate} from "../../state/filters.js";
import {type Option, oneOf} from "../chosen.js";
import type {Context} from "../view.js";

/** How the bars show the kinds: numbers of tasks one after the other, shares of each bar, or a column for each kind. */
export const barForms = ["count", "share", "columns"] as const;
export type BarForm = (typeof barForms)[number];

export const barSorts = ["total", "dated", "order"] as const;
export type BarSort = (typeof barSorts)[number];

/** What the table of departments may be sorted by beside its first column. */
export type NextSort = "official" | "next" | "atNext" | DueSpan | DeadlineKind | "tasks";

/** What the page of deadlines shows, and how. */
export interface DeadlinesState {
  /** The tasks that the page is about: those that the filters in force leave. */
  filters: Filters;
  /** The day from which is looked, ISO: the reader's own unless the URL names one; null in the build, which has no day. */
  day: string | null;
  /** True if the URL names the day. */
  isChosen: boolean;
  bars: BarForm;
  /** Order of the departments, and of the sections. */
  sort: BarSort;
  sectionSort: BarSort;
  next: NextSort;
  /** True: the table shows every department. */
  allDepartments: boolean;
}

/** Reads the state from the parameters of the URL; a value that is not known means nothing. */
export function deadlinesState({
  search,
  within,
  browser,
}: Pick<Context, "search" | "within" | "browser">): DeadlinesState {
  const one = <V extends string>(name: string, known: readonly V[], otherwise: V): V =>
    known.find((value) => value === search.get(name)) ?? otherwise;
  const asked = search.get("day") ?? "";
  return {
    filters: within,
    day: isDate(asked) ? asked : (browser?.today() ?? null),
    isChosen: isDate(asked),
    bars: one("bars", barForms, "count"),
    sort: one("sort", barSorts, "total"),
    sectionSort: one("sections", barSorts, "order"),
    next: one("next", nextSorts, "next"),
    allDepartments: search.get("rows") === "all",
  };
}

/** Kinds of deadline in bars: those with a date from the common start on, those without one after them. */
export const barKinds: readonly DeadlineKind[] = [
  "by_date",
  "by_date_then_continuous",
  "from_date",
  "recurring",
  "relative",
  "other",
  "missing",
  "continuous",
];

/** Spans of tasks that end on a date, as they follow each other. */
export const endSpans = ["overdue", "days30", "days90", "days365", "later"] as const satisfies DueSpan[];
/** Spans of tasks that begin on a date. */
export const beginSpans = ["begun", "begins"] as const satisfies DueSpan[];

const nextSorts: readonly NextSort[] = [
  "official",
  "next",
  "atNext",
  ...endSpans,
  ...beginSpans,
  ...deadlineKinds,
  "tasks",
];

/** The parameters that this state is in. */
export const options: Readonly<Record<string, Option>> = {
  day: isDate,
  bars: oneOf(...barForms),
  sort: oneOf(...barSorts),
  sections: oneOf(...barSorts),
  next: oneOf(...nextSorts),
  rows: oneOf("all"),
};
