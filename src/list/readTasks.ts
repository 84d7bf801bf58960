import type {Pattern} from "../model/values.js";
import {checkDeadlines} from "./checks/deadlines.js";
import {type Finding, findings} from "./findings.js";
import {type Assignment, type Collective, resolveParties} from "./parties.js";
import type {TaskReading} from "./reading.js";
import type {FormReading, TaskText} from "./taskText.js";
import {UnreadableError, unreadable} from "./unreadable.js";
import {parseDeadline} from "./words/deadline.js";
import {findDeadlines} from "./words/deadlineInText.js";
import type {Names} from "./words/departments.js";
import {namesOf} from "./words/derivedNames.js";
import {type ClauseReading, parseClause} from "./words/responsibility.js";

/** More named departments than this without a lead are worth a note; more unread stretches of a clause are told of as one. */
const aFew = 5;

/** Parties of all tasks: a clause that many rows take over, and notes that add a group to each, multiply them. */
const mostParties = 1_000_000;

/**
 * Reads the clause and the deadline of each task: its parties with their roles, those of the clause above where its own
 * is blank, and the day by which it is due.
 *
 * @throws UnreadableError if the parties of all tasks together are more than any list has.
 */
export function readTasks(
  form: FormReading,
  {names: reference, year, file}: {names: Names; year: number | null; file: string},
): {tasks: TaskReading[]; found: Finding[]; names: Names} {
  const names = namesOf(enumerationsOf(form.tasks, reference), reference);
  const found: Finding[] = [];
  const tasks: TaskReading[] = [];
  let {firstLeads} = form;
  /** The groups that notes so far add to every later task. */
  const standing: Collective[] = [];
  /** The nearest task above with a clause of its own, while the subsection lasts. */
  let giver: TaskReading | null = null;
  let count = 0;
  for (const text of form.tasks) {
    const place = {no: text.no, line: text.line};
    if (endsInheritance(text, giver)) giver = null;

    const own = text.clause === null ? null : parseClause(text.clause, {names, firstLeads});
    if (own?.firstLeads) {
      firstLeads = true;
      found.push(findings.documentNote(place, own.firstLeads));
    }
    const reading = own ?? giver?.reading ?? null;
    const parties = resolveParties(reading?.parties ?? [], place);
    const {assignments, aliases} = parties;
    const collectives = withStanding(parties.collectives, standing);
    count += assignments.length + collectives.length;
    if (count > mostParties) {
      throw new UnreadableError(file, text.line, unreadable.tooManyParties(`${mostParties}`));
    }
    const deadline =
      text.deadline ?? own?.deadline ?? (text.deadlineColumn ? null : findDeadlines(text.text));
    const task: TaskReading = {
      ...text,
      deadline,
      reading,
      inheritedFrom: own ? null : (giver?.no ?? null),
      inherited: !own && giver !== null,
      assignments,
      collectives,
      aliases,
      pattern: patternOf(assignments, parties.collectives.length > 0 ? parties.collectives : collectives),
      due: parseDeadline(deadline ?? "", year),
    };
    tasks.push(task);

    if (own) {
      found.push(...parties.findings, ...clauseFindings(task, own));
      giver = task;
    } else if (giver) {
      const inherited = text.clauseAbsent === "merged" ? findings.clauseMerged : findings.clauseInherited;
      found.push(inherited(place, giver.no, giver.clause ?? ""));
    } else if (text.clauseAbsent !== "none" && text.clauseAbsent !== "column") {
      found.push(findings.clauseMissing(place, text.clauseAbsent === "blank"));
    }
    if (own?.standing) {
      const {surface, role, duty, note} = own.standing;
      if (!standing.some((group) => group.surface === surface)) {
        standing.push({surface, role, openEnded: false, standing: true});
      }
      found.push(findings.standingNote(place, note, surface, duty));
    }
  }
  return {tasks, found: [...found, ...checkDeadlines(tasks)], names};
}

/**
 * Whether the clause above ends before a task: at another heading, if their cells are not merged, and where it says 无;
 * one whose lead is blank is not whole, so that no merged cell could mean it.
 */
function endsInheritance({clauseAbsent, section, subsection}: TaskText, giver: TaskReading | null): boolean {
  if (clauseAbsent === "merged") return false;
  if (giver && isLeadless(giver)) return true;
  return clauseAbsent !== undefined || giver?.section !== section || giver?.subsection !== subsection;
}

/** Whether the cell for the lead is blank beside others that are not, and none of these names one. */
const isLeadless = ({leadBlank, pattern}: TaskReading): boolean => leadBlank === true && pattern !== "lead";

/** The names of departments in each clause, from which the document's own names are made out. */
function enumerationsOf(tasks: readonly TaskText[], names: Names): string[][] {
  return tasks.flatMap(({clause}) =>
    clause === null
      ? []
      : [parseClause(clause, {names}).parties.flatMap(({kind, name}) => (kind === "department" ? name : []))],
  );
}

/** The groups of a clause, then those that notes above it add and that it does not name. */
function withStanding(collectives: Collective[], standing: readonly Collective[]): Collective[] {
  const named = new Set(collectives.map(({surface}) => surface));
  return [...collectives, ...standing.filter(({surface}) => !named.has(surface))];
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
  const unread = reading.spans
    .filter(({kind}) => kind === "unread")
    .map(({start, end}) => clause.slice(start, end));
  const rest = unread.length > aFew ? [unread.slice(aFew).join(" … ")] : [];
  for (const words of [...unread.slice(0, aFew), ...rest])
    found.push(findings.unreadText(place, words, clause));
  if (isLeadless(task)) found.push(findings.leadBlank(place, clause));
  if (reading.persons.length > 0) found.push(findings.personsNamed(place, reading.persons.join("；")));
  if (task.pattern === "collective") found.push(findings.onlyGroups(place, clause));
  if (reading.dividesAlone) found.push(findings.singleShared(place, clause));
  if (reading.bareResponsible) found.push(findings.bareResponsible(place, clause));
  if (task.pattern === "shared" && task.assignments.length > aFew) {
    found.push(findings.manyWithoutLead(place, task.assignments.length, clause));
  }
  return found;
}
