import type {Row, Tables} from "../model/schema.js";
import {type Form, type Pattern, patterns, type Severity, severities} from "../model/values.js";

/** As many tasks and findings are shown before a list is used; the rest is counted. */
const shownTasks = 5;
const shownFindings = 8;

/** What a list holds, small enough to be handed from a worker to a page whatever the list's size. */
export interface Preview {
  form: Form;
  tasks: number;
  departments: number;
  patterns: Record<Pattern, number>;
  withoutDeadline: number;
  severities: Record<Severity, number>;
  /** The first findings, heaviest first. */
  findings: Row<"findings">[];
  /** The rows of the first tasks, and of the departments that they name. */
  first: Pick<Tables, "tasks" | "assignments" | "collectives" | "departments">;
}

/** Counts the rows of one list and picks those that are shown first. */
export function previewOf(tables: Tables): Preview {
  const tasks = tables.tasks.slice(0, shownTasks);
  const ids = new Set(tasks.map(({task_id}) => task_id));
  const ofFirst = <R extends {task_id: string}>(rows: readonly R[]) =>
    rows.filter((row) => ids.has(row.task_id));
  const assignments = ofFirst(tables.assignments);
  const named = new Set(assignments.map(({department}) => department));
  return {
    form: tables.lists[0]!.form,
    tasks: tables.tasks.length,
    departments: tables.departments.length,
    patterns: count(patterns, tables.tasks, "pattern"),
    withoutDeadline: tables.tasks.filter(({deadline_kind}) => deadline_kind === "missing").length,
    severities: count(severities, tables.findings, "severity"),
    findings: severities
      .flatMap((severity) => tables.findings.filter((finding) => finding.severity === severity))
      .slice(0, shownFindings),
    first: {
      tasks,
      assignments,
      collectives: ofFirst(tables.collectives),
      departments: tables.departments.filter(({department}) => named.has(department)),
    },
  };
}

function count<V extends string, R>(
  values: readonly V[],
  rows: readonly R[],
  column: keyof R,
): Record<V, number> {
  const counts = Object.fromEntries(values.map((value) => [value, 0])) as Record<V, number>;
  for (const row of rows) counts[row[column] as V]++;
  return counts;
}
