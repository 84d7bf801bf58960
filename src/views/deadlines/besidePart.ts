import {select} from "d3-selection";
import {type DeadlineKind, deadlineKinds} from "../../model/values.js";
import type {DeadlineDateRow} from "../../queries/deadlineDates.js";
import type {RecurringTaskRow} from "../../queries/deadlines.js";
import type {TaskRow} from "../../queries/taskList.js";
import {type Part, part, parts, type Root} from "../part.js";
import type {Context} from "../view.js";
import type {Cycles} from "./cycles.js";
import {type LinkedNumber, numberButtons} from "./numberButton.js";
import type {DeadlinesState} from "./state.js";

interface BesideItem {
  key: string;
  name: string;
  meaning: string;
  numbers: LinkedNumber[];
}

/** Kinds of which some tasks have a date and some have one that is no day: no filters name these. */
export const halfDated = (rows: readonly DeadlineDateRow[]): DeadlineKind[] =>
  deadlineKinds.filter((kind) => {
    const own = rows.filter((row) => row.deadline_kind === kind);
    return own.some((row) => row.deadline_date === null) && own.some((row) => row.deadline_date !== null);
  });

/** The tasks that have no place on the time axis, by kind, with their numbers: named and not hidden. */
export function besidePart(
  root: Root,
  rows: readonly DeadlineDateRow[],
  {cycles, unread, impossible}: Cycles & {impossible: readonly TaskRow[]},
  {filters}: DeadlinesState,
  context: Context,
): void {
  const {text} = context;
  const words = text.deadlines.beside;
  const undated = new Map<DeadlineKind, number>();
  for (const row of rows) if (row.deadline_date === null) undated.set(row.deadline_kind, row.tasks);
  const whole = (kind: DeadlineKind): LinkedNumber => {
    const tasks = undated.get(kind)!;
    const label = text.deadlines.due.open(text.deadlineKinds[kind], tasks);
    // Filters can name the tasks of a kind, but not those of them whose date is none.
    const hasDates = rows.some((row) => row.deadline_kind === kind && row.deadline_date !== null);
    return {
      words: words.number(tasks),
      label,
      tasks,
      filters: hasDates ? null : {...filters, deadlineKind: kind},
    };
  };
  const one = ({task_id, task_no}: Pick<RecurringTaskRow, "task_id" | "task_no">): LinkedNumber => ({
    words: words.task(task_no),
    label: text.deadlines.due.open(words.task(task_no), 1),
    tasks: 1,
    filters: {...filters, task: task_id},
  });
  const onLanes = cycles.reduce((sum, cycle) => sum + cycle.tasks.length, 0);
  const items = deadlineKinds
    .filter((kind) => undated.has(kind))
    .map((kind): BesideItem => {
      const base = {key: kind, name: text.deadlineKinds[kind], numbers: [whole(kind)]};
      if (kind !== "recurring") {
        const meanings: Partial<Record<DeadlineKind, string>> = words.meanings;
        const ownOnes = impossible.filter((task) => task.deadline_kind === kind).map(one);
        return {
          ...base,
          meaning: meanings[kind] ?? words.impossible,
          numbers: [...base.numbers, ...ownOnes],
        };
      }
      const parts = [
        onLanes > 0 ? words.recurringOnAxis(onLanes) : "",
        unread.length > 0 ? `${words.meanings.recurring}：` : "",
      ];
      const unreadOnes = unread.length < undated.get(kind)! ? unread.map(one) : [];
      return {...base, meaning: parts.filter(Boolean).join("；"), numbers: [...base.numbers, ...unreadOnes]};
    });
  const area = part(root, "section", "beside");
  part(area, "h2", "heading").text(words.heading);
  part(area, "p", "none")
    .attr("hidden", items.length > 0 ? "" : null)
    .text(rows.length > 0 ? words.none : "");
  parts(part(area, "ul", "undated"), "li", "kind", items)
    .attr("data-deadline-kind", ({key}) => key)
    .each(function ({name, meaning, numbers}) {
      const item = select<HTMLElement, unknown>(this) as Part;
      part(item, "span", "name").text(name);
      const [first, ...others] = numbers;
      numberButtons(part(item, "span", "whole").node()!, [first!], context);
      part(item, "small", "meaning").text(meaning);
      numberButtons(part(item, "span", "single").node()!, others, context);
    });
}
