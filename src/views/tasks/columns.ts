import {ruleOf} from "../../list/rules.js";
import {type Role, roles} from "../../model/values.js";
import type {Text} from "../../text/zh.js";
import {ruleWords} from "../quality/found.js";
import type {TaskColumn} from "./state.js";
import type {TaskSet} from "./taskSet.js";

/** The parties of a task with one role, by the names that they are shown with. */
export interface RoleNames {
  role: Role;
  names: string[];
}

/** Who does the task at a place of the set, by role, strongest first. */
export function roleNames({parties, shortNames}: TaskSet, index: number): RoleNames[] {
  return roles.flatMap((role) => {
    const names = parties[index]!.filter((party) => party.role === role).map(({name, isGroup}) =>
      isGroup ? name : (shortNames.get(name) ?? name),
    );
    return names.length > 0 ? [{role, names}] : [];
  });
}

/** A rule's name by its code. */
export const findingName = (code: string, text: Text): string => ruleWords(ruleOf(code), text).name || code;

/** The names of what was found in a task, each once, with how often if more than once. */
export function findingNames({findings}: TaskSet, index: number, text: Text): string[] {
  const times = new Map<string, number>();
  for (const code of findings[index]!) times.set(code, (times.get(code) ?? 0) + 1);
  return [...times].map(([code, count]) => text.tasks.foundTimes(findingName(code, text), count));
}

/** A column of a file. */
export interface FileColumn {
  name: string;
  /** In characters; a Chinese one takes two. */
  width: number;
  value(set: TaskSet, index: number, text: Text): string | number | null;
}

const of = (set: TaskSet, index: number, wanted: readonly Role[]) =>
  roleNames(set, index)
    .filter(({role}) => wanted.includes(role))
    .flatMap(({names}) => names)
    .join("、") || null;

/** What a column of the page is in a file; some are several there. */
export function fileColumns(columns: readonly TaskColumn[], text: Text): FileColumn[] {
  const words = text.tasks.columns;
  const all: Record<TaskColumn, FileColumn[]> = {
    no: [{name: words.no, width: 6, value: ({rows}, index) => rows[index]!.task_no}],
    section: [
      {name: words.section, width: 24, value: ({rows}, index) => rows[index]!.section},
      {name: words.subsection, width: 24, value: ({rows}, index) => rows[index]!.subsection},
    ],
    task: [{name: words.task, width: 60, value: ({rows}, index) => rows[index]!.task}],
    parties: roles.map((role) => ({
      name: text.roles[role],
      width: role === "shared" ? 36 : 20,
      value: (set, index) => of(set, index, [role]),
    })),
    clause: [
      {name: words.clause, width: 40, value: ({rows}, index) => rows[index]!.responsibility},
      {name: words.inherited, width: 40, value: ({rows}, index) => rows[index]!.inherited_clause},
    ],
    pattern: [
      {name: words.pattern, width: 16, value: ({rows}, index) => text.patterns[rows[index]!.pattern]},
    ],
    deadline: [
      {name: words.deadline, width: 16, value: ({rows}, index) => rows[index]!.deadline},
      {name: words.kind, width: 16, value: ({rows}, index) => text.deadlineKinds[rows[index]!.deadline_kind]},
    ],
    date: [{name: words.date, width: 12, value: ({rows}, index) => rows[index]!.deadline_date}],
    findings: [
      {
        name: words.findings,
        width: 30,
        value: (set, index) => findingNames(set, index, text).join("；") || null,
      },
    ],
    line: [{name: words.line, width: 8, value: ({rows}, index) => rows[index]!.source_line}],
  };
  return columns.flatMap((column) => all[column]);
}
