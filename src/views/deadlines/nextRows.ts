import {type DueNumber, dueNumbers} from "../../measures/dueSpan.js";
import {type DeadlineKind, type DueSpan, deadlineKinds} from "../../model/values.js";
import type {DepartmentDateRow} from "../../queries/deadlineDates.js";
import {beginSpans, endSpans, type NextSort} from "./state.js";

/** A department with what it owes by when. */
export interface NextRow {
  department: string;
  shortName: string;
  /** By span, seen from the day; null in the build, which has no day. */
  due: Record<DueSpan, DueNumber> | null;
  /** The next date that is not over, ISO, and its tasks; null where there is none. */
  next: {date: string; tasks: number; number: DueNumber} | null;
  /** Tasks without a date by kind. */
  undated: ReadonlyMap<DeadlineKind, number>;
  /** Kinds of which there are tasks with a date too. */
  dated: ReadonlySet<DeadlineKind>;
  tasks: number;
}

/** A column of numbers. */
export type NextColumn = Exclude<NextSort, "official" | "next">;

/** The departments in official order. */
export function nextRows(rows: readonly DepartmentDateRow[], day: string | null): NextRow[] {
  const byDepartment = new Map<string, DepartmentDateRow[]>();
  for (const row of rows) {
    const own = byDepartment.get(row.department);
    if (own) own.push(row);
    else byDepartment.set(row.department, [row]);
  }
  return [...byDepartment].map(([department, own]): NextRow => {
    const due = day === null ? null : dueNumbers(own, day);
    const span = due && endSpans.slice(1).find((each) => due[each].tasks > 0);
    const number = span ? due[span] : null;
    return {
      department,
      shortName: own[0]!.short_name,
      due,
      next: number && {date: number.first!, tasks: number.atFirst, number: nextDate(own, number.first!)},
      undated: new Map(
        own.filter((row) => row.deadline_date === null).map((row) => [row.deadline_kind, row.tasks]),
      ),
      dated: new Set(own.filter((row) => row.deadline_date !== null).map((row) => row.deadline_kind)),
      tasks: own.reduce((sum, row) => sum + row.tasks, 0),
    };
  });
}

/** The tasks of one date, as the number of a span of that date alone. */
function nextDate(rows: readonly DepartmentDateRow[], date: string): DueNumber {
  // Seen from its own day a date is within 30 days, and so are those after it, which are left out.
  return dueNumbers(
    rows.filter((row) => row.deadline_date === date),
    date,
  ).days30;
}

/** The columns that have a number in any row, in order; those of what is due always. */
export function nextColumns(rows: readonly NextRow[]): NextColumn[] {
  const begins = rows.some(({dated}) => dated.has("from_date"));
  const undated = deadlineKinds.filter((kind) => rows.some((row) => row.undated.has(kind)));
  return ["atNext", ...endSpans, ...(begins ? beginSpans : []), ...undated, "tasks"];
}

/** The number in a column; null while nobody knows the day. */
export function numberOf({due, next, undated, tasks}: NextRow, column: NextColumn): number | null {
  if (column === "tasks") return tasks;
  if (isKind(column)) return undated.get(column) ?? 0;
  if (due === null) return null;
  return column === "atNext" ? (next?.tasks ?? 0) : due[column].tasks;
}

/** True for a column of tasks without a date. */
export const isKind = (column: NextColumn): column is DeadlineKind =>
  deadlineKinds.some((kind) => kind === column);

/**
 * The nearest date first, those without one by what is overdue; or the greatest number first; of equals and without a
 * number by the official order.
 */
export function sortedRows(rows: readonly NextRow[], sort: NextSort): NextRow[] {
  if (sort === "official") return [...rows];
  if (sort === "next") {
    const place = ({next}: NextRow) => next?.date ?? "~";
    const overdue = ({due}: NextRow) => due?.overdue.tasks ?? 0;
    return [...rows].sort((a, b) =>
      place(a) === place(b) ? overdue(b) - overdue(a) : place(a) < place(b) ? -1 : 1,
    );
  }
  return [...rows].sort((a, b) => (numberOf(b, sort) ?? 0) - (numberOf(a, sort) ?? 0));
}
