import {dataDay} from "../../export/dataDay.js";
import type {CalendarDay} from "../../export/ics.js";
import {roles} from "../../model/values.js";
import type {ListRow} from "../../queries/listInfo.js";
import {type PartyRow, parties as partiesQuery} from "../../queries/parties.js";
import {type TaskRow, taskList} from "../../queries/taskList.js";
import type {Filters} from "../../state/filters.js";
import type {Text} from "../../text/zh.js";
import type {Context} from "../view.js";

/** The tasks with a date as a calendar. Those that come back have no first day, and are not in it. */
export async function calendarFile(
  filters: Filters,
  list: ListRow,
  {database, text}: Pick<Context, "database" | "text">,
): Promise<Blob> {
  const dated = {...filters, dated: true};
  // The writer of calendars is loaded when somebody wants one.
  const [tasks, parties, {icsBlob}] = await Promise.all([
    database.ask(taskList, dated),
    database.ask(partiesQuery, dated),
    import("../../export/ics.js"),
  ]);
  return icsBlob({
    name: list.title,
    days: calendarDays(tasks, parties, list.title, text),
    // The data are of a year; a clock would make a new file of the same rows.
    stamp: dataDay(list.year),
  });
}

/** A day for each task that has a date, in the order of the tasks. */
export function calendarDays(
  tasks: readonly TaskRow[],
  parties: readonly PartyRow[],
  title: string,
  text: Text,
): CalendarDay[] {
  const words = text.deadlines.calendar;
  const partiesOf = new Map<string, PartyRow[]>();
  for (const party of parties) {
    partiesOf.set(party.task_id, [...(partiesOf.get(party.task_id) ?? []), party]);
  }
  return tasks.flatMap((task): CalendarDay[] => {
    if (task.deadline_date === null) return [];
    const own = partiesOf.get(task.task_id) ?? [];
    const byRole = roles.flatMap((role) => {
      const names = own.filter((party) => party.role === role).map(({name}) => name);
      return names.length > 0 ? [words.line(text.roles[role], names.join("、"))] : [];
    });
    const clause = task.responsibility ?? task.inherited_clause;
    return [
      {
        id: task.task_id,
        date: task.deadline_date,
        summary: words.summary(task.task_no, task.task, task.deadline_kind === "from_date"),
        description: [
          ...byRole,
          ...(clause === null ? [] : [words.line(words.clause, clause)]),
          ...(task.deadline === null ? [] : [words.line(text.deadlines.columns.deadline, task.deadline)]),
          words.line(words.source, title),
        ],
        categories: [text.deadlineKinds[task.deadline_kind]],
      },
    ];
  });
}
