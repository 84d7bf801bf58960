import type {TimelineCycle} from "../../layout/timeCycles.js";
import {type Recurrence, recurrenceOf} from "../../list/words/recurrence.js";
import type {RecurringTaskRow} from "../../queries/deadlines.js";
import type {Text} from "../../text/zh.js";

/** Recurring tasks by when they come back, often ones last, and those of which the words do not say it. */
export interface Cycles {
  cycles: TimelineCycle[];
  unread: RecurringTaskRow[];
}

/** Reads from the words of recurring tasks when they come back. */
export function cyclesOf(rows: readonly RecurringTaskRow[], text: Text): Cycles {
  const unread: RecurringTaskRow[] = [];
  const byDays = new Map<string, {recurrence: Recurrence; tasks: RecurringTaskRow[]}>();
  for (const row of rows) {
    const recurrence = recurrenceOf(row.deadline);
    if (recurrence === null) {
      unread.push(row);
      continue;
    }
    const key = JSON.stringify(recurrence);
    const found = byDays.get(key);
    if (found) found.tasks.push(row);
    else byDays.set(key, {recurrence, tasks: [row]});
  }
  const words = text.deadlines.cycle;
  const cycles = [...byDays.values()]
    .sort((a, b) => b.recurrence.months - a.recurrence.months)
    .map(({recurrence: {months, on}, tasks}) => ({
      label: words.every(months) + words.on(on),
      months,
      on,
      tasks: tasks.map(({task_id, task_no}) => ({task_id, task_no})),
    }));
  return {cycles, unread};
}
