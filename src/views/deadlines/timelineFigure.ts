import {deadlineTimeline} from "../../charts/deadlineTimeline.js";
import {questionOf} from "../../engine/script.js";
import {
  type DatedTaskRow,
  datedTasks,
  type RecurringTaskRow,
  recurringTasks,
} from "../../queries/deadlines.js";
import type {ListRow} from "../../queries/listInfo.js";
import type {Text} from "../../text/zh.js";
import {figure} from "../figure.js";
import {amongFilters} from "../filterWords.js";
import {markFilters} from "../markFilters.js";
import type {Part, Root} from "../part.js";
import type {Context} from "../view.js";
import {calendarFile} from "./calendarFile.js";
import type {Cycles} from "./cycles.js";
import type {DeadlinesState} from "./state.js";

/** What the time axis shows. */
export interface TimelineContent {
  rows: readonly DatedTaskRow[];
  recurring: readonly RecurringTaskRow[];
  cycles: Cycles["cycles"];
  /** How many tasks there are, with a date or without. */
  tasks: number;
  list: ListRow;
  /** The restrictions in force, in words. */
  inForce: readonly string[];
}

/** The time axis with all that stands around it. */
export function timelineFigure(
  root: Root,
  {rows, recurring, cycles, tasks, list, inForce}: TimelineContent,
  {day, filters}: DeadlinesState,
  context: Context,
): Part {
  const {text} = context;
  const {timeline, columns} = text.deadlines;
  const onLanes = cycles.reduce((sum, cycle) => sum + cycle.tasks.length, 0);
  const limits = [...inForce, timeline.asOf(day)];
  const notes = [
    list.year !== null && rows.length + onLanes > 0 ? timeline.year(list.year) : "",
    onLanes > 0 ? timeline.cycleNote : "",
  ];
  return figure(
    root,
    "timeline",
    {
      chart: "deadlineTimeline",
      title: timeline.title,
      finding: amongFilters(inForce, text) + finding(rows, tasks, text),
      description: timeline.description(rows.length, onLanes) + notes.join(""),
      source: text.figure.source(list, limits.join("；")),
      file: [timeline.file, list.list_id, ...inForce],
      data: {
        columns: [columns.no, columns.task, columns.section, columns.date, columns.deadline],
        rows: [...rows, ...recurring].map((row): (string | number | null)[] => [
          row.task_no,
          row.task,
          row.section,
          dateOf(row),
          row.deadline,
        ]),
        days: [columns.date],
      },
      year: list.year,
      ...(day === null ? {} : {state: {day}}),
      sql: {
        questions: [questionOf(recurringTasks, filters), questionOf(datedTasks, filters)],
        after: text.sql.after.timeline,
      },
      more:
        rows.length === 0
          ? null
          : {
              format: "ics",
              name: text.deadlines.calendar.button,
              title: text.deadlines.calendar.title,
              make: () => calendarFile(filters, list, context),
              done: text.deadlines.calendar.done(rows.length, recurring.length),
            },
      draw: (options) =>
        deadlineTimeline(rows, {
          ...options,
          ...(day === null ? {} : {today: day}),
          documentYear: list.year,
          cycles,
        }),
      filters: (mark) => markFilters(mark, filters),
    },
    context,
  );
}

/** How the dates lie, and how many tasks have none. */
function finding(rows: readonly DatedTaskRow[], tasks: number, {deadlines: {timeline}}: Text): string {
  const dates = [...new Set(rows.map((row) => row.deadline_date))];
  const [first] = dates;
  if (first === undefined) return timeline.none;
  const rest = tasks - rows.length;
  return `${[
    dates.length === 1
      ? timeline.one(rows.length, first)
      : timeline.several(rows.length, dates.length, first, dates.at(-1)!),
    ...(rest > 0 ? [timeline.rest(rest)] : []),
  ].join("；")}。`;
}

/** Recurring tasks have none. */
const dateOf = (row: DatedTaskRow | RecurringTaskRow): string | null =>
  "deadline_date" in row ? (row as DatedTaskRow).deadline_date : null;
