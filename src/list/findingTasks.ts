import type {Finding} from "./findings.js";
import type {TaskReading} from "./reading.js";
import {ruleOf} from "./rules.js";

/**
 * The task of each finding, in their order; null where no task stands at its place, or where the finding is about the
 * list and only names a line for example. A finding knows its task by number and line; where several tasks share both
 * (running text without numbers), it goes to the one whose words hold its evidence, and the n-th of equal findings to the
 * n-th of those that hold it as well, or to their last.
 */
export function findingTasks(
  findings: readonly Finding[],
  tasks: readonly TaskReading[],
): (TaskReading | null)[] {
  const placed = new Map<string, TaskReading[]>();
  for (const task of tasks) {
    const key = placeKey(task.no, task.line);
    const there = placed.get(key);
    if (there) there.push(task);
    else placed.set(key, [task]);
  }
  const met = new Map<string, number>();
  return findings.map(({task_no, source_line, code, message, evidence}) => {
    if (task_no === null && ruleOf(code).whole) return null;
    const there = placed.get(placeKey(task_no, source_line)) ?? [];
    if (there.length < 2) return there[0] ?? null;
    const key = JSON.stringify([task_no, source_line, code, message, evidence]);
    const nth = met.get(key) ?? 0;
    met.set(key, nth + 1);
    const best = there.reduce((least, task) => Math.min(least, gradeOf(task, evidence)), 2);
    const candidates = there.filter((task) => gradeOf(task, evidence) === best);
    return candidates[Math.min(nth, candidates.length - 1)]!;
  });
}

const placeKey = (no: number | null, line: number | null) => `${no} ${line}`;

/** How well a task's words fit the evidence: 0 it is a whole cell, 1 they hold it, 2 they do not. */
function gradeOf({clause, deadline, text}: TaskReading, evidence: string | null): number {
  if (evidence === null) return 2;
  if (evidence === clause || evidence === deadline) return 0;
  return [clause, deadline, text].some((words) => words?.includes(evidence)) ? 1 : 2;
}
