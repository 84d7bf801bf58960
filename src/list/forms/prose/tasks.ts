import {type Finding, findings} from "../../findings.js";
import type {TaskText} from "../../taskText.js";
import type {Clause} from "./clauses.js";
import {HeadingCount, headingOf, type ItemHeading, measuresLabel} from "./headings.js";
import {type Item, spanOf} from "./items.js";
import {type Bracket, lineAt, type Stream, wordsOf} from "./stream.js";

/** The tasks of a document, and which stretches of it they, their headings and their clauses are. */
export interface Tasks {
  tasks: TaskText[];
  findings: Finding[];
  /** What is accounted for; in the order of reading, and they may overlap. */
  read: Bracket[];
}

/**
 * Makes tasks of items. The items of one kind under one parent are tasks if none of them holds items with clauses and none
 * holds more than one clause; else they are headings, and what each of their clauses closes is a task.
 */
export function tasksOf(stream: Stream, root: Item, deadlineIn: (text: string) => string | null): Tasks {
  const tasks: TaskText[] = [];
  const found: Finding[] = [];
  const read: Bracket[] = [];
  const sections = new HeadingCount();
  const subsections = new HeadingCount();
  readHeading(root, []);
  return {tasks, findings: found, read};

  /** Reads an item that holds tasks, below the headings of `above`. */
  function readHeading(item: Item, above: readonly ItemHeading[]): void {
    const heading = item.marker && headingOf(stream, item);
    const path = heading ? [...above, heading] : above;
    let from = item.start;
    if (heading) {
      read.push({start: item.marker!.start, end: heading.end});
      from = heading.isTitle ? heading.end : item.start;
    }
    let [first, ...others] = item.clauses;
    if (heading && first) {
      const label = lengthOfLabel(first.end);
      if (label > 0 || (item.clausesBelow && others.length === 0)) {
        const place = {no: null, line: lineOf(first.start)};
        found.push(findings.headingClause(place, heading.text, first.words));
        from = first.end + label;
        readTo(first.start, from, first);
        [first, ...others] = others;
      }
    }
    for (const clause of first ? [first, ...others] : []) {
      from += lengthOfLabel(from);
      const start = path.length < 2 ? lastParagraph(from, clause.start) : from;
      addTask(null, start, clause, path, heading?.words ?? "");
      from = clause.end;
    }
    for (const group of groupsOf(item)) {
      const areTasks = group.every(({clausesBelow, clauses}) => !clausesBelow && clauses.length <= 1);
      const someBear = group.some(({clausesBelow, clauses}) => clausesBelow || clauses.length > 0);
      for (const child of group) {
        if (child.clauses.length === 0 && !child.clausesBelow) {
          if (someBear && (areTasks || item.marker !== null)) noteWithoutClause(child);
        } else if (areTasks) {
          addTask(child.marker!.n, child.start, child.clauses[0]!, path, "");
          read.push({start: child.marker!.start, end: child.start});
        } else {
          readHeading(child, path);
        }
      }
    }
  }

  function addTask(
    no: number | null,
    from: number,
    clause: Clause,
    path: readonly ItemHeading[],
    words: string,
  ): void {
    const start = from + /^[\s，,。；;、：:]*/.exec(stream.plain.slice(from, clause.start))![0].length;
    const text = wordsWithTitle(stream, start, clause.start) || words;
    readTo(from, clause.end, clause);
    tasks.push({
      order: tasks.length + 1,
      no,
      section: path.length > 0 ? sections.take(path[0]!) : null,
      subsection: path.length > 1 ? subsections.take(path.at(-1)!) : null,
      text,
      clause: clause.words,
      deadline: clause.deadline ?? deadlineIn(text),
      line: lineOf(start),
    });
  }

  /** Marks a stretch with a clause as read, but for what is no part of the clause. */
  function readTo(from: number, end: number, {others}: Clause): void {
    let start = from;
    for (const other of others) {
      read.push({start, end: other.start});
      start = other.end;
    }
    read.push({start, end});
  }

  function noteWithoutClause(item: Item): void {
    const {marker} = item;
    found.push(
      findings.itemWithoutClause({no: null, line: lineOf(marker!.start)}, headingOf(stream, item).text),
    );
    read.push(spanOf(item));
  }

  /** 具体措施： at a place, or 0. */
  function lengthOfLabel(at: number): number {
    measuresLabel.lastIndex = at;
    return measuresLabel.exec(stream.plain)?.[0].length ?? 0;
  }

  /** Where the last paragraph with words begins between two places. */
  function lastParagraph(from: number, to: number): number {
    let worded = false;
    for (let index = lineAt(stream, to); stream.lines[index]!.start > from; index--) {
      const {start, end} = stream.lines[index]!;
      worded ||= /[\p{L}\p{N}]/u.test(stream.plain.slice(start, Math.min(end, to)));
      if (worded && stream.lines[index - 1]!.endsParagraph) return start;
    }
    return from;
  }

  function lineOf(place: number): number {
    return stream.lines[lineAt(stream, place)]!.line;
  }
}

/** The children of an item by the kind of their number, in order. */
function groupsOf({children}: Item): Item[][] {
  const groups: Item[][] = [];
  for (const child of children) {
    const group = groups.at(-1);
    if (group && group[0]!.marker!.numbering === child.marker!.numbering) group.push(child);
    else groups.push([child]);
  }
  return groups;
}

/** A stretch as it is shown; a title that has a line of its own and no punctuation is parted from its text by a space. */
function wordsWithTitle(stream: Stream, start: number, end: number): string {
  const line = stream.lines[lineAt(stream, start)];
  if (stream.width !== null || !line || line.end >= end || /[\p{P}]$/u.test(line.plain)) {
    return wordsOf(stream, start, end);
  }
  return `${wordsOf(stream, start, line.end)} ${wordsOf(stream, line.end, end)}`.trim();
}
