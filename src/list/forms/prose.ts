import {type Finding, findings} from "../findings.js";
import type {Source} from "../source.js";
import type {FormReading} from "../taskText.js";
import {findDeadlines} from "../words/deadlineInText.js";
import type {Names} from "../words/departments.js";
import {findFirstLeads} from "../words/phrases.js";
import {findClauses} from "./prose/clauses.js";
import {clearFurniture} from "./prose/furniture.js";
import {nestItems} from "./prose/items.js";
import {leftoversOf} from "./prose/leftovers.js";
import {linesOf} from "./prose/lines.js";
import {findMarkers} from "./prose/markers.js";
import {lineAt, streamOf, wordsOf} from "./prose/stream.js";
import {tasksOf} from "./prose/tasks.js";

export interface ProseOptions {
  names: Names;
}

/**
 * Reads the tasks of a running text: a task is what a responsibility clause closes, in brackets (…，完善制度。（市法院牵头，
 * 市公安局配合）) or under labels on lines of their own (牵头单位：市法院⏎完成时限：2021年底前); its section and subsection are the numbered
 * headings above it. Null if there is no clause.
 *
 * Everything else is told of: brackets that look like a clause, items and text without one, page furniture taken out.
 */
export function readProse(source: Source, {names}: ProseOptions): FormReading | null {
  const {kept, removed} = clearFurniture(linesOf(source));
  const stream = streamOf(kept);
  const {clauses, doubtful} = findClauses(stream, names);
  if (clauses.length === 0) return null;
  const root = nestItems(findMarkers(stream, clauses), clauses, stream.text.length);
  const {tasks, findings: found, read} = tasksOf(stream, root, findDeadlines);

  const notes: Finding[] = [];
  const lineOf = (place: number) => stream.lines[lineAt(stream, place)]!.line;
  const note = findFirstLeads(stream.plain.slice(0, clauses[0]!.start));
  if (note !== null)
    notes.push(findings.documentNote({no: null, line: lineOf(stream.plain.indexOf(note))}, note));
  for (const {start, end} of doubtful) {
    notes.push(
      findings.clauseUnread(
        {no: null, line: lineOf(start)},
        wordsOf(stream, start, Math.min(end, start + 200)),
      ),
    );
  }
  const left = leftoversOf(stream, read);
  if (left) {
    notes.push(
      findings.textWithoutClause({no: null, line: left.line}, left.paragraphs, left.characters, left.first),
    );
  }
  if (removed.length > 0) {
    const some = removed.slice(0, 10);
    const lines = [...new Set(some.map(({line}) => line))];
    const examples = [...new Set(some.map(({text}) => text.slice(0, 40)))];
    notes.push(findings.furnitureRemoved({no: null, line: lines[0]!}, removed.length, lines, examples));
  }
  return {
    form: "prose",
    tasks,
    firstLeads: note !== null,
    findings: [...found, ...notes],
  };
}
