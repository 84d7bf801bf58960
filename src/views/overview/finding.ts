import type {Filters} from "../../state/filters.js";
import type {Linked, Sentence} from "../../text/sentence.js";
import {departmentHref, listHref, type PageName} from "../links.js";
import type {Context} from "../view.js";
import type {OverviewAnswers} from "./answers.js";

/** A sentence of the overview: what it says, and how much it weighs. */
export interface Finding {
  /** 0 to 1, see `weights.ts`. */
  weight: number;
  /** The beginning, which says it all; set in bold. */
  point: Sentence;
  rest: Sentence;
  /** What is shown only on demand: its heading and the end of the sentence. */
  more?: {heading: string; rest: Sentence};
}

/** Makes a sentence from the answers; null where there is nothing of the kind to say. */
export type FindingOf = (answers: OverviewAnswers, context: Context) => Finding | null;

/** Words that lead to these tasks of the list. */
export const toTasks = (text: string, filters: Partial<Filters>, context: Context): Linked => ({
  text,
  href: listHref("tasks", {...context.wholeList, ...filters}, context),
});

/** Words that lead to a page of the list. */
export const toPage = (text: string, page: PageName, context: Context): Linked => ({
  text,
  href: listHref(page, context.wholeList, context),
});

/** The name of a department, leading to its page. */
export const toDepartment = (row: {department: string; short_name: string}, context: Context): Linked => ({
  text: row.short_name,
  href: departmentHref(row, context),
});

/** The rest of the rows once these are taken away. */
export const without = <R>(rows: readonly R[], some: readonly R[]): R[] =>
  rows.filter((row) => !some.includes(row));
