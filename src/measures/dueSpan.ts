import {type DeadlineKind, type DueSpan, dueSpans} from "../model/values.js";
import type {DeadlineDateRow} from "../queries/deadlineDates.js";

/** The tasks of a span of one kind. */
export interface DueKind {
  kind: DeadlineKind;
  tasks: number;
  /** Their first and last date, ISO, both inclusive; null of tasks without one. */
  first: string | null;
  last: string | null;
}

/** The tasks of a span. */
export interface DueNumber {
  span: DueSpan;
  /** 0 where the span is empty. */
  tasks: number;
  first: string | null;
  last: string | null;
  /** How many of them have the first date. */
  atFirst: number;
  /** The same by kind, in the order of the rows; their tasks add up. */
  kinds: DueKind[];
  /** True: no task of another span has a date from the first to the last, so that these two name its tasks. */
  isAlone: boolean;
}

const dayOf = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

/**
 * The one definition of what is overdue and of what is due when, in days after `day`. A task is overdue from the day after
 * its date on: on its date itself it is due within 30 days. The 30th, 90th and 365th day belong to the nearer span. What
 * begins on the day has begun.
 */
export function spanOf(
  {deadline_kind, deadline_date}: Pick<DeadlineDateRow, "deadline_kind" | "deadline_date">,
  day: string,
): DueSpan {
  if (deadline_date === null) return "undated";
  const days = dayOf(deadline_date) - dayOf(day);
  if (deadline_kind === "from_date") return days <= 0 ? "begun" : "begins";
  if (days < 0) return "overdue";
  if (days <= 30) return "days30";
  if (days <= 90) return "days90";
  return days <= 365 ? "days365" : "later";
}

/**
 * The tasks of each span, seen from a day, empty ones too: the numbers add up to the tasks of the rows, and those from
 * `overdue` to `later` to the tasks that end on a date.
 */
export function dueNumbers(rows: readonly DeadlineDateRow[], day: string): Record<DueSpan, DueNumber> {
  const bySpan = new Map<DueSpan, DeadlineDateRow[]>();
  for (const row of rows) {
    const span = spanOf(row, day);
    bySpan.set(span, [...(bySpan.get(span) ?? []), row]);
  }
  const number = (span: DueSpan): DueNumber => {
    const own = bySpan.get(span) ?? [];
    const {first, last} = ends(own);
    const kinds = [...new Set(own.map((row) => row.deadline_kind))].map((kind): DueKind => {
      const ofKind = own.filter((row) => row.deadline_kind === kind);
      return {kind, tasks: total(ofKind), ...ends(ofKind)};
    });
    const between = (date: string | null) =>
      date !== null && first !== null && last !== null && date >= first && date <= last;
    return {
      span,
      tasks: total(own),
      first,
      last,
      atFirst: total(own.filter((row) => row.deadline_date === first)),
      kinds,
      isAlone: rows.every((row) => own.includes(row) || !between(row.deadline_date)),
    };
  };
  return Object.fromEntries(dueSpans.map((span) => [span, number(span)])) as Record<DueSpan, DueNumber>;
}

const total = (rows: readonly DeadlineDateRow[]) => rows.reduce((sum, row) => sum + row.tasks, 0);

function ends(rows: readonly DeadlineDateRow[]): {first: string | null; last: string | null} {
  const dates = rows.flatMap((row) => row.deadline_date ?? []).sort();
  return {first: dates[0] ?? null, last: dates.at(-1) ?? null};
}
