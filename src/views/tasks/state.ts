import {anything, type Option, oneOf, someOf} from "../chosen.js";

/** The columns that a table of tasks may have, in order; number and task are always there. */
export const taskColumns = [
  "no",
  "section",
  "task",
  "parties",
  "clause",
  "pattern",
  "deadline",
  "date",
  "findings",
  "line",
] as const;
export type TaskColumn = (typeof taskColumns)[number];
export const usualColumns: readonly TaskColumn[] = ["no", "task", "parties", "deadline", "findings"];
const fixed: readonly TaskColumn[] = ["no", "task"];
/** The columns that the reader may take away or bring. */
export const optionalColumns = taskColumns.filter((column) => !fixed.includes(column));

/** What tasks are sorted by, with ties in the order of the document; the first is the usual one. */
export const taskSorts = ["document", "parties", "date", "findings"] as const;
export type TaskSort = (typeof taskSorts)[number];

/** What the page of tasks shows beside its filters. */
export interface TasksState {
  /** As typed. */
  query: string;
  sort: TaskSort;
  /** True: the last first. */
  descending: boolean;
  columns: readonly TaskColumn[];
  /** Id of the task that is open; null for none. */
  task: string | null;
}

/** The parameters that this state is in. */
export const options: Readonly<Record<string, Option>> = {
  q: anything,
  sort: (text) => oneOf(...taskSorts)(text.replace(/^-/, "")),
  columns: (text) => text === "" || someOf(...taskColumns)(text),
  task: anything,
};

/** Reads the state from the parameters of the URL; a value that is not known means nothing. */
export function tasksState(search: URLSearchParams): TasksState {
  const sort = search.get("sort") ?? "";
  const named = search.get("columns")?.split(",") ?? usualColumns;
  return {
    query: search.get("q") ?? "",
    sort: taskSorts.find((known) => known === sort.replace(/^-/, "")) ?? "document",
    descending: sort.startsWith("-"),
    columns: taskColumns.filter((column) => fixed.includes(column) || named.includes(column)),
    task: search.get("task"),
  };
}

/** A sort as the URL names it; null for the usual one. */
export const sortParameter = (sort: TaskSort, descending: boolean): string | null =>
  sort === "document" && !descending ? null : `${descending ? "-" : ""}${sort}`;

/** Columns as the URL names them; null for the usual ones. */
export function columnsParameter(columns: readonly TaskColumn[]): string | null {
  const some = taskColumns.filter((column) => columns.includes(column) && !fixed.includes(column));
  const usual = usualColumns.filter((column) => !fixed.includes(column));
  return some.join() === usual.join() ? null : some.join();
}
