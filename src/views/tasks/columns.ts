import {type Role, roles} from "../../model/values.js";
import type {Text} from "../../text/zh.js";
import {findingNames} from "./findingNames.js";
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

/** Names one after the other; 等单位 closes the enumeration and takes no 、 before it. */
export const enumerated = (names: readonly string[]): string =>
  names.map((name, index) => (index === 0 || name.startsWith("等") ? name : `、${name}`)).join("");

/** A column of a file. */
export interface FileColumn {
  name: string;
  /** In characters; a Chinese one takes two. */
  width: number;
  /** True of ISO dates. */
  isDay?: true;
  value(set: TaskSet, index: number, text: Text): string | number | null;
}

const of = (set: TaskSet, index: number, wanted: Role): string | null => {
  const own = roleNames(set, index).find(({role}) => role === wanted);
  return own ? enumerated(own.names) : null;
};

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
      value: (set, index) => of(set, index, role),
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
    date: [{name: words.date, width: 12, isDay: true, value: ({rows}, index) => rows[index]!.deadline_date}],
    findings: [
      {
        name: words.findings,
        width: 30,
        value: (set, index) => findingNames(set.findings[index]!, text).join("；") || null,
      },
    ],
    line: [{name: words.line, width: 8, value: ({rows}, index) => rows[index]!.source_line}],
  };
  // The page shows a task's headings over its text where they have no column.
  return columns.flatMap((column) =>
    column === "task" && !columns.includes("section") ? [...all.section, ...all.task] : all[column],
  );
}
