import type {Row} from "../model/schema.js";
import {findingTasks} from "./findingTasks.js";
import type {ListReading, TaskReading} from "./reading.js";

/** What is known of a list beside its words. */
export interface ListFacts {
  list_id: string;
  /** Title, issuer and year only where they are to replace what the document says of itself. */
  title?: string;
  issuer?: string;
  year?: number;
  source_file: string;
  /** Of the document's bytes, in hex. */
  sha256: string;
}

/** The rows that one list gives to the tables. */
export interface ListRows {
  list: Row<"lists">;
  tasks: Row<"tasks">[];
  assignments: Row<"assignments">[];
  collectives: Row<"collectives">[];
  /** As met: a written form may occur more than once. */
  aliases: Row<"aliases">[];
  findings: Row<"findings">[];
}

/** Lays a reading out as rows. A task without a number, or with a number met before, gets an id of its own. */
export function listRows(reading: ListReading, facts: ListFacts): ListRows {
  const {list_id} = facts;
  const {title, issuer, year} = reading.description;
  const ids = taskIds(reading.tasks, list_id);
  const numbers = reading.tasks.flatMap((task) => task.no ?? []);
  const placed = findingTasks(reading.findings, reading.tasks);
  const keysOf = (task: TaskReading) => ({list_id, task_id: ids.get(task)!, task_no: task.no});
  return {
    list: {
      list_id,
      title: facts.title || title,
      issuer: facts.issuer || issuer,
      year: facts.year ?? year,
      source_file: facts.source_file,
      sha256: facts.sha256,
      form: reading.form,
      task_count: reading.tasks.length,
      first_no: numbers[0] ?? null,
      last_no: numbers.at(-1) ?? null,
    },
    tasks: reading.tasks.map((task) => taskRow(task, list_id, ids.get(task)!)),
    assignments: reading.tasks.flatMap((task) =>
      task.assignments.map(({department, surface, role, position}) => ({
        ...keysOf(task),
        department,
        surface,
        role,
        position,
        inherited: task.inherited,
      })),
    ),
    collectives: reading.tasks.flatMap((task) =>
      task.collectives.map(({surface, role, openEnded, standing}) => ({
        ...keysOf(task),
        surface,
        role,
        open_ended: openEnded,
        inherited: task.inherited || standing === true,
      })),
    ),
    aliases: reading.tasks.flatMap((task) => task.aliases),
    findings: reading.findings.map((finding, index) => {
      const task = placed[index];
      return {list_id, task_id: task ? ids.get(task)! : null, ...finding};
    }),
  };
}

function taskRow(task: TaskReading, list_id: string, task_id: string): Row<"tasks"> {
  return {
    list_id,
    task_id,
    task_order: task.order,
    task_no: task.no,
    section_order: task.section?.order ?? null,
    section: task.section?.text ?? null,
    subsection_order: task.subsection?.order ?? null,
    subsection: task.subsection?.text ?? null,
    task: task.text,
    responsibility: task.clause,
    inherited_from: task.inheritedFrom,
    pattern: task.pattern,
    lead_count: task.assignments.filter((assignment) => assignment.role === "lead").length,
    department_count: task.assignments.length,
    deadline: task.deadline,
    deadline_kind: task.due.kind,
    deadline_date: task.due.date,
    source_line: task.line,
  };
}

/** `<list>/<number>`; `<list>/<number>-2` where the number was met before; `<list>/row-<order>` where there is none. */
function taskIds(tasks: readonly TaskReading[], list_id: string): Map<TaskReading, string> {
  const met = new Map<number, number>();
  return new Map(
    tasks.map((task) => {
      if (task.no === null) return [task, `${list_id}/row-${task.order}`];
      const times = (met.get(task.no) ?? 0) + 1;
      met.set(task.no, times);
      return [task, `${list_id}/${task.no}${times === 1 ? "" : `-${times}`}`];
    }),
  );
}
