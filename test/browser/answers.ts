import {answerKey} from "../fixtures/answers.ts";

/** A task as the answer key has it, which was made by hand from the document. */
export interface Answer {
  no: number;
  section: number;
  subsection: number;
  pattern: string;
  parties: readonly {department: string; role: string}[];
  groups: readonly string[];
  deadlineKind: string;
  date: string;
}

/** The first task of each section, read in the document. */
const firstOfSection = [1, 37, 55, 70, 77, 113];

let subsections: string[] = [];

/** Every task of the list, in its order. */
export const answers: readonly Answer[] = answerKey.map((cell) => {
  const names = (column: string) => cell[column]!.split("、").filter(Boolean);
  const no = Number(cell.task_no);
  if (subsections.at(-1) !== cell.subsection) subsections = [...subsections, cell.subsection!];
  return {
    no,
    section: firstOfSection.filter((first) => first <= no).length,
    subsection: subsections.length,
    pattern: cell.pattern!,
    parties: ["lead", "sole", "shared", "support"].flatMap((role) =>
      names(role).map((department) => ({department, role})),
    ),
    groups: names("groups").map((group) => group.split(":")[0]!),
    deadlineKind: cell.deadline_kind!,
    date: cell.deadline_date!,
  };
});

/** Every department of every task, with its role in it. */
export const assignments = answers.flatMap((answer) =>
  answer.parties.map((party) => ({...answer, ...party})),
);

/** How two departments meet in the tasks, one for each pair × task; the leader first in `lead_with`. */
export const meetings = answers.flatMap(({no, section, parties}) =>
  parties.flatMap((one, index) =>
    parties.slice(index + 1).map((other) => {
      // Parties stand strongest first, so that only the first of two can be the one that leads.
      const relation = one.role !== "lead" ? "shared" : other.role === "lead" ? "joint" : "lead_with";
      return {no, section, one: one.department, other: other.department, relation};
    }),
  ),
);

/** How many rows have each key. */
export function count<R>(rows: readonly R[], key: (row: R) => unknown): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const row of rows) counts[String(key(row))] = (counts[String(key(row))] ?? 0) + 1;
  return counts;
}

/** The numbers of the tasks. */
export const numbersOf = (rows: readonly {no: number}[]): number[] => rows.map(({no}) => no);
