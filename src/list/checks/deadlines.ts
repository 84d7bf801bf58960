import {type Finding, findings} from "../findings.js";
import type {TaskReading} from "../reading.js";

/**
 * What is odd about the deadlines. Where a task's table has a column for them a blank one is worth a finding; of the tasks
 * that have no such column and say in their text when they are due, those that do not are counted in one finding.
 */
export function checkDeadlines(tasks: readonly TaskReading[]): Finding[] {
  const found = tasks.flatMap(deadlineFindings);
  const columnless = tasks.filter(({deadlineColumn}) => !deadlineColumn);
  const without = columnless.filter(({due}) => due.kind === "missing");
  const [first] = without;
  if (first) found.push(findings.deadlinesUnwritten(first.line, without.length, columnless.length));
  const yearless = tasks.filter(({due}) => due.yearless.length > 0);
  const [unclear] = yearless;
  if (unclear) {
    const count = yearless.reduce((sum, {due}) => sum + due.yearless.length, 0);
    found.push(findings.yearUnknown({no: null, line: unclear.line}, unclear.due.yearless[0]!, count));
  }
  return found;
}

function deadlineFindings({no, line, deadline, deadlineColumn, due}: TaskReading): Finding[] {
  const place = {no, line};
  const written = deadline ?? "";
  if (due.kind === "missing") return deadlineColumn ? [findings.deadlineMissing(place)] : [];
  if (due.kind === "other") return [findings.deadlineUnread(place, written)];
  const found = due.impossible.map((words) => findings.dateImpossible(place, words));
  if (due.date && due.withoutDay) {
    found.push(findings.dateWithoutDay(place, written, due.date, due.kind === "from_date"));
  }
  if (due.date && due.dates > 1) found.push(findings.severalDates(place, written, due.date, due.ends));
  return found;
}
