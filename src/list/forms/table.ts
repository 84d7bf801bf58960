import {type Finding, findings} from "../findings.js";
import {type Cell, paragraphsOf, type Source, type Table, tablesOf} from "../source.js";
import type {FormReading} from "../taskText.js";
import {UnreadableError, unreadable} from "../unreadable.js";
import {headingText, wholeNumber} from "../words/headings.js";
import {filledColumns} from "./grid.js";
import {HeadingLevels} from "./headingLevels.js";
import {HeadingParagraphs} from "./headingParagraphs.js";
import {type Layout, layoutOf} from "./layout.js";
import {OutsideText} from "./outsideText.js";
import {partsOf, type TablePart, type TableParts} from "./tableParts.js";
import {TaskRows} from "./taskRows.js";

/** Sheet1 · 工作表1: a worksheet that nobody has named. */
const unnamedSheet = /^(?:sheet|工作表)\s*\d*$/i;

/**
 * Reads the tasks of all tables of a document into one list: columns by the meaning of the header's words, wherever it
 * stands and however often; section and subsection carried forward until the next. A clause that stands in several
 * columns is put together from the cells that are filled (牵头单位：…；责任单位：…；配合单位：…). A table without a header
 * goes on with the one before, if it is as wide.
 *
 * @returns null if no table has a header with a task column, and one for parties or for deadlines.
 * @throws UnreadableError if there is no row under the header.
 */
export function readTable(source: Source, file: string): FormReading | null {
  const parted = new Map(tablesOf(source).map((table) => [table, partsOf(table)]));
  const headed = [...parted].filter(([, {parts}]) => parts.length > 0);
  const [firstHeaded] = headed;
  if (!firstHeaded) return null;
  const sheets = headed.length > 1;
  const [firstBlock] = source.blocks;
  const title = firstBlock?.kind === "table" ? firstHeaded[1].above[0] : firstBlock;

  const found: Finding[] = [];
  const outside = new OutsideText(title);
  const levels = new HeadingLevels();
  const paragraphs = new HeadingParagraphs(paragraphsOf(source), outside);
  const reader = new TaskRows(found, levels, outside);
  const unread = new Map<string, Finding>();
  let going: Layout | undefined;
  let tables = 0;
  let apart = false;
  for (const block of source.blocks) {
    if (block.kind === "paragraph") {
      paragraphs.take(block);
      apart = true;
      continue;
    }
    const {grid, above, parts} = parted.get(block)!;
    if (parts.length > 0) {
      for (const cell of above) outside.add(cell);
      tables++;
      paragraphs.enter(levels);
      for (const part of parts) {
        const layout = layoutOf(part.header, part.rows);
        going = layout;
        for (const cell of part.names) outside.note(cell);
        if (sheets && layout.headings.length === 0 && block.name && !unnamedSheet.test(block.name)) {
          levels.column("section", block.name, {text: block.name, line: part.names[0]!.line});
        }
        if (layout.parties.length === 0) found.push(withoutClauses(part));
        for (const finding of unreadColumns(part, layout)) {
          if (!unread.has(finding.evidence!)) unread.set(finding.evidence!, finding);
        }
        reader.read({
          rows: part.rows,
          layout,
          table: tables,
          ragged: block.name !== null,
          names: new Set(part.names),
        });
      }
    } else if (going && goesOn(block, parted.get(block)!, going, apart, reader)) {
      paragraphs.enter(levels);
      reader.read({rows: grid, layout: going, table: tables, ragged: false, names: new Set()});
    } else {
      const [first] = above;
      if (first) found.push(findings.tableUnread({no: null, line: first.line}, first.text));
    }
    apart = false;
  }
  paragraphs.end();
  reader.end();
  if (reader.tasks.length === 0) {
    throw new UnreadableError(file, firstHeaded[1].parts[0]!.names[0]?.line ?? null, unreadable.noRows);
  }
  return {
    form: "table",
    tasks: reader.tasks,
    firstLeads: outside.firstLeads,
    findings: [...unread.values(), ...outside.findings(), ...withoutTasks(levels, reader), ...found],
  };
}

/** Whether a table without a header is the rest of the one before: as wide, and right below it or with the next number. */
function goesOn(
  table: Table,
  {grid}: TableParts,
  layout: Layout,
  apart: boolean,
  {tasks}: TaskRows,
): boolean {
  const [row] = grid.filter((each) => filledColumns(each).length > 1);
  if (!row || table.name !== null || row.length !== layout.columns.length) return false;
  const number = layout.number === null ? "" : (row[layout.number]?.cell.text.trim() ?? "");
  if (number !== "" && wholeNumber(number) === null) return false;
  const last = tasks.findLast(({no}) => no !== null)?.no ?? null;
  return !apart || (last !== null && wholeNumber(number) === last + 1);
}

/** A finding for each heading under which no task stands. */
function withoutTasks({all}: HeadingLevels, {tasks}: TaskRows): Finding[] {
  const used = new Set(tasks.flatMap(({section, subsection}) => [section, subsection]));
  return all
    .filter((heading) => !used.has(heading))
    .map(({text, line}) => findings.headingWithoutTasks({no: null, line}, text));
}

function withoutClauses({header, names}: TablePart): Finding {
  const columns = header.columns
    .flatMap(({name}) => name || [])
    .slice(0, 10)
    .join("、");
  return findings.clauseColumnAbsent({no: null, line: names[0]!.line}, columns);
}

/** Longer words than these in a header are no name of a column, but text that fell into it. */
const longestName = 12;

/** A finding for each column that no role is known for and that holds words, or has them in the place of a name. */
function unreadColumns({rows, names}: TablePart, {columns}: Layout): Finding[] {
  const words = new Map<number, Cell>();
  for (const row of rows) {
    for (const column of filledColumns(row)) {
      if (columns[column]?.role === "other" && !words.has(column)) words.set(column, row[column]!.cell);
    }
  }
  columns.forEach(({role, name}, column) => {
    const cell = names[column];
    if (role === "other" && name.length > longestName && cell) words.set(column, cell);
  });
  return [...words]
    .sort(([one], [other]) => one - other)
    .map(([column, {text, line}]) => {
      const place = {no: null, line: names[column]?.line ?? line};
      return findings.columnUnread(place, columns[column]!.name || headingText(text));
    });
}
