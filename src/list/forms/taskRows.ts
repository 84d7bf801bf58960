import {type Finding, findings, type Place} from "../findings.js";
import type {Cell} from "../source.js";
import type {TaskText} from "../taskText.js";
import {wholeNumber} from "../words/headings.js";
import {CellTexts} from "./cellTexts.js";
import {filledColumns, type Spot} from "./grid.js";
import type {HeadingLevels} from "./headingLevels.js";
import {headingRow} from "./headingRow.js";
import type {Layout} from "./layout.js";
import type {OutsideText} from "./outsideText.js";
import {isFiller, rowClause} from "./rowClause.js";

/** Rows that stand under one header. */
export interface Rows {
  rows: readonly Spot[][];
  layout: Layout;
  /** 1-based table of the document. */
  table: number;
  /** True where a row ends with its last filled cell, so that a short one is none the worse (worksheets). */
  ragged: boolean;
  /** The header's cells: one merged with the rows below it gives them no words. */
  names: ReadonlySet<Cell>;
}

/** So many cells of a row are quoted. */
const manyCells = 50;

/** The tasks of a list, row by row. */
export class TaskRows {
  readonly tasks: TaskText[] = [];
  readonly #found: Finding[];
  readonly #levels: HeadingLevels;
  readonly #outside: OutsideText;
  readonly #texts: CellTexts;
  /** The clause that the row above has, its own or not. */
  #clause = "";
  /** Whether any row says who leads, and the tasks that have parties and do not. */
  #led = false;
  readonly #leadless = new Set<TaskText>();

  constructor(found: Finding[], levels: HeadingLevels, outside: OutsideText) {
    this.#found = found;
    this.#levels = levels;
    this.#outside = outside;
    this.#texts = new CellTexts(found);
  }

  /** Reads rows: tasks, headings over them, notes; a row that is blank from end to end is none. */
  read(all: Rows): void {
    const {rows, layout} = all;
    /** Rows without a number are worth a finding only if others have one. */
    const absent: Finding[] = [];
    let numbered = false;
    const first = this.tasks.length;
    for (const row of rows) {
      if (filledColumns(row).length === 0) continue;
      const heading = headingRow(row, layout);
      if (heading?.kind === "heading") {
        const level = layout.headings.indexOf(row.findIndex(({cell}) => cell === heading.cell));
        if (level < 0) this.#levels.row(heading.text, heading.cell);
        else this.#levels.column(level === 0 ? "section" : "subsection", heading.text, heading.cell);
      } else if (heading) {
        this.#outside.add({text: heading.text, line: heading.cell.line});
      } else if (this.tasks.length > first && isFurtherPart(row, layout)) {
        this.#join(row, all);
      } else {
        const written = numberOf(row, layout);
        const task = this.#task(row, all, written);
        numbered ||= written !== "";
        if (task.no === null && written !== null && layout.number !== null) {
          absent.push(findings.taskNumberAbsent({no: null, line: task.line}, written));
        }
      }
    }
    if (numbered) for (const finding of absent) this.#found.push(finding);
  }

  /**
   * Marks the tasks whose cell for the lead is blank, where others fill theirs, and those whose clause is blank where the
   * file shows that others are merged with the one above: a blank cell is then no merged one.
   */
  end(): void {
    if (this.#led) for (const task of this.#leadless) task.leadBlank = true;
    if (!this.tasks.some(({clauseAbsent}) => clauseAbsent === "merged")) return;
    for (const task of this.tasks) if (task.clause === null) task.clauseAbsent ??= "blank";
  }

  #task(row: readonly Spot[], all: Rows, written: string | null): TaskText {
    const {layout, ragged, table} = all;
    const width = layout.columns.length;
    const number = written === null ? null : wholeNumber(written);
    const place: Place = {no: number, line: row[0]?.cell.line ?? null};
    if (layout.number !== null) this.#texts.of(row[layout.number]?.cell, place);
    const length = (filledColumns(row).at(-1) ?? 0) < width ? Math.min(row.length, width) : row.length;
    if (length > width || (length < width && !ragged)) {
      const words = row.slice(0, manyCells).map(({cell}) => cell.text.trim());
      if (row.length > manyCells) words.push("…");
      this.#found.push(findings.rowCells(place, length, width, words.join(" | ")));
    }
    layout.headings.forEach((column, level) => {
      const cell = row[column]?.cell;
      if (cell)
        this.#levels.column(level === 0 ? "section" : "subsection", this.#texts.of(cell, place), cell);
    });
    const text = layout.tasks
      .map((column) => this.#covering(row[column], all, place))
      .filter((words) => words !== "")
      .join("\n");
    if (!text) {
      const [first, second] = filledColumns(row);
      const alone = second === undefined ? row[first!]?.cell.text.trim() : undefined;
      this.#found.push(findings.taskMissing(place, alone));
    }
    const {whole, clause, absent, sign, led} = rowClause(row, layout.parties, this.#clause, (cell) =>
      all.names.has(cell) ? "" : this.#texts.of(cell, place),
    );
    if (whole) this.#clause = whole;
    if (absent === "none") this.#found.push(findings.clauseNone(place, sign));
    const task: TaskText = {
      order: this.tasks.length + 1,
      no: number,
      section: this.#levels.current.section,
      subsection: this.#levels.current.subsection,
      text,
      clause,
      deadline: layout.deadline === null ? null : this.#deadline(row, all, place),
      ...(layout.deadline !== null && {deadlineColumn: true}),
      line: place.line ?? 0,
      table,
      ...(absent && {clauseAbsent: absent}),
    };
    this.tasks.push(task);
    if (led) this.#led = true;
    if (led === false && clause !== null) this.#leadless.add(task);
    return task;
  }

  /** Adds a row whose task is merged with that of the row above: its parties and its deadline are that task's too. */
  #join(row: readonly Spot[], all: Rows): void {
    const task = this.tasks.at(-1)!;
    const place: Place = {no: task.no, line: row[0]?.cell.line ?? null};
    const {whole, clause, led} = rowClause(row, all.layout.parties, this.#clause, (cell) =>
      all.names.has(cell) ? "" : this.#texts.of(cell, place),
    );
    if (clause !== null) {
      task.clause = [task.clause, clause].filter((part) => part !== null).join("；");
      delete task.clauseAbsent;
      this.#clause = whole;
      if (led) this.#leadless.delete(task);
    }
    const deadline = all.layout.deadline === null ? null : this.#deadline(row, all, place);
    if (deadline !== null && deadline !== task.deadline) {
      task.deadline = [task.deadline, deadline].filter((part) => part !== null).join("；");
    }
    const words = filledColumns(row).map((column) => row[column]!.cell.text.trim());
    this.#found.push(findings.rowJoined(place, words.join(" | ")));
  }

  #deadline(row: readonly Spot[], all: Rows, place: Place): string | null {
    const text = this.#covering(row[all.layout.deadline!], all, place);
    return text === "" || isFiller(text) ? null : text;
  }

  /** The words that hold at a place: those of the merged cell that covers it from above, or its own. */
  #covering(spot: Spot | undefined, {names}: Rows, place: Place): string {
    if (!spot || spot.cell.covered === "left" || names.has(spot.anchor)) return "";
    return this.#texts.of(spot.anchor, place);
  }
}

/** What the number cell says; null if it is merged with the one above. */
function numberOf(row: readonly Spot[], {number}: Layout): string | null {
  const spot = number === null ? undefined : row[number];
  if (!spot) return "";
  return spot.cell === spot.anchor ? spot.cell.text.replace(/\[[^[\]]*\]/g, "").trim() : null;
}

/** Whether a row has no number, and a task that is merged with the one above. */
function isFurtherPart(row: readonly Spot[], layout: Layout): boolean {
  return !numberOf(row, layout) && layout.tasks.every((column) => row[column]?.cell.covered === "above");
}
