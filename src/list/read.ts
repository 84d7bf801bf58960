import type {Pattern} from "../model/values.js";
import {checkActors} from "./checks/actors.js";
import {checkAlike} from "./checks/alike.js";
import {checkNumbering} from "./checks/numbering.js";
import {checkPunctuation} from "./checks/punctuation.js";
import {checkWording} from "./checks/wording.js";
import {type Finding, findings} from "./findings.js";
import {readTxt} from "./formats/txt.js";
import {readTable, type TableReading} from "./forms/table.js";
import {type Assignment, type Collective, resolveParties} from "./parties.js";
import type {ListReading, TaskReading} from "./reading.js";
import {parseDeadline} from "./words/deadline.js";
import type {Names} from "./words/departments.js";
import {type ClauseReading, parseClause} from "./words/responsibility.js";

/** More named departments than this without a lead are worth a note. */
const aFew = 5;

export interface ReadOptions {
  /** Name of the file, for messages. */
  file: string;
  names: Names;
  /** The document's year, for deadlines that name none. */
  year: number;
}

/**
 * Reads a list from the bytes of its document.
 *
 * @throws UnreadableError only if no list can be read at all.
 */
export function readList(bytes: Uint8Array, options: ReadOptions): ListReading {
  const source = readTxt(bytes, options.file);
  const table = readTable(source, options.file);
  const {tasks, found} = readTasks(table, options);
  const all = [
    ...table.findings,
    ...found,
    ...checkNumbering(tasks),
    ...checkActors(tasks, options.names),
    ...checkWording(tasks),
    ...checkAlike(tasks),
    ...checkPunctuation(tasks),
  ];
  return {
    form: "table",
    tasks,
    findings: all.sort((a, b) => (a.source_line ?? 0) - (b.source_line ?? 0)),
  };
}

function readTasks(
  table: TableReading,
  {names, year}: ReadOptions,
): {tasks: TaskReading[]; found: Finding[]} {
  const found: Finding[] = [];
  const tasks: TaskReading[] = [];
  let {firstLeads} = table;
  /** The nearest task above with a clause of its own, while the subsection lasts. */
  let giver: TaskReading | null = null;
  for (const text of table.tasks) {
    const place = {no: text.no, line: text.line};
    if (giver?.section !== text.section || giver?.subsection !== text.subsection) giver = null;

    const own = text.clause === null ? null : parseClause(text.clause, {names, firstLeads});
    if (own?.firstLeads) {
      firstLeads = true;
      found.push(findings.documentNote(place, own.firstLeads));
    }
    const reading = own ?? giver?.reading ?? null;
    const parties = resolveParties(reading?.parties ?? [], names, place);
    const {assignments, collectives, aliases} = parties;
    const task: TaskReading = {
      ...text,
      reading,
      inheritedFrom: own ? null : (giver?.no ?? null),
      inherited: !own && giver !== null,
      assignments,
      collectives,
      aliases,
      pattern: patternOf(assignments, collectives),
      due: parseDeadline(text.deadline ?? "", year),
    };
    tasks.push(task);

    if (own) {
      found.push(...parties.findings, ...clauseFindings(task, own));
      giver = task;
    } else if (giver) {
      found.push(findings.clauseInherited(place, giver.no, giver.clause ?? ""));
    } else {
      found.push(findings.clauseMissing(place));
    }
    found.push(...deadlineFindings(task));
  }
  return {tasks, found};
}

function patternOf(assignments: Assignment[], collectives: Collective[]): Pattern {
  const has = (role: string) => [...assignments, ...collectives].some((party) => party.role === role);
  if (has("lead")) return "lead";
  if (has("sole")) return "sole";
  if (assignments.length > 0) return "shared";
  return collectives.length > 0 ? "collective" : "none";
}

function clauseFindings(task: TaskReading, reading: ClauseReading): Finding[] {
  const place = {no: task.no, line: task.line};
  const clause = task.clause ?? "";
  const found: Finding[] = [];
  for (const span of reading.spans) {
    if (span.kind === "unread") {
      found.push(findings.unreadText(place, clause.slice(span.start, span.end), clause));
    }
  }
  if (task.pattern === "collective") found.push(findings.onlyGroups(place, clause));
  if (reading.dividesAlone) found.push(findings.singleShared(place, clause));
  if (reading.bareResponsible) found.push(findings.bareResponsible(place, clause));
  if (task.pattern === "shared" && task.assignments.length > aFew) {
    found.push(findings.manyWithoutLead(place, task.assignments.length, clause));
  }
  return found;
}

function deadlineFindings({no, line, deadline, due}: TaskReading): Finding[] {
  const place = {no, line};
  const written = deadline ?? "";
  if (due.kind === "missing") return [findings.deadlineMissing(place)];
  if (due.kind === "other") return [findings.deadlineUnread(place, written)];
  const found = due.impossible.map((words) => findings.dateImpossible(place, words));
  if (due.date && due.withoutDay) {
    found.push(findings.dateWithoutDay(place, written, due.date, due.kind === "from_date"));
  }
  if (due.date && due.dates > 1) found.push(findings.severalDates(place, written, due.date, due.ends));
  return found;
}
